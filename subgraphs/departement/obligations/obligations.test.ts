import { byKey } from '../../kit/testing/by-key.js';
import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

interface Reponse {
  obligations: {
    obligations: { id: string; nature: string; debut: string; fin: string }[];
    sansObligation: { accord: string; raison: string }[];
    partenairesManquants: string[];
  };
}

describe('les obligations d’un département entre deux jours', () => {
  let departement: TestedHouse;
  beforeAll(async () => {
    departement = await houseAlone(house);
  });
  afterAll(() => departement.stop());
  const references = byKey(() => departement);

  const SOURCE = {
    __typename: 'Source',
    document: 'S4',
    lignes: '1950',
    titre: '',
    piece: '',
    fichier: '',
    emetteur: '',
    datePiece: null,
    licence: '',
  };
  const fields = (du: string, au: string) =>
    `obligations(du: "${du}", au: "${au}") {
      obligations { id nature debut fin source { document lignes } } sansObligation { accord raison } partenairesManquants
    }`;
  const alone = async (du: string, au: string) => {
    const { data, sql } = await departement.query<{ departement: Reponse }>(
      `{ departement(code: "62") { ${fields(du, au)} } }`,
    );
    return { ...data.departement.obligations, sql };
  };
  const accord = (id: string, effet: string | null, fin: string | null) => ({
    __typename: 'Accord',
    id,
    titre: id,
    nature: 'CONVENTION',
    apportePar: 'caf',
    effet,
    fin,
    duree: 'aucun terme écrit',
    modifiePar: [],
    resiliations: [],
    source: SOURCE,
  });
  const regle = (id: string, accordId: string, said: object = {}) => ({
    __typename: 'RegleObligation',
    id,
    nature: 'COPIL_ANNUEL',
    cadence: 'PAR_ANNEE',
    nombre: 1,
    mois: null,
    depuis: null,
    accord: accordId,
    libelle: id,
    responsables: ['caf:caf-59'],
    regle: 'une fois par an',
    source: SOURCE,
    ...said,
  });
  const parts = (accordsCaf: object[], reglesObligationCaf: object[]) => ({
    code: '59',
    accordsCaf,
    reglesObligationCaf,
    accordsMsa: [],
    reglesObligationMsa: [],
    accordsEpci: [],
    reglesObligationEpci: [],
  });

  it('has four bilans due in March of the year after, and no other month', async () => {
    const mars = async (annee: number) =>
      (await alone(`${String(annee)}-03-01`, `${String(annee)}-03-31`)).obligations.map(({ id, fin }) => [id, fin]);
    expect(await mars(2025)).toEqual([]);
    for (const annee of [2026, 2027]) {
      expect(await mars(annee)).toEqual(
        [1, 2, 3, 4].map((rang) => [
          `rsa-auvvc-2025/annexe/${String(rang)}/bilan/${String(annee - 1)}`,
          `${String(annee)}-03-31`,
        ]),
      );
    }
    expect(await mars(2028)).toEqual([]);
  });

  it('says which agreements end, the day they end, and who did not bring theirs', async () => {
    const { obligations, partenairesManquants, sql } = await alone('2026-07-01', '2027-12-31');
    expect(obligations.filter(({ nature }) => nature === 'FIN_ACCORD')).toMatchObject([
      { id: 'rsa-auvvc-2025/terme', debut: '2026-12-31', fin: '2026-12-31' },
      { id: 'pacte-solidarites-humaines-2022/terme', fin: '2027-12-31' },
      { id: 'schema-inclusion-62-2023/terme', fin: '2027-12-31' },
    ]);
    expect(partenairesManquants).toEqual(['caf', 'msa', 'epci']);
    expect(sql).toHaveLength(6);
  });

  it('meets the rules of one house with the agreement of another', async () => {
    const brought = parts(
      [
        { ...accord('ctg', '2022-01-01', '2025-06-30'), modifiePar: ['ctg/avenant/1'] },
        accord('ctg/avenant/1', '2023-01-01', '2025-06-30'),
        accord('schema', null, null),
        accord('passe', '2018-01-01', '2020-12-31'),
      ],
      [
        regle('copil', 'ctg'),
        regle('actualisation', 'schema', { cadence: 'PLURIANNUELLE', nombre: 2, depuis: 2019 }),
        regle('ancien', 'passe'),
        regle('orpheline', 'inconnu'),
        regle('muette', 'schema', { cadence: 'AUCUNE', nombre: null, regle: 'aucun rythme n’est écrit' }),
      ],
    );
    const { found } = await references<Reponse>('Departement', [brought], fields('2025-01-01', '2026-12-31'));
    expect(found[0]?.obligations).toEqual({
      obligations: [
        {
          id: 'copil/2025',
          nature: 'COPIL_ANNUEL',
          debut: '2025-01-01',
          fin: '2025-06-30',
          source: { document: 'S4', lignes: '1950' },
        },
        expect.objectContaining({ id: 'ctg/avenant/1/terme', nature: 'FIN_ACCORD', fin: '2025-06-30' }),
        expect.objectContaining({ id: 'actualisation/2025', debut: '2025-01-01', fin: '2025-12-31' }),
      ],
      sansObligation: [
        { accord: 'inconnu', raison: 'Aucune maison qui a répondu n’apporte les dates de cet accord.' },
        { accord: 'schema', raison: 'aucun rythme n’est écrit' },
        { accord: 'schema', raison: 'aucun terme écrit' },
      ],
      partenairesManquants: [],
    });
  });

  it('refuses a period that ends before it starts, or that no agreement could fill', async () => {
    for (const [du, au] of [
      ['2026-12-31', '2026-01-01'],
      ['2000-01-01', '2025-12-31'],
    ] as const) {
      const { errors } = await departement.query(`{ departement(code: "62") { ${fields(du, au)} } }`);
      expect(errors).toMatchObject([{ extensions: { code: 'FILTRE_INVALIDE' } }]);
    }
  });
});
