import type { Translation } from './translate.js';

/** What graphql-js says of variables and values. After « : » may stand the message of the value's own type. */
export const valueMessages: readonly Translation[] = [
  [/^Variable "(.+?)" is not defined(?: by operation ".+?")?\.$/, 'La variable « $1 » n’est pas déclarée.'],
  [/^Variable "(.+?)" is never used(?: in operation ".+?")?\.$/, 'La variable « $1 » n’est jamais utilisée.'],
  [/^There can be only one variable named "(.+?)"\.$/, 'La variable « $1 » est déclarée deux fois.'],
  [/^Variable "(.+?)" cannot be non-input type "(.+?)"\.$/, 'La variable « $1 » ne peut pas être de type $2.'],
  [
    /^Variable "(.+?)" of type "(.+?)" used in position expecting type "(.+?)"\.$/,
    'La variable « $1 » (de type $2) est utilisée où il faut une valeur de type $3.',
  ],
  [
    /^Variable "(.+?)" of required type "(.+?)" was not provided\.$/,
    'La variable « $1 » (de type $2) est obligatoire et n’a pas été donnée.',
  ],
  [/^Variable "(.+?)" of non-null type "(.+?)" must not be null\.$/, 'La variable « $1 » (de type $2) est nulle.'],
  [
    /^Variable "(.+?)" got invalid value .*? at "(.+?)"; (.+)$/s,
    'La variable « $1 » a une valeur refusée en « $2 » : $3',
  ],
  [/^Variable "(.+?)" got invalid value .*?; (.+)$/s, 'La variable « $1 » a une valeur refusée : $2'],
  [/^Too many errors processing variables.*$/, 'Trop d’erreurs dans les variables.'],
  [/^Argument "(.+?)" of (?:required|non-null) type "(.+?)" .*$/s, 'L’argument « $1 » (de type $2) est obligatoire.'],
  [/^Argument "(.+?)" has invalid value (.+)\.$/s, 'L’argument « $1 » a une valeur refusée.'],
  [/^Expected value of type "(.+?)", found (.+); (.+)$/s, 'Une valeur de type $1 est attendue : $3'],
  [/^Expected value of type "(.+?)", found (.+)\.$/s, 'Une valeur de type $1 est attendue, $2 trouvé.'],
  [/^Expected non-nullable type "(.+?)" not to be null\.$/, 'Une valeur de type $1 ne peut pas être nulle.'],
  [/^Expected type "(.+?)" to be an object\.$/, 'Un objet de type $1 est attendu.'],
  [/^Expected type "(.+?)"\. (.+)$/s, 'Une valeur de type $1 est attendue : $2'],
  [/^Expected type "(.+?)"\.$/, 'Une valeur de type $1 est attendue.'],
  [/^Field "(.+?)" of required type "(.+?)" was not provided\.$/, 'Le champ « $1 » (de type $2) est obligatoire.'],
  [/^Field "(.+?)" is not defined by type "(.+?)"\.$/, 'Le champ « $1 » n’existe pas dans « $2 ».'],
  [/^Value "(.+?)" does not exist in "(.+?)" enum\.$/s, '« $1 » n’est pas une valeur de « $2 ».'],
  [/^Enum "(.+?)" cannot represent non-\w+ value: (.+?)\.?$/s, '$2 n’est pas une valeur de « $1 ».'],
  [/^Int cannot represent non-integer value: (.+)$/s, 'Un nombre entier est attendu, $1 trouvé.'],
  [/^Int cannot represent non 32-bit signed integer value: (.+)$/s, 'L’entier $1 est trop grand.'],
  [/^Float cannot represent non numeric value: (.+)$/s, 'Un nombre est attendu, $1 trouvé.'],
  [/^String cannot represent a non string value: (.+)$/s, 'Un texte est attendu, $1 trouvé.'],
  [/^Boolean cannot represent a non boolean value: (.+)$/s, 'Vrai ou faux (true, false) est attendu, $1 trouvé.'],
  [/^ID cannot represent (?:a non-string and non-integer )?value: (.+)$/s, 'Un identifiant est attendu, $1 trouvé.'],
  [/^(?:Exactly one key must|OneOf Input Object) .*$/s, 'Un seul des champs de cet objet doit être donné.'],
];
