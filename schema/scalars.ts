import { GraphQLScalarType, Kind } from 'graphql';
import { ClientError } from './errors.js';

/** A string scalar that refuses nonsense: `shape` says what is expected, in French, for the reader of the error. */
function texteControle(name: string, description: string, accepts: (value: string) => boolean, shape: string) {
  const check = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new ClientError('IDENTIFIANT_INVALIDE', `${name} invalide : ${JSON.stringify(value)}. Attendu : ${shape}.`);
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: check,
    parseValue: check,
    parseLiteral: (node) => check('value' in node && node.kind !== Kind.ENUM ? node.value : undefined),
  });
}

/** Luhn's checksum, the control digit of SIREN and SIRET (INSEE). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** La Poste's SIRETs are the documented exception to Luhn: the sum of their digits is a multiple of five. */
const isSiret = (value: string) =>
  /^\d{14}$/.test(value) &&
  (passesLuhn(value) ||
    (value.startsWith('356000000') && [...value].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0));

function isCalendarDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const parsed = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
}

export const Siren = texteControle(
  'Siren',
  'Numéro SIREN d’une personne morale : neuf chiffres dont une clé de contrôle (Insee, répertoire Sirene).',
  (value) => /^\d{9}$/.test(value) && passesLuhn(value),
  'neuf chiffres dont la clé de contrôle est juste, par exemple « 200072478 »',
);

export const Siret = texteControle(
  'Siret',
  'Numéro SIRET d’un établissement : SIREN suivi de cinq chiffres, avec clé de contrôle (Insee).',
  isSiret,
  'quatorze chiffres dont la clé de contrôle est juste',
);

export const CodeInsee = texteControle(
  'CodeInsee',
  'Code officiel géographique d’une commune (Insee) : cinq caractères, « 2A » et « 2B » pour la Corse.',
  (value) => /^(?:\d{2}|2[AB])\d{3}$/.test(value),
  'cinq caractères du Code officiel géographique, par exemple « 62397 » ou « 2A004 » (ce n’est pas un code postal)',
);

export const CodeDepartement = texteControle(
  'CodeDepartement',
  'Code d’un département ou d’une collectivité d’outre-mer (Insee), par exemple « 62 », « 2A » ou « 974 ».',
  (value) => /^(?:\d{2}|2[AB]|9[78]\d)$/.test(value),
  'un code de département tel que « 62 », « 2A » ou « 974 »',
);

export const DateCivile = texteControle(
  'Date',
  'Date du calendrier au format AAAA-MM-JJ (ISO 8601), sans heure.',
  isCalendarDate,
  'une date du calendrier au format AAAA-MM-JJ',
);

export const Decimal = texteControle(
  'Decimal',
  'Nombre décimal exact, écrit en texte avec un point décimal : jamais arrondi par le transport.',
  (value) => /^-?\d+(?:\.\d+)?$/.test(value),
  'un nombre décimal écrit en texte, par exemple « 806668.06 »',
);
