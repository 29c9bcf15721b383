import type { MikroORM } from '@mikro-orm/postgresql';
import type { HouseDefinition } from '../federation/define-house.js';
import { columnsOf, type Column } from './columns.js';

/** The page of a house's tables, in Markdown: what each of its files may hold. Made from the nouns, never written by hand. */
export function formatOf(house: HouseDefinition, orm: MikroORM): string {
  const tables = house.nouns.flatMap(({ table }) => (table ? [orm.getMetadata().get(table)] : []));
  const parts = tables.map((meta) => {
    const name = meta.tableName.replaceAll('_', '-');
    const rows = columnsOf(meta).map((column) => {
      const key = meta.primaryKeys.includes(column.prop.name as never);
      return `| \`${column.name}\` | ${column.kind} | ${key ? 'clé' : presence(column)} | ${values(column)} |`;
    });
    const head = '| colonne | type | présence | valeurs |\n| --- | --- | --- | --- |';
    return `## ${name}\n\n\`data/${name}.yaml\` ou \`data/${name}.csv\`\n\n${head}\n${rows.join('\n')}\n`;
  });
  return `# Ce que lisent les fichiers de la maison « ${house.name} »\n\n${parts.join('\n')}`;
}

function presence({ name, nullable, defaulted }: Column): string {
  if (name === 'absences') return 'selon les champs vides';
  if (nullable) return 'vide avec sa raison';
  return defaulted ? 'facultative' : 'obligatoire';
}

function values({ name, kind, items, pointsTo, said }: Column): string {
  if (name === 'source') return '« S1:146-154 »';
  if (name === 'absences') return '« ABSENT : … » par champ (CSV : colonnes `absences.<champ>`)';
  if (kind === 'choix') return items.map((item) => `\`${String(item)}\``).join(', ');
  if (pointsTo) return `clé d’un objet \`${pointsTo}\``;
  return SHORT[kind] ?? said;
}

const SHORT: Partial<Record<Column['kind'], string>> = {
  texte: 'texte',
  liste: 'textes (CSV : `a \\| b`)',
  json: 'liste ou objet (CSV : JSON, ou une colonne `champ.partie` par partie)',
};
