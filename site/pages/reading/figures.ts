/** Figures and dates as they are written in French; a `Decimal` is a text, exact, and stays so. */
const whole = new Intl.NumberFormat('fr-FR');

export function figure(value: number | string): string {
  if (typeof value === 'number') return whole.format(value);
  const [integer = '', decimals] = value.split('.');
  if (!/^-?\d+$/.test(integer)) return value;
  const written = whole.format(BigInt(integer));
  return decimals ? `${written},${decimals}` : written;
}

const longDate = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
const dayDate = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone: 'UTC' });

const at = (date: string): Date => new Date(`${date}T00:00:00Z`);
const first = (text: string): string => text.replace(/(^|\s)1 (?=\p{L})/u, '$11er ');

/** « 11 décembre 2023 », « 1er janvier 2023 ». */
export const dateOf = (date: string): string => first(longDate.format(at(date)));

/** « vendredi 11 décembre 2026 ». */
export const dayOf = (date: string): string => first(dayDate.format(at(date)));

/** Today in Paris, AAAA-MM-JJ. */
export const today = (now = new Date()): string =>
  new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' }).format(now);

/** « 1 équipement », « 3 équipements »; the plural is given when it is not made by an « s ». */
export const count = (number: number, singular: string, plural = `${singular}s`): string =>
  `${figure(number)} ${Math.abs(number) < 2 ? singular : plural}`;
