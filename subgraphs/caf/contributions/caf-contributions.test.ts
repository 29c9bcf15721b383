import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

const ENTITES = 'query ($representations: [_Any!]!) { _entities(representations: $representations) ';

describe('ce que la Caf apporte aux noms des autres maisons', () => {
  let caf: TestedHouse;
  beforeAll(async () => {
    caf = await houseAlone(house);
  });
  afterAll(() => caf.stop());

  const entites = async (type: string, cles: object[], champs: string) => {
    const representations = cles.map((cle) => ({ __typename: type, ...cle }));
    return caf.query<{ _entities: unknown[] }>(`${ENTITES}{ ... on ${type} ${champs} } }`, { representations });
  };

  it('mobilises on the Ternois two chargés, one responsable and seven social workers', async () => {
    const { data, sql } = await entites(
      'Epci',
      [{ siren: '200069672' }, { siren: '200072478' }, { siren: '200000172' }],
      '{ equipesCaf { role effectif antenne { nom } epci { siren } absences { champ } } }',
    );
    const bruay = { antenne: { nom: 'Bruay' }, epci: { siren: '200069672' }, absences: [] };
    const calais = { effectif: null, antenne: { nom: 'Calais' }, absences: [{ champ: 'effectif' }] };
    expect(data._entities).toMatchObject([
      {
        equipesCaf: [
          { role: 'Chargé d’accompagnement territorial', effectif: 2, ...bruay },
          { role: 'Responsable de territoire', effectif: 1, ...bruay },
          { role: 'Travailleur social', effectif: 7, ...bruay, antenne: null, absences: [{ champ: 'antenne' }] },
        ],
      },
      { equipesCaf: [calais, calais] },
      { equipesCaf: [] },
    ]);
    expect(sql).toHaveLength(2);
  });

  it('gives the same team from the convention that names it, and none from the one before', async () => {
    const { data } = await caf.query(`{
      nouvelle: conventionTerritoriale(id: "ctg-200069672-2023") { equipesCaf { effectif convention { id } } }
      precedente: conventionTerritoriale(id: "ctg-200069672-2018") { equipesCaf { effectif } }
    }`);
    const equipe = (effectif: number) => ({ effectif, convention: { id: 'ctg-200069672-2023' } });
    expect(data).toEqual({
      nouvelle: { equipesCaf: [equipe(2), equipe(1), equipe(7)] },
      precedente: { equipesCaf: [] },
    });
  });

  it('says of each fiche what the Caf brings, and of the others that they do not name it', async () => {
    const ids = [
      'fiche-partagee/forum-naissance',
      'fiche-partagee/spie-parents-isoles',
      'ctg-200072478-2022/fiche/4',
      'ctg-200072478-2022/fiche/5',
      'ctg-246200844-2022/fiche/3-bis',
      'ctg-246200844-2022/fiche/3-ter',
      'ctg-246200844-2022/fiche/4-bis',
      'ctg-246200844-2022/fiche/6-bis',
      'ctg-246200844-2022/fiche/6-ter',
      'inconnue',
    ];
    const { data, sql } = await entites(
      'FicheAction',
      ids.map((id) => ({ id })),
      '{ contributionCaf { role resume services passages { source { lignes } } source { lignes } absence { raison } } }',
    );
    const fiches = data._entities as { contributionCaf: Record<string, unknown> }[];
    expect(fiches.map(({ contributionCaf }) => contributionCaf.role)).toEqual(
      'CO_PILOTE CO_PILOTE PARTENAIRE SERVICE_MOBILISE AUCUN AUCUN PARTENAIRE AUCUN PARTENAIRE AUCUN'.split(' '),
    );
    for (const { contributionCaf } of fiches) {
      expect(contributionCaf.resume === null).toBe(contributionCaf.absence !== null);
    }
    expect(fiches[0]?.contributionCaf.services).toEqual([
      'Antenne de développement social du Calaisis',
      'Responsable de territoire',
      'Travailleurs sociaux',
    ]);
    expect(sql).toHaveLength(1);
  });

  it('knows the rule that funds every équipement of a convention, and no amount', async () => {
    const { data, sql } = await entites(
      'Equipement',
      [
        { id: 'equipement/ctg-200072478-2022/ccpo/eaje-1' },
        { id: 'equipement/ctg-246200844-2022/zutkerque/alsh-1' },
        { id: 'equipement/inconnue/x/alsh-1' },
      ],
      '{ financementCaf { regime { convention dispositif source { lignes } } montantEuros inscritCej absences { champ raison } } }',
    );
    const tus = ['montantEuros', 'inscritCej'].map((champ) => ({ champ, raison: 'ABSENT' }));
    const regime = (convention: string, dispositif: string, lignes: string) => ({
      financementCaf: {
        regime: { convention, dispositif, source: { lignes } },
        montantEuros: null,
        inscritCej: null,
        absences: tus,
      },
    });
    expect(data._entities).toEqual([
      regime('ctg-200072478-2022', 'bonus territoire ctg', '198-213, 277-283, 330'),
      regime('ctg-246200844-2022', 'bonus territoire Ctg', '2356-2371, 2441-2447, 2490'),
      {
        financementCaf: {
          regime: null,
          montantEuros: null,
          inscritCej: null,
          absences: [{ champ: 'regime', raison: 'ABSENT' }, ...tus],
        },
      },
    ]);
    expect(sql).toHaveLength(1);
  });

  it('attests figures of its own, and withholds the one that would disclose a small cell', async () => {
    const { data, sql } = await entites(
      'Serie',
      [
        { indicateur: 'part-familles-monoparentales', territoire: '246200844' },
        { indicateur: 'allocataires-moins-25', territoire: '200072478' },
        { indicateur: 'allocataires-moins-25-hors-etudiants', territoire: '200072478' },
        { indicateur: 'montant-auvvc', territoire: '62' },
        { indicateur: 'etp-coordination-jeunesse', territoire: '200072478' },
        { indicateur: 'population', territoire: '200072478' },
      ],
      '{ attestationsCaf { valeur unite statut absence { raison } source { lignes } } }',
    );
    expect(data._entities).toMatchObject([
      { attestationsCaf: [{ valeur: '15.7', unite: '%', source: { lignes: '5011-5015' } }] },
      { attestationsCaf: [{ valeur: '324', statut: 'DIFFUSABLE', absence: null }] },
      { attestationsCaf: [{ valeur: null, statut: 'SECRET_SECONDAIRE', absence: { raison: 'NON_DIFFUSABLE' } }] },
      { attestationsCaf: [{ valeur: '806668.06', unite: '€', source: { lignes: '407' } }] },
      { attestationsCaf: [{ valeur: '1.40' }] },
      { attestationsCaf: [] },
    ]);
    // The figures, the secrecy of the house, and for a part of a total: that total, and its other parts.
    expect(sql).toHaveLength(4);
  });
});
