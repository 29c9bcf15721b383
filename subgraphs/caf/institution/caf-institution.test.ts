import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

describe('la Caf : la caisse, ses antennes, ses missions, et les organisations extérieures', () => {
  let caf: TestedHouse;
  beforeAll(async () => {
    caf = await houseAlone(house);
  });
  afterAll(() => caf.stop());

  it('is found by its identifier as by its SIREN, and keeps the two spellings of its street', async () => {
    const { data } = await caf.query(`{
      caf(siren: "534214051") {
        id departement { code } attestationsSiren { contexte source { lignes } }
        siege { valeur concordance attestations { valeur source { document } } }
        representants { fonction nom }
      }
    }`);
    const rue = (graphie: string, document: string) => ({
      valeur: `${graphie}, 62015 Arras Cedex`,
      source: { document },
    });
    expect(data).toEqual({
      caf: {
        id: 'caf-62',
        departement: { code: '62' },
        attestationsSiren: [
          {
            contexte: 'Imprimé sous le libellé « SIRET », alors qu’il a les neuf chiffres d’un SIREN',
            source: { lignes: '105' },
          },
        ],
        siege: {
          valeur: null,
          concordance: 'DIVERGENT',
          attestations: [
            rue('Rue de Beauffort', 'S1'),
            rue('Rue de Beauffort', 'S1'),
            rue('Rue de Beauffort', 'S0'),
            rue('Rue de Beaufort', 'S3'),
          ],
        },
        representants: [{ fonction: 'Directeur', nom: 'Jean-Jacques PION' }],
      },
    });
  });

  it('says why the Caf du Nord has neither SIREN nor address', async () => {
    const { data } = await caf.query(
      '{ caf(id: "caf-59") { siren absences { champ raison } siege { concordance absence { explication } } } }',
    );
    expect(data).toEqual({
      caf: {
        siren: null,
        absences: [{ champ: 'siren', raison: 'ABSENT' }],
        siege: {
          concordance: 'SANS_ATTESTATION',
          absence: { explication: 'Aucun document ne donne l’adresse de cette caisse.' },
        },
      },
    });
  });

  it('asks for an identifier or a SIREN, exactly one, and refuses what it does not know', async () => {
    const codes = async (query: string) => (await caf.query(query)).errors.map(({ extensions }) => extensions?.code);
    expect(await codes('{ caf { id } }')).toEqual(['FILTRE_INVALIDE']);
    expect(await codes('{ caf(id: "caf-62", siren: "534214051") { id } }')).toEqual(['FILTRE_INVALIDE']);
    expect(await codes('{ caf(id: "caf-75") { id } }')).toEqual(['INTROUVABLE']);
    expect(await codes('{ caf(siren: "123456789") { id } }')).toEqual(['IDENTIFIANT_INVALIDE']);
    expect(await codes('{ organisationExterne(id: "inconnue") { id } }')).toEqual(['INTROUVABLE']);
  });

  it('has nine antennes of its own list, and the one of Bruay that the list does not name', async () => {
    const { data, sql } = await caf.query<{ cafs: { antennes: { nom: string; parmiLesNeuf: boolean }[] }[] }>(
      '{ cafs { id antennes { nom parmiLesNeuf commune { codeInsee } absences { champ } contradictions { id } } } }',
    );
    const [nord, pasDeCalais] = data.cafs;
    expect(nord).toMatchObject({ id: 'caf-59', antennes: [] });
    expect(pasDeCalais?.antennes.filter(({ parmiLesNeuf }) => parmiLesNeuf)).toHaveLength(9);
    expect(pasDeCalais?.antennes.filter(({ parmiLesNeuf }) => !parmiLesNeuf)).toEqual([
      {
        nom: 'Bruay',
        parmiLesNeuf: false,
        commune: null,
        absences: [{ champ: 'codeInsee' }],
        contradictions: [{ id: 'I19' }],
      },
    ]);
    // The caisses, their antennes, the register's index, its rows: whatever the number of antennes.
    expect(sql).toHaveLength(4);
  });

  it('states the four missions of the branch with their ten orientations, and five ways to intervene', async () => {
    const { data, sql } = await caf.query<{
      missionsBrancheFamille: { orientations: unknown[] }[];
      caf: { interventions: unknown[] };
    }>(`{ missionsBrancheFamille { intitule orientations { valeur source { lignes } } enonceePar { id } }
      caf(id: "caf-62") { interventions { libelle resume source { lignes } } } }`);
    expect(data.missionsBrancheFamille.map(({ orientations }) => orientations.length)).toEqual([2, 3, 3, 2]);
    expect(data.caf.interventions).toHaveLength(5);
    expect(sql.length).toBeLessThanOrEqual(4);
  });

  it('answers for 51 outside organisations, Pôle emploi and France Travail being one', async () => {
    const { data } = await caf.query<{ organisationsExternes: unknown[] }>(`{
      organisationsExternes { id nom }
      elus: organisationsExternes(nature: ELUS) { id }
      organisationExterne(id: "pole-emploi") { nom ancienNom nature appellations { valeur } }
    }`);
    expect(data.organisationsExternes).toHaveLength(68);
    expect(data).toMatchObject({
      elus: [{ id: 'amf-62' }, { id: 'amn' }],
      organisationExterne: {
        nom: 'France Travail',
        ancienNom: 'Pôle emploi',
        nature: 'EMPLOI_INSERTION',
        appellations: [
          { valeur: 'Pôle Emploi' },
          { valeur: 'France Travail' },
          { valeur: 'Direction Territoriale de France Travail 62' },
        ],
      },
    });
  });
});
