import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ReferenceImport } from '../../kit/federation/define-house.js';

interface Entree {
  readonly code: string;
  readonly nom: string;
}

const packaged = createRequire(import.meta.url);
const file = packaged.resolve('@etalab/decoupage-administratif/data/departements.json');
const { version } = packaged('@etalab/decoupage-administratif/package.json') as { version: string };

/** The national list of départements and collectivités, each cited at its line of the packaged file. */
export const decoupageAdministratif: ReferenceImport = {
  name: 'decoupage-administratif',
  version: `${version}/departements-2`,
  async run(execute) {
    const text = readFileSync(file, 'utf8');
    const lines = text.split('\n');
    const rows = (JSON.parse(text) as Entree[]).map(({ code, nom }) => ({
      code,
      nom,
      source: `COG-departements:${String(lines.findIndex((line) => line.includes(`"code":"${code}"`)) + 1)}`,
    }));
    await execute(
      `insert into "departement" ("code", "nom", "source")
       select "code", "nom", "source" from jsonb_to_recordset(?::jsonb) as "lu" ("code" text, "nom" text, "source" text)
       on conflict ("code") do update set "nom" = excluded."nom", "source" = excluded."source"`,
      [JSON.stringify(rows)],
    );
  },
};
