import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ReferenceImport } from '../../kit/federation/define-house.js';
import { cleDeTri } from '../../kit/valeurs/cle-de-tri.js';

const require = createRequire(import.meta.url);
const entry = require.resolve('@etalab/decoupage-administratif');
const { version } = require('@etalab/decoupage-administratif/package.json') as { version: string };

/** A line of one of the package's files, with its number: the files hold one object a line, so a line is a citation. */
type Line = Record<string, unknown> & { citation: string };

function lines(table: string): Line[] {
  const text = readFileSync(join(dirname(entry), 'data', `${table}.json`), 'utf8');
  return text.split('\n').flatMap((line, index) => {
    if (!line.startsWith('{')) return [];
    const value = JSON.parse(line.replace(/,\s*$/, '')) as Record<string, unknown>;
    return [{ ...value, citation: `COG-${table}:${String(index + 1)}` }];
  });
}

const named = (line: Line) => ({ code: line.code, nom: line.nom, source: line.citation, absences: {} });

function epcis() {
  return lines('epci').map((line) => ({
    ...named(line),
    siren: line.code,
    tri: cleDeTri(String(line.nom)),
    nature: line.type,
    mode_financement: line.modeFinancement,
    population_totale: line.populationTotale,
    population_municipale: line.populationMunicipale,
    membres: (line.membres as { code: string }[]).map(({ code }) => code),
  }));
}

/** Communes in force only: deleted, delegated and associated ones are not communes any more. */
function communes(epciOf: ReadonlyMap<string, string>) {
  return lines('communes')
    .filter((line) => line.type === 'commune-actuelle')
    .map((line) => {
      const row = {
        ...named(line),
        code_insee: line.code as string,
        tri: cleDeTri(String(line.nom)),
        siren: line.siren ?? null,
        population: line.population ?? null,
        codes_postaux: (line.codesPostaux as string[] | undefined) ?? [],
        siren_epci: epciOf.get(line.code as string) ?? null,
        code_arrondissement: line.arrondissement || null, // Mayotte has none, written as an empty text.
        code_departement: line.departement,
        code_region: line.region,
      };
      return { ...row, absences: reasons(row) };
    });
}

/** What the reference leaves empty, and why: a commune without EPCI is not a commune whose EPCI is unknown. */
function reasons(row: { siren: unknown; population: unknown; siren_epci: unknown; code_arrondissement: unknown }) {
  return {
    ...(row.siren === null ? { siren: 'ABSENT : le découpage ne donne pas de SIREN pour cette commune.' } : {}),
    ...(row.population === null ? { population: 'ABSENT : le découpage ne donne pas de population.' } : {}),
    ...(row.siren_epci === null ? { epci: 'ABSENT : la commune n’est membre d’aucun EPCI à fiscalité propre.' } : {}),
    ...(row.code_arrondissement === null ? { arrondissement: 'ABSENT : la commune n’a pas d’arrondissement.' } : {}),
  };
}

/** The whole national geography, one statement a table: each is sent as JSON and unfolded by PostgreSQL. */
export const geographie: ReferenceImport = {
  name: 'decoupage-administratif',
  version: `${version}/2`,
  async run(execute, say) {
    const fill = async (table: string, columns: string, rows: readonly object[]) => {
      const names = columns.replace(/ (text\[\]|text|int|jsonb)/g, '');
      const sql = `insert into "${table}" (${names}) select ${names} from jsonb_to_recordset(?::jsonb) as t(${columns})`;
      await execute(sql, [JSON.stringify(rows)]);
    };
    say('epci : import du découpage administratif national (communes, EPCI, régions)…');
    await execute('truncate "commune", "epci", "arrondissement", "departement_geographique", "region"', []);
    const fact = 'code text, nom text, source text, absences jsonb';
    await fill('region', fact, lines('regions').map(named));
    const departements = lines('departements').map((line) => ({ ...named(line), code_region: line.region }));
    await fill('departement_geographique', `${fact}, code_region text`, departements);
    const arrondissements = lines('arrondissements').map((line) => ({
      ...named(line),
      code_departement: line.departement,
    }));
    await fill('arrondissement', `${fact}, code_departement text`, arrondissements);
    const all = epcis();
    const own = 'nom text, source text, absences jsonb, tri text';
    await fill(
      'epci',
      `${own}, siren text, nature text, mode_financement text, population_totale int, population_municipale int`,
      all,
    );
    const epciOf = new Map(
      all.flatMap(({ siren, membres }) => membres.map((code) => [code, siren as string] as const)),
    );
    await fill(
      'commune',
      `${own}, code_insee text, siren text, population int, codes_postaux text[], siren_epci text, code_arrondissement text, code_departement text, code_region text`,
      communes(epciOf),
    );
    say(`epci : ${String(all.length)} EPCI et leurs communes importés`);
  },
};
