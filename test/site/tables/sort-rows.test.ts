import { compareDecimals, sortRows } from '../../../site/tables/sort-rows.js';
import type { Cell, Column, ColumnKind } from '../../../site/tables/table.js';

const cell = (value: Cell['value']): Cell => ({ value, sources: [], absence: undefined, isDivergent: false });

function sorted(kind: ColumnKind, given: Cell['value'][], direction?: 'croissant' | 'decroissant'): unknown[] {
  const column: Column = { key: 'k', header: 'K', kind, unit: undefined, owners: [], description: '' };
  const table = { columns: [column], rows: given.map((value) => [cell(value)]) };
  return sortRows(table, 'k', direction).map(([first]) => first?.value);
}

describe('l’ordre des lignes', () => {
  it('is that of a French dictionary, and of numbers within texts', () => {
    expect(sorted('texte', ['Éperlecques', 'Zutkerque', 'Ardres', 'école', 'Eu'])).toEqual([
      'Ardres',
      'école',
      'Éperlecques',
      'Eu',
      'Zutkerque',
    ]);
    expect(sorted('texte', ['fiche 10', 'fiche 2', 'fiche 2 bis'])).toEqual(['fiche 2', 'fiche 2 bis', 'fiche 10']);
  });

  it('is that of numbers, exact decimals and dates', () => {
    expect(sorted('nombre', [10, 9, -1])).toEqual([-1, 9, 10]);
    expect(sorted('decimal', ['806668.06', '9.5', '-2.16', '-10', '9.50001'])).toEqual([
      '-10',
      '-2.16',
      '9.5',
      '9.50001',
      '806668.06',
    ]);
    expect(sorted('date', ['2022-11-08', '2021-11-08'])).toEqual(['2021-11-08', '2022-11-08']);
    expect(compareDecimals('12345678901234567890.1', '12345678901234567890.2')).toBe(-1);
    expect(compareDecimals('-0.5', '0')).toBe(-1);
    expect(compareDecimals('1.50', '1.5')).toBe(0);
  });

  it('leaves what is missing at the end, either way', () => {
    expect(sorted('nombre', [null, 2, null, 1])).toEqual([1, 2, null, null]);
    expect(sorted('nombre', [null, 2, null, 1], 'decroissant')).toEqual([2, 1, null, null]);
  });
});
