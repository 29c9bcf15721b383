import type { Cell, Column } from './table.js';

/** As French people write it: a decimal comma, spaces by thousands, day before month. The exports keep the exact value. */
export function formatValue(value: Cell['value'], { kind, key }: Pick<Column, 'kind' | 'key'>): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  // A year is a name, not a quantity: « 2 022 » is not one.
  if (kind === 'nombre' && typeof value === 'number') return isYear(key) ? String(value) : value.toLocaleString('fr');
  if (kind === 'decimal') return formatDecimal(String(value));
  if (kind === 'date') return formatDate(String(value));
  return String(value);
}

export const formatDate = (date: string): string => date.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');

const isYear = (key: string): boolean => /(^|\.)(annee|millesime)[A-Z]?\w*$/.test(key);

/** Digit by digit, since a decimal travels as a text and may hold more than a number can. */
function formatDecimal(text: string): string {
  const [, sign = '', whole = text, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, '\u202f')}${fraction && `,${fraction}`}`;
}
