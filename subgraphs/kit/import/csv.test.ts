import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatOf } from './format.js';
import { openTestHouse } from './house-for-tests.js';

const LIEU = 'id;places;source\na;3;S1:509\n';
const ENTETE = 'id;lieu;jour;etat;cout;gratuite;themes;horaires;source;absences.cout';
const VISITE = 'v;a;2023-10-02;TENUE;4.50;false;eau | jardin;"[{""debut"":""09:00""}]";S1:4048;';

describe('l’import d’un tableur', () => {
  let house: Awaited<ReturnType<typeof openTestHouse>>;
  beforeAll(async () => {
    house = await openTestHouse('tableur');
  });
  afterAll(() => house.close());

  const visite = (...rows: string[]) => ({ 'lieu.csv': LIEU, 'visite.csv': [ENTETE, ...rows, ''].join('\n') });

  it('loads a row of every kind of column, as a YAML file would', async () => {
    await house.load(visite(VISITE));
    const fromCsv = await house.held();
    expect(fromCsv.visites).toMatchObject([
      {
        jour: '2023-10-02',
        etat: 'TENUE',
        cout: '4.50',
        gratuite: false,
        themes: ['eau', 'jardin'],
        horaires: [{ debut: '09:00' }],
        citation: 'S1:4048',
        motifs: {},
      },
    ]);
    await house.load({
      'lieu.yaml': '- { id: a, places: 3, source: S1:509 }',
      'visite.yaml':
        '- { id: v, lieu: a, jour: 2023-10-02, etat: TENUE, cout: 4.50, gratuite: false, themes: [eau, jardin], horaires: [{ debut: "09:00" }], source: S1:4048 }',
    });
    expect({ ...(await house.held()), visites: [] }).toEqual({ ...fromCsv, visites: [] });
    expect((await house.held()).visites[0]).toMatchObject({ jour: '2023-10-02', themes: ['eau', 'jardin'] });
  });

  it('takes what a French spreadsheet writes: mark, CRLF, decimal comma, VRAI, JJ/MM/AAAA, empty rows and columns', async () => {
    const file = `\uFEFF${ENTETE};;\r\nv;a;02/10/2023;;1488,60;VRAI;;;S1:4048;;;\r\n;;;;;;;;;;;\r\n`;
    await house.load({ 'lieu.csv': LIEU, 'visite.csv': file });
    expect((await house.held()).visites).toMatchObject([{ jour: '2023-10-02', cout: '1488.60', gratuite: true }]);
  });

  it('takes commas between cells when no semicolon is in the heading, and a reason in a column of its own', async () => {
    await house.load({ 'lieu.csv': 'id,places,source,absences.places\na,,S1:509,"ABSENT : ni l’un, ni l’autre."\n' });
    expect((await house.held()).lieux).toEqual([['a', null]]);
  });

  it('takes a value of several parts in a column for each part', async () => {
    const file = `id;lieu;jour;gratuite;horaires;source;absences.cout\nv;a;2023-10-02;faux;[];S1:4048;ABSENT : gratuite.\n`;
    await house.load({ 'lieu.csv': LIEU, 'visite.csv': file });
    expect((await house.held()).visites).toMatchObject([{ horaires: [], motifs: { cout: 'ABSENT : gratuite.' } }]);
    const parts = file.replace('[]', '09:00;Bleue | Verte').replace('horaires', 'horaires.debut;horaires.salles[]');
    await house.load({ 'lieu.csv': LIEU, 'visite.csv': parts });
    expect((await house.held()).visites).toMatchObject([{ horaires: { debut: '09:00', salles: ['Bleue', 'Verte'] } }]);
  });

  it('adds a part of a table beside what the house already has', async () => {
    const base = { 'lieu.yaml': '- { id: a, places: 3, source: S1:509 }' };
    await house.load({ ...base, 'lieu.2024.csv': 'id;places;source\nb;5;S1:511\n' });
    expect((await house.held()).lieux).toEqual([
      ['a', 3],
      ['b', 5],
    ]);
    expect(await house.refusal({ ...base, 'lieu.2024.csv': LIEU })).toContain(
      'tableur/data/lieu.2024.csv:2 — clé en double : « a »',
    );
  });

  it('rehearses a part from anywhere: what it adds, and nothing written', async () => {
    const base = { 'lieu.yaml': '- { id: a, places: 3, source: S1:509 }' };
    await house.load(base);
    const path = join(house.folder, 'lieu.2025.csv');
    writeFileSync(path, 'id;places;source\nb;5;S1:511\n');
    expect(await house.rehearse(base, path)).toMatchObject([{ table: 'lieu', ajoutees: ['b'], retirees: [] }]);
    expect((await house.held()).lieux).toEqual([['a', 3]]);
  });

  it.each([
    [
      'a cell that is not a number',
      'a;3;S1:509\nb;trois;S1:509',
      'lieu.csv:3 — « places » : "trois" n’est pas un nombre',
    ],
    ['a thousands separator', 'a;1 082;S1:509', 'lieu.csv:2 — « places » : "1 082" n’est pas un nombre entier'],
    ['an empty cell without its reason', 'a;;S1:509', 'lieu.csv:2 — « places » est vide sans raison'],
    ['a source that cannot be opened', 'a;3;page 4', 'lieu.csv:2 — Source illisible'],
    ['a key twice', 'a;3;S1:509\na;3;S1:509', 'lieu.csv:3 — clé en double : « a »'],
    ['more cells than columns', 'a;3;S1:509;S1:510', 'lieu.csv:2 — 4 cellules pour 3 colonnes'],
    ['a quote that never closes', 'a;3;"S1:509', 'CSV illisible'],
  ])('refuses %s, with its file and line', async (_, rows, message) => {
    expect(await house.refusal({ 'lieu.csv': `id;places;source\n${rows}\n` })).toContain(
      `tableur/data/${message}`.replace('tableur/data/CSV', 'CSV'),
    );
  });

  it('counts lines as the team sees them, cells of several lines included', async () => {
    const rows = ['a;3;S1:509;"ABSENT : deux\nlignes"', '', 'b;quatre;S1:509;'].join('\n');
    const said = await house.refusal({ 'lieu.csv': `id;places;source;absences.autre\n${rows}\n` });
    expect(said).toContain('lieu.csv:5 — « places » : "quatre"');
  });

  it('names an unknown column once, at the heading', async () => {
    const said = await house.refusal({ 'lieu.csv': 'id;place;source\na;3;S1:509\nb;4;S1:509\n' });
    expect(said.match(/colonne inconnue « place »/g)).toHaveLength(1);
    expect(said).toContain('lieu.csv:1 — colonne inconnue « place » (connues : id, source, absences, places');
  });

  it('refuses a column named twice, an empty file, and one that is not UTF-8', async () => {
    expect(await house.refusal({ 'lieu.csv': 'id;id;source\n' })).toContain('« id » est nommée deux fois');
    expect(await house.refusal({ 'lieu.csv': '' })).toContain('Le fichier est vide');
    const latin1 = Buffer.from('id;places;source\né;3;S1:509\n', 'latin1');
    expect(await house.refusal({ 'lieu.csv': latin1 })).toContain('lieu.csv:1 — Le fichier n’est pas en UTF-8');
  });

  it('refuses the two forms of one file together', async () => {
    const said = await house.refusal({ 'lieu.csv': LIEU, 'lieu.yaml': '[]' });
    expect(said).toContain('« lieu » est donné sous deux formes (lieu.csv, lieu.yaml)');
  });

  it('says what every column takes, for those who fill it', () => {
    const page = formatOf(house.house, house.orm);
    expect(page).toContain('## visite\n\n`data/visite.yaml` ou `data/visite.csv`');
    expect(page).toContain('| `etat` | choix | facultative | `PREVUE`, `TENUE` |');
    expect(page).toContain('| `lieu` | texte | obligatoire | clé d’un objet `Lieu` |');
    expect(page).toContain('| `cout` | décimal | vide avec sa raison | un nombre décimal |');
  });
});
