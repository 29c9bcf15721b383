import { lack, plain, row, written } from './sample.js';

const lines = async (
  ...given: Parameters<typeof written> extends [unknown, ...infer Rest] ? Rest : never
): Promise<Record<string, unknown>[]> =>
  (await written('jsonl', ...given))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('JSON par lignes', () => {
  it('says first what it is, and last that it is whole', async () => {
    const found = await lines([plain, plain], [lack]);
    expect(found[0]).toMatchObject({
      extraction: {
        question: { name: 'equipements', version: '2' },
        variables: { siren: '200072478' },
        contrat: '0.2.0',
      },
      table: 'equipements',
    });
    expect(found.at(-1)).toMatchObject({ fin: true, lignes: 2, manques: 1, partenairesManquants: ['msa'] });
  });

  it('keeps values, the passages they were read in, and their reasons', async () => {
    const [, whole, partial] = await lines([plain, row('a', null, '1', null, null)]);
    expect(whole).toEqual({
      ligne: 1,
      valeurs: { nom: 'École maternelle', places: 24, montant: '806668.06', ouverture: '2022-11-08', public: true },
      provenance: [
        {
          colonnes: ['nom', 'places', 'montant', 'ouverture', 'public'],
          document: 'S1',
          lignes: '474-650',
          titre: 'Avenant 2023-001',
          emetteur: 'Caf du Pas-de-Calais',
          date: '2023-12-11',
          licence: 'Document administratif public',
        },
      ],
    });
    expect(partial).toMatchObject({ motifs: { places: { code: 'ABSENT', explication: 'Les documents sont muets.' } } });
  });

  it('tells a row from what could not be had', async () => {
    const [, , missing] = await lines([plain], [lack]);
    expect(missing).toMatchObject({ manque: { code: 'PARTENAIRE_INDISPONIBLE' } });
    expect(missing).not.toHaveProperty('ligne');
  });
});
