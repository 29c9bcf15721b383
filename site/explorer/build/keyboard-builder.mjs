import { join } from 'node:path';

/**
 * The query builder draws its lines as `<span onClick>`: out of reach of a keyboard and of a screen reader. It is given a
 * React of ours, whose `createElement` makes such a line a control (`builder/react-with-keys.ts`).
 */
export function keyboardBuilder(folder) {
  return {
    name: 'keyboard-builder',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === 'react' && importer?.includes('/graphiql-explorer/dist/')) {
        return join(folder, 'builder', 'react-with-keys.ts');
      }
      return undefined;
    },
  };
}
