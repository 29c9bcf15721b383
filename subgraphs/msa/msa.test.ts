import { houseAlone, type TestedHouse } from '../kit/testing/house-alone.js';
import { house } from './index.js';

describe('la maison de la MSA, seule', () => {
  let msa: TestedHouse;
  beforeAll(async () => {
    msa = await houseAlone(house);
  });
  afterAll(() => msa.stop());

  /** What another house's reference becomes here, as the gateway asks it. */
  async function references(fields: string, representations: readonly { __typename: string; [key: string]: string }[]) {
    const type = representations[0]?.__typename ?? '';
    const { data, errors, sql } = await msa.query<{ _entities: unknown[] }>(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${fields} } } }`,
      { representations },
    );
    expect(errors).toEqual([]);
    return { found: data._entities, sql };
  }

  describe('la caisse', () => {
    it('answers for its caisse, with the lines it was read at', async () => {
      const { data, sql } = await msa.query(
        '{ caisseMsa(id: "msa-59-62") { nom departements { code } source { document lignes emetteur } } }',
      );
      expect(data).toEqual({
        caisseMsa: {
          nom: 'MSA Nord-Pas-de-Calais',
          departements: [{ code: '59' }, { code: '62' }],
          source: { document: 'S1', lignes: '160-166', emetteur: 'Caf du Pas-de-Calais et cosignataires' },
        },
      });
      expect(sql).toHaveLength(2);
    });

    it('keeps every name the documents print for it, each with its passage', async () => {
      const { data } = await msa.query('{ caisseMsa(id: "msa-59-62") { designations { valeur source { lignes } } } }');
      expect(data).toMatchObject({
        caisseMsa: {
          designations: expect.arrayContaining([{ valeur: 'la MSA 59/62', source: { lignes: '166, 2324' } }]),
        },
      });
    });

    it('names who represents it act by act, by public role', async () => {
      const { data } = await msa.query(
        '{ caisseMsa(id: "msa-59-62") { representants { nom qualite } missions { valeur } } }',
      );
      expect(data).toMatchObject({
        caisseMsa: {
          representants: [
            { nom: 'Dominique VERMEULEN', qualite: 'Président' },
            { nom: 'Dominique VERMEULEN', qualite: 'Président' },
            { nom: 'Michel BRODEL', qualite: 'Président' },
          ],
          missions: { length: 4 },
        },
      });
    });

    it('answers references by key in one statement, whatever their number', async () => {
      const representations = Array.from({ length: 5 }, () => ({ __typename: 'CaisseMsa', id: 'msa-59-62' }));
      const { found, sql } = await references('nom', representations);
      expect(found).toEqual(Array(5).fill({ nom: 'MSA Nord-Pas-de-Calais' }));
      expect(sql).toHaveLength(1);
    });

    it('refuses an unknown caisse with a code and a French sentence', async () => {
      const { errors } = await msa.query('{ caisseMsa(id: "msa-75") { nom } }');
      expect(errors).toMatchObject([
        { message: 'Aucune caisse de MSA ne porte l’identifiant « msa-75 ».', extensions: { code: 'INTROUVABLE' } },
      ]);
    });
  });

  describe('ses axes et ses offres', () => {
    it('has four axes, in the order of the document', async () => {
      const { data, sql } = await msa.query<{ engagementsMsa: unknown[] }>(
        '{ engagementsMsa { id rang intitule source { lignes } caisse { nom } } }',
      );
      expect(data.engagementsMsa).toHaveLength(4);
      expect(data.engagementsMsa[3]).toEqual({
        id: 'msa-59-62/axe/4',
        rang: 4,
        intitule: "Faire évoluer et renforcer l'offre proposée pour les jeunes en territoires ruraux",
        source: { lignes: '5713' },
        caisse: { nom: 'MSA Nord-Pas-de-Calais' },
      });
      expect(sql).toHaveLength(2);
    });

    it('says who may ask for « Grandir en Milieu Rural », and why its amount is missing', async () => {
      const { data, sql } = await msa.query(`{
        offreMsa(id: "grandir-en-milieu-rural") {
          nom sigle montantEuros
          demandeurs { __typename ... on Epci { siren } }
          conventions { id }
          absences { champ raison explication }
        }
      }`);
      expect(data).toEqual({
        offreMsa: {
          nom: 'Grandir en Milieu Rural',
          sigle: 'GMR',
          montantEuros: null,
          demandeurs: [{ __typename: 'Epci', siren: '200069672' }],
          conventions: [{ id: 'ctg-200069672-2023' }],
          absences: [
            {
              champ: 'montantEuros',
              raison: 'ABSENT',
              explication: 'la convention ouvre la demande de financement sans en dire le montant.',
            },
          ],
        },
      });
      expect(sql).toHaveLength(1);
    });

    it('explains every empty field of every offer', async () => {
      const { data } = await msa.query<{ offresMsa: Record<string, unknown>[] }>(
        '{ offresMsa { sigle beneficiaires montantEuros absences { champ } } }',
      );
      expect(data.offresMsa).toHaveLength(2);
      for (const { absences, ...fields } of data.offresMsa) {
        const explained = (absences as { champ: string }[]).map(({ champ }) => champ);
        const empty = Object.keys(fields).filter((champ) => fields[champ] === null);
        expect(explained).toEqual(expect.arrayContaining(empty));
      }
    });

    it('refuses an unknown offer with a code and a French sentence', async () => {
      const { errors } = await msa.query('{ offreMsa(id: "x") { nom } }');
      expect(errors).toMatchObject([
        { message: 'Aucune offre de la MSA ne porte l’identifiant « x ».', extensions: { code: 'INTROUVABLE' } },
      ]);
    });
  });

  describe('ce qu’elle ajoute aux CTG', () => {
    const ctg = (id: string) => ({ __typename: 'ConventionTerritoriale', id });

    it('brings its axes and offers to the CTG of the Ternois', async () => {
      const { found, sql } = await references(
        'engagementMsa { signataire concordance axes { rang } offres { sigle } absence { champ } }',
        [ctg('ctg-200069672-2023')],
      );
      expect(found).toEqual([
        {
          engagementMsa: {
            signataire: true,
            concordance: 'CONCORDANT',
            axes: [{ rang: 1 }, { rang: 2 }, { rang: 3 }, { rang: 4 }],
            offres: [{ sigle: 'GMR' }, { sigle: null }],
            absence: null,
          },
        },
      ]);
      expect(sql).toHaveLength(3);
    });

    it('keeps the passage that leaves it out of the parties beside those that count it', async () => {
      const { found } = await references(
        'engagementMsa { signataire concordance presences { nommee source { lignes } } }',
        [ctg('ctg-200072478-2022')],
      );
      expect(found).toMatchObject([{ engagementMsa: { signataire: true, concordance: 'DIVERGENT' } }]);
      expect(found).toMatchObject([
        {
          engagementMsa: {
            presences: expect.arrayContaining([
              { nommee: true, source: { lignes: '160-166' } },
              { nommee: false, source: { lignes: '6965-6966' } },
            ]),
          },
        },
      ]);
    });

    it('says for a CTG that no document links to it that none does', async () => {
      const { found } = await references(
        'engagementMsa { signataire axes { id } absence { raison explication } } engagementsMsa { resume }',
        [ctg('ctg-inconnue')],
      );
      expect(found).toEqual([
        {
          engagementMsa: {
            signataire: null,
            axes: [],
            absence: { raison: 'ABSENT', explication: 'Aucun document lu ne nomme la MSA dans cette convention.' },
          },
          engagementsMsa: [],
        },
      ]);
    });

    it('commits itself two, two and three times, in one statement for the three CTG', async () => {
      const { found, sql } = await references('engagementsMsa { partie article resume source { lignes } }', [
        ctg('ctg-200072478-2022'),
        ctg('ctg-246200844-2022'),
        ctg('ctg-200069672-2023'),
      ]);
      expect(found).toMatchObject([2, 2, 3].map((length) => ({ engagementsMsa: { length } })));
      expect(sql).toHaveLength(1);
    });
  });

  describe('ce qu’elle ajoute aux autres noms', () => {
    it('is a partner of the fiche on young people, and of no other', async () => {
      const { found, sql } = await references('contributionMsa { role source { lignes } absence { explication } }', [
        { __typename: 'FicheAction', id: 'ctg-200072478-2022/fiche/5' },
        { __typename: 'FicheAction', id: 'ctg-200072478-2022/fiche/4' },
      ]);
      expect(found).toEqual([
        { contributionMsa: { role: 'PARTENAIRE', source: { lignes: '2000' }, absence: null } },
        { contributionMsa: { role: 'AUCUN', source: null, absence: { explication: 'La fiche ne nomme pas la MSA.' } } },
      ]);
      expect(sql).toHaveLength(1);
    });

    it('sits in three instances of the Pas-de-Calais and two of the Nord, and in no COPIL of the Calaisis', async () => {
      const { found, sql } = await references(
        'siegesMsa { partie nombre }',
        [
          'ctg-200069672-2023/instance/copil',
          'ctg-200069672-2023/instance/cotech',
          'sdsf-62-2023/instance/copil-restreint',
          'sdsf-59/instance/copil',
          'sdsf-59/instance/cdsf',
          'ctg-200072478-2022/instance/copil',
        ].map((id) => ({ __typename: 'InstanceGouvernance', id })),
      );
      const siege = (nombre: number | null) => ({ partie: 'msa:msa-59-62', nombre });
      // The restricted COPIL names institutions without counting seats: the number is not known, rather than one.
      const expected = [[1, 1], [1], [null], [1, 1], [1, 1, 1], []];
      expect(found).toEqual(expected.map((nombres) => ({ siegesMsa: nombres.map(siege) })));
      expect(sql).toHaveLength(1);
    });

    it('covers two départements, and brings no agreement of its own', async () => {
      const { found, sql } = await references(
        'code caisseMsa { id } accordsMsa { id }',
        ['59', '62', '75'].map((code) => ({ __typename: 'Departement', code })),
      );
      expect(found).toEqual([
        { code: '59', caisseMsa: { id: 'msa-59-62' }, accordsMsa: [] },
        { code: '62', caisseMsa: { id: 'msa-59-62' }, accordsMsa: [] },
        { code: '75', caisseMsa: null, accordsMsa: [] },
      ]);
      expect(sql).toHaveLength(2);
    });

    it('attests no figure: the documents give none in its name, and the graph invents none', async () => {
      const { found, sql } = await references('attestationsMsa { valeur }', [
        { __typename: 'Serie', indicateur: 'population', territoire: '200069672' },
        { __typename: 'Serie', indicateur: 'nb-rpe', territoire: '200072478' },
      ]);
      expect(found).toEqual([{ attestationsMsa: [] }, { attestationsMsa: [] }]);
      expect(sql).toHaveLength(1);
    });
  });
});
