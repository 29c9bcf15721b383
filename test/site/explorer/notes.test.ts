import { readFileSync } from 'node:fs';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { buildSchema } from 'graphql';
import { documentSchema } from '../../../site/exploration/document-schema.js';
import { failuresOf } from '../../../site/exploration/failures.js';
import { formatValue } from '../../../site/tables/format-value.js';
import { ownersFromTable, ownerTable } from '../../../site/exploration/owner-table.js';
import { readShareLink, writeShareLink } from '../../../site/exploration/share-link.js';
import { readOwners } from '../../../site/owners.js';

const sdl = readFileSync('schema/publie.graphql', 'utf8');
const owners = readOwners(readFileSync('schema/supergraph.graphql', 'utf8'));

describe('the documentation of the explorer', () => {
  let documented: GraphQLSchema;
  beforeAll(() => {
    const travelled = JSON.parse(JSON.stringify(ownerTable(buildSchema(sdl), owners))) as ReturnType<typeof ownerTable>;
    documented = documentSchema(sdl, ownersFromTable(travelled));
  });
  const descriptionOf = (type: string, field: string): string =>
    (documented.getType(type) as GraphQLObjectType).getFields()[field]?.description ?? '';

  it('says whose a field is, its unit and what it rests on, below what the contract says of it', () => {
    expect(descriptionOf('PlanPauvrete', 'budgetEuros')).toBe(
      'Montant du plan, en euros.\n\nPropriétaire : Caisses d’allocations familiales · Unité : € · Source : passage d’un document, dit par « source » ou « attestations » du même objet',
    );
    expect(descriptionOf('ConventionTerritoriale', 'dateSignature')).toMatch(
      /Source : valeur attestée, chaque passage qui la dit$/,
    );
    expect(descriptionOf('ValeurDerivee', 'valeur')).toMatch(
      /Unité : dite par le champ « unite » · Source : calcul du graphe$/,
    );
  });

  it('leaves no field of a partner without its owner', () => {
    const unsaid = Object.keys((documented.getType('ConventionTerritoriale') as GraphQLObjectType).getFields()).filter(
      (field) => !/Propriétaires? : \S/.test(descriptionOf('ConventionTerritoriale', field)),
    );
    expect(unsaid).toEqual([]);
  });
});

describe('what is missing from an answer', () => {
  const lost = (path: (string | number)[]) => ({
    message: 'Le partenaire ne répond pas.',
    path,
    extensions: { code: 'PARTENAIRE_INDISPONIBLE', partenaire: 'msa' },
  });

  it('is said once for each partner, however many rows it cost', () => {
    expect(failuresOf([lost(['epcis', 0, 'offre']), lost(['epcis', 1, 'offre'])])).toEqual([
      {
        code: 'PARTENAIRE_INDISPONIBLE',
        title: 'Mutualité sociale agricole : ce partenaire ne répond pas, ses données manquent',
        messages: ['Le partenaire ne répond pas.'],
        places: ['epcis.offre'],
      },
    ]);
  });

  it('is the reader’s to correct when the graph says so, whichever partner found it', () => {
    const error = { message: 'Mauvaise clé.', extensions: { code: 'IDENTIFIANT_INVALIDE', partenaire: 'caf' } };
    expect(failuresOf([error])[0]?.title).toBe('Un identifiant est mal formé');
  });
});

describe('a shared link', () => {
  it('gives back the query and its variables, whatever they hold', () => {
    const query = '# 100 % & plus\nquery A($s: Siren!) { epci(siren: $s) { nom } }';
    const link = writeShareLink('http://ici/explorer#avant', { query, variables: '{"s": "é+#"}' });
    expect(readShareLink(new URL(link).hash)).toEqual({ query, variables: '{"s": "é+#"}' });
    expect(readShareLink('#contenu')).toBeUndefined();
  });
});

describe('a value for people', () => {
  it.each([
    [1234567, 'nombre', 'population', '1\u202f234\u202f567'],
    [2022, 'nombre', 'anneeDebut', '2022'],
    ['12345678901234567890.10', 'decimal', 'montant', '12\u202f345\u202f678\u202f901\u202f234\u202f567\u202f890,10'],
    ['2022-11-08', 'date', 'date', '08/11/2022'],
    [false, 'booleen', 'adoptee', 'non'],
    [0, 'nombre', 'nombre', '0'],
    [null, 'nombre', 'nombre', ''],
  ] as const)('%s is written as French people do', (value, kind, key, expected) => {
    expect(formatValue(value, { kind, key })).toBe(expected);
  });
});
