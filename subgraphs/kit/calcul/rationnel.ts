/**
 * An exact number: a fraction of two integers. A rate computed on binary floats would be 0,30000000000000004; a rate
 * computed on decimals would have to be rounded at every division. This one is rounded once, when it is written.
 */
export class Rationnel {
  private constructor(
    readonly numerateur: bigint,
    readonly denominateur: bigint,
  ) {}

  static readonly ZERO = new Rationnel(0n, 1n);
  static readonly UN = new Rationnel(1n, 1n);

  static fraction(numerateur: bigint, denominateur: bigint): Rationnel {
    if (denominateur === 0n) throw new DivisionParZero();
    const signe = denominateur < 0n ? -1n : 1n;
    const commun = pgcd(abs(numerateur), abs(denominateur)) || 1n;
    return new Rationnel((signe * numerateur) / commun, (signe * denominateur) / commun);
  }

  /** Reads `806668.06`. Throws on anything else: a value that is not a number must not become one. */
  static lire(texte: string): Rationnel {
    const [, signe = '', entier = '', decimales = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(texte) ?? [];
    if (entier === '') throw new Error(`Nombre illisible : « ${texte} »`);
    return Rationnel.fraction(BigInt(`${signe}${entier}${decimales}`), 10n ** BigInt(decimales.length));
  }

  plus(autre: Rationnel): Rationnel {
    return Rationnel.fraction(
      this.numerateur * autre.denominateur + autre.numerateur * this.denominateur,
      this.denominateur * autre.denominateur,
    );
  }

  moins(autre: Rationnel): Rationnel {
    return this.plus(autre.fois(new Rationnel(-1n, 1n)));
  }

  fois(autre: Rationnel): Rationnel {
    return Rationnel.fraction(this.numerateur * autre.numerateur, this.denominateur * autre.denominateur);
  }

  divisePar(autre: Rationnel): Rationnel {
    return Rationnel.fraction(this.numerateur * autre.denominateur, this.denominateur * autre.numerateur);
  }

  /** Negative, zero or positive, as `a - b` would be. */
  compare(autre: Rationnel): number {
    return Number(signeDe(this.numerateur * autre.denominateur - autre.numerateur * this.denominateur));
  }

  absolu(): Rationnel {
    return new Rationnel(abs(this.numerateur), this.denominateur);
  }

  /** The smallest integer that is not below it. */
  plafond(): Rationnel {
    const entier = this.numerateur / this.denominateur;
    const reste = this.numerateur % this.denominateur;
    return new Rationnel(reste > 0n ? entier + 1n : entier, 1n);
  }

  /** Half goes away from zero, as people round by hand. */
  arrondi(decimales: number): Rationnel {
    const echelle = 10n ** BigInt(decimales);
    const double = 2n * abs(this.numerateur) * echelle;
    const entier = (double + this.denominateur) / (2n * this.denominateur);
    return Rationnel.fraction(signeDe(this.numerateur) * entier, echelle);
  }

  /** Written with at most so many decimals, without the zeros that say nothing. */
  ecrire(decimales: number): string {
    const { numerateur, denominateur } = this.arrondi(decimales);
    const chiffres = ((abs(numerateur) * 10n ** BigInt(decimales)) / denominateur).toString();
    const plein = chiffres.padStart(decimales + 1, '0');
    const entier = plein.slice(0, plein.length - decimales);
    const suite = plein.slice(plein.length - decimales).replace(/0+$/, '');
    return `${numerateur < 0n ? '-' : ''}${entier}${suite && `.${suite}`}`;
  }

  /** The number itself, whole: `209092/86`, or an integer. */
  toString(): string {
    return this.denominateur === 1n
      ? String(this.numerateur)
      : `${String(this.numerateur)}/${String(this.denominateur)}`;
  }
}

export class DivisionParZero extends Error {}

const abs = (n: bigint): bigint => (n < 0n ? -n : n);
const signeDe = (n: bigint): bigint => (n > 0n ? 1n : n < 0n ? -1n : 0n);

function pgcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
