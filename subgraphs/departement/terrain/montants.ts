/** Exact arithmetic on amounts written as text: whole cents, so that no binary fraction ever creeps in. */
function cents(amount: string): bigint {
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d{1,2})0*)?$/.exec(amount) ?? [];
  if (!whole) throw new Error(`Montant illisible : « ${amount} »`);
  return BigInt(`${sign}${whole}${decimals.padEnd(2, '0')}`);
}

/** `2238` − `1488.60` = `749.40`. */
export function subtraction(from: string, amount: string): string {
  const rest = cents(from) - cents(amount);
  const digits = String(rest < 0n ? -rest : rest).padStart(3, '0');
  return `${rest < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A share of a total in percent, to one decimal, halves away from zero: `1488.60` of `2238` is `66.5`. */
export function percentage(part: string, total: string): string {
  const tenths = (cents(part) * 2000n + cents(total)) / (cents(total) * 2n);
  const digits = String(tenths).padStart(2, '0');
  return `${digits.slice(0, -1)}.${digits.slice(-1)}`;
}
