import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { parse as parseYaml } from 'yaml';

describe('.graphqlrc.yml', () => {
  const { projects } = parseYaml(readFileSync('.graphqlrc.yml', 'utf8')) as {
    projects: Record<string, { schema: string; documents: string }>;
  };

  it.each(Object.entries(projects))(
    '%s: an editor finds valid documents and the contract',
    (_, { schema, documents }) => {
      const folder = documents.split('/*', 1)[0] ?? '';
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
        file.endsWith('.graphql'),
      );
      expect(files.length).toBeGreaterThan(0);
      const contract = buildSchema(readFileSync(schema, 'utf8'));
      const faults = files.flatMap((file) => validate(contract, parse(readFileSync(join(folder, file), 'utf8'))));
      expect(faults.map(({ message }) => message)).toEqual([]);
    },
  );
});
