import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTestHouse } from './house-for-tests.js';

const LIEU = '- { id: a, places: 3, source: S1:509 }\n';
const VISITE = '- { id: v, lieu: a, jour: 2023-10-02, cout: 4.50, source: S1:4048 }\n';

describe('l’import des faits d’une maison', () => {
  let house: Awaited<ReturnType<typeof openTestHouse>>;
  beforeAll(async () => {
    house = await openTestHouse('essai');
  });
  afterAll(() => house.close());

  const yaml = (lieu: string, visite = '[]') => ({ 'lieu.yaml': lieu, 'visite.yaml': visite });
  const load = (lieu: string, visite?: string) => house.load(yaml(lieu, visite));
  const refusal = (lieu: string, visite?: string) => house.refusal(yaml(lieu, visite));
  const held = async () => {
    const { lieux, visites } = await house.held();
    return { lieux, visites: visites.map(({ lieu, jour }) => [lieu, jour]) };
  };

  it('makes the tables say what the files say', async () => {
    expect((await load(LIEU, VISITE))?.map(({ table, lignes }) => [table, lignes])).toEqual([
      ['lieu', 1],
      ['visite', 1],
    ]);
    expect(await held()).toEqual({ lieux: [['a', 3]], visites: [['a', '2023-10-02']] });
  });

  it('rehearses: says what would change, row by row, and changes nothing', async () => {
    await load(LIEU, VISITE);
    const before = await held();
    const files = yaml(LIEU.replace('places: 3', 'places: 5') + LIEU.replace('id: a', 'id: b'));
    expect(await house.rehearse(files)).toEqual([
      { table: 'lieu', lignes: 2, ajoutees: ['b'], modifiees: ['a'], retirees: [] },
      { table: 'visite', lignes: 0, ajoutees: [], modifiees: [], retirees: ['v'] },
    ]);
    expect(await held()).toEqual(before);
  });

  it('rehearses the same files as no change at all', async () => {
    await load(LIEU, VISITE);
    const rehearsed = await house.rehearse(yaml(LIEU, VISITE));
    expect(rehearsed?.flatMap(({ ajoutees, modifiees, retirees }) => [...ajoutees, ...modifiees, ...retirees])).toEqual(
      [],
    );
  });

  it('does nothing when the files have not changed', async () => {
    await load(LIEU, VISITE);
    expect(await load(LIEU, VISITE)).toBeNull();
  });

  it('changes what changed, and forgets what left the files', async () => {
    await load(`${LIEU}- { id: b, places: 1, source: S1:509 }\n`, VISITE);
    await load('- { id: a, places: 4, source: S1:509 }\n', '[]');
    expect(await held()).toEqual({ lieux: [['a', 4]], visites: [] });
  });

  it('refuses a row with its file and line, and loads nothing of the rest', async () => {
    await load(LIEU, VISITE);
    const before = await held();
    const said = await refusal(`- { id: c, places: 9, source: S1:509 }\n- { id: d, places: trois, source: S1:509 }\n`);
    expect(said).toContain('essai/data/lieu.yaml:2 — « places » : "trois" n’est pas un nombre entier');
    expect(await held()).toEqual(before);
  });

  it.each([
    ['an unknown field', '- { id: a, place: 3, source: S1:1, places: 2 }', 'champ inconnu « place »'],
    ['a missing field', '- { id: a, places: 3 }', 'champ obligatoire « source » manquant'],
    ['an empty field without its reason', '- { id: a, source: S1:1 }', '« places » est vide sans raison'],
    [
      'a reason nobody can read',
      '- { id: a, source: S1:1, absences: { places: jamais } }',
      'Absence illisible pour « places »',
    ],
    ['a source that cannot be opened', '- { id: a, places: 3, source: page 4 }', 'Source illisible : « page 4 »'],
    ['a key twice', `${LIEU}${LIEU}`, 'clé en double : « a »'],
    ['a code written as a number', '- { id: 62, places: 3, source: S1:1 }', 'un texte (entre guillemets'],
    ['a file that is not a list', 'id: a', 'Le fichier doit être une liste'],
    ['broken YAML', '- { id: a', 'YAML illisible'],
  ])('refuses %s, in French', async (_, lieu, message) => {
    expect(await refusal(lieu)).toContain(message);
  });

  it('refuses a reference to nothing, before the database has to', async () => {
    expect(await refusal(LIEU, VISITE.replace('lieu: a', 'lieu: z'))).toContain(
      'visite.yaml:1 — « lieu » désigne « z », que Lieu ne contient pas',
    );
  });

  it('refuses a file that belongs to no table', async () => {
    const said = await house.refusal({ ...yaml(LIEU), 'lieux.yaml': '[]' });
    expect(said).toContain('lieux.yaml:1 — Aucune table de cette maison ne porte ce nom.');
  });

  it('rehearses one file from anywhere, in the place of the house’s file of that name', async () => {
    await load(LIEU, VISITE);
    const before = await held();
    const path = join(house.folder, 'lieu.yaml');
    writeFileSync(path, LIEU + LIEU.replace('id: a', 'id: b'));
    expect(await house.rehearse(yaml(LIEU, VISITE), path)).toMatchObject([
      { table: 'lieu', lignes: 2, ajoutees: ['b'], modifiees: [], retirees: [] },
      { table: 'visite', lignes: 1, ajoutees: [], retirees: [] },
    ]);
    writeFileSync(path, '- { id: b, places: deux, source: S1:509 }');
    await expect(house.rehearse(yaml(LIEU, VISITE), path)).rejects.toThrow(`${path}:1 — « places » : "deux"`);
    expect(await held()).toEqual(before);
  });
});
