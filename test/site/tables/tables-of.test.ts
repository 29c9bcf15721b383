import { placeOf } from '../../../site/tables/place.js';
import { column, context, golden, goldenNames, goldenTables, table, tablesFor, values } from './golden.js';

describe('une réponse du graphe en tables', () => {
  describe.each(goldenNames)('%s', (name) => {
    const tables = goldenTables(name);

    it('names each column once, and fills each row', () => {
      expect(tables.length).toBeGreaterThan(0);
      for (const { columns, rows, missing = [] } of tables) {
        expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
        expect(new Set(columns.map(({ header }) => header)).size).toBe(columns.length);
        for (const row of [...rows, ...missing.map((lack) => lack.row)]) expect(row).toHaveLength(columns.length);
      }
    });

    it('gives its reason to every empty cell, and none to a value', () => {
      const cells = tables.flatMap(({ rows }) => rows.flat());
      expect(cells.filter(({ value, absence }) => (value === null) !== (absence !== undefined))).toEqual([]);
    });

    it('says who answers each column', () => {
      const silent = tables
        .flatMap(({ columns }) => columns)
        .filter(({ owners, key }) => owners.length === 0 && !/__typename$|#$/.test(key));
      expect(silent).toEqual([]);
    });

    it('has the same tables and columns for an empty answer', () => {
      const { document } = golden(name);
      const empty = Object.fromEntries(placeOf(document, context.schema, {}).asked.map(({ key }) => [key, null]));
      const shape = (from: typeof tables) => from.map(({ path, columns }) => [path, columns.map(({ key }) => key)]);
      const { loc } = document;
      expect(shape(tablesFor(loc?.source.body ?? '', empty))).toEqual(shape(tables));
    });
  });

  it('makes one row of what is in no list, and shows a contested date with what each document says', () => {
    const [summary] = goldenTables('premiere-question');
    const [date] = summary ? column(summary, 'conventionTerritoriale.dateSignature') : [];
    expect(summary?.rows).toHaveLength(1);
    expect(date).toMatchObject({ value: null, isDivergent: true, absence: { code: 'DIVERGENT' } });
    expect(date?.sources.map(({ said, lines }) => [said, lines])).toEqual([
      ['2021-11-08', '184'],
      ['2022-11-08', '220'],
      ['2022-11-08', '6965'],
    ]);
    expect(date?.absence?.explanation).toContain('2021-11-08 (S1, l. 184) ; 2022-11-08 (S1, l. 220)');
  });

  it('gives an attested value without asking twice for it, where every passage agrees', () => {
    const [cell] = column(
      table(goldenTables('vue-ctg-audruicq'), ''),
      'conventionTerritoriale.communesSignataires.annonce',
    );
    expect(cell).toMatchObject({ value: 15, isDivergent: false });
    expect(cell?.sources.map(({ lines }) => lines)).toEqual(['2306', '2380', '2407-2409', '2636']);
  });

  it('makes a table of each list, which says whose its rows are, and a count in their parent', () => {
    const tables = goldenTables('premiere-question');
    const missing = table(tables, 'conventionTerritoriale.communesSignataires.manquantes');
    expect(values(missing, 'nom')).toEqual(['Licques', 'Louches', 'Nielles-lès-Ardres']);
    expect(missing.columns[0]).toMatchObject({ key: 'conventionTerritoriale.titre', isFromParent: true });
    expect(values(table(tables, ''), 'conventionTerritoriale.communesSignataires.manquantes')).toEqual([3]);
  });

  it('reads units, kinds, headers and owners in the contract', () => {
    const { columns } = table(
      goldenTables('vue-ctg-audruicq'),
      'conventionTerritoriale.equipementsSoutenus.equipements',
    );
    const found = Object.fromEntries(
      columns.map(({ key, header, kind, unit, owners }) => [key, { header, kind, unit, owners }]),
    );
    expect(found['financementCaf.montantEuros']).toEqual({
      header: 'Financement Caf · montant',
      kind: 'decimal',
      unit: '€',
      owners: ['caf'],
    });
    expect(found['agrementPmi.date']).toEqual({
      header: 'Agrément PMI · date',
      kind: 'date',
      unit: undefined,
      owners: ['departement'],
    });
    expect(found['communeSite.codeInsee']).toMatchObject({ header: 'Commune site · code Insee', kind: 'texte' });
  });

  it('repeats the graph’s own reason in each empty cell it is about', () => {
    const equipements = table(
      goldenTables('vue-ctg-audruicq'),
      'conventionTerritoriale.equipementsSoutenus.equipements',
    );
    for (const cell of column(equipements, 'financementCaf.montantEuros')) {
      expect(cell.absence?.code).toBe('ABSENT');
      expect(cell.absence?.explanation).toContain('n’imprime aucun montant');
    }
  });

  it('does not call nil an empty list that the graph says is unknown', () => {
    const [cell] = column(table(goldenTables('vue-ctg-audruicq'), ''), 'conventionTerritoriale.engagementMsa.axes');
    expect(cell).toMatchObject({ value: null, absence: { code: 'ABSENT' } });
    const [none] = column(
      table(goldenTables('vue-ctg-audruicq'), ''),
      'conventionTerritoriale.communesSignataires.manquantes',
    );
    expect(none).toMatchObject({ value: 0, absence: undefined });
  });

  it('marks the figures that the documents and the calculation give differently', () => {
    const reaap = table(goldenTables('indicateurs-a-plusieurs'), 'reaap.affirmations');
    expect(column(reaap, 'valeur')).toMatchObject([{ value: '0.86', isDivergent: true, sources: [{ lines: '516' }] }]);
    expect(column(reaap, 'calcule')).toMatchObject([{ value: '8.6', isDivergent: true }]);
  });

  it('marks each observation of a series whose partners disagree', () => {
    const { data } = golden('un-indicateur-plusieurs-partenaires');
    const tables = goldenTables('un-indicateur-plusieurs-partenaires');
    for (const name of ['ludotheques', 'creches', 'monoparentales', 'rsa']) {
      const isContested = (data[name] as { concordance: string }).concordance === 'DIVERGENT';
      const marks = column(table(tables, `${name}.attestations`), 'valeur').map((cell) => cell.isDivergent);
      expect(marks.length).toBeGreaterThan(0);
      expect(new Set(marks)).toEqual(new Set([isContested]));
    }
  });

  it('does not vouch for one partner’s field with another’s passage', () => {
    const [commune] = column(
      table(goldenTables('vue-ctg-audruicq'), 'conventionTerritoriale.permanences'),
      'commune.nom',
    );
    expect(commune).toMatchObject({ value: 'Audruicq', sources: [] });
  });

  it('leaves out of a union what an object of that sort does not have, and says so', () => {
    const parties = table(goldenTables('vue-ctg-audruicq'), 'conventionTerritoriale.parties');
    expect(column(parties, 'partie.siren').find((cell) => cell.value === null)?.absence?.code).toBe('SANS_OBJET');
  });

  it('joins short lists of plain values', () => {
    const [codes] = tablesFor('{ commune(codeInsee: "62397") { codesPostaux } }', {
      commune: { codesPostaux: ['62340', '62850'] },
    });
    expect(codes && values(codes, 'commune.codesPostaux')).toEqual(['62340 | 62850']);
  });
});
