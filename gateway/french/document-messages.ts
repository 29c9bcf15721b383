import type { Translation } from './translate.js';

/** What graphql-js says of a document that it cannot read, or that does not fit the schema. */
export const documentMessages: readonly Translation[] = [
  // Reading
  [/^Syntax Error: Expected (.+), found (.+)\.$/s, 'Erreur de syntaxe : $1 attendu, $2 trouvé.'],
  [/^Syntax Error: Unexpected (.+)\.$/s, 'Erreur de syntaxe : $1 inattendu.'],
  [/^Syntax Error: Unterminated string\.$/, 'Erreur de syntaxe : une chaîne de caractères n’est pas refermée.'],
  [/^Syntax Error: Invalid number.*$/s, 'Erreur de syntaxe : un nombre est mal écrit.'],
  [/^Syntax Error: Invalid .*$/s, 'Erreur de syntaxe : une chaîne contient un caractère ou un échappement invalide.'],
  [/^Syntax Error: .*$/s, 'Erreur de syntaxe : le document n’est pas du GraphQL.'],
  // Fields and arguments
  [/^Cannot query field "(.+?)" on type "(.+?)"\.$/, 'Le champ « $1 » n’existe pas sur le type « $2 ».'],
  [/^Unknown argument "(.+?)" on field "(.+?)"\.$/, 'L’argument « $1 » n’existe pas sur le champ « $2 ».'],
  [/^Unknown argument "(.+?)" on directive "(.+?)"\.$/, 'L’argument « $1 » n’existe pas sur la directive « $2 ».'],
  [
    /^Field "(.+?)" argument "(.+?)" of type "(.+?)" is required, but it was not provided\.$/,
    'Le champ « $1 » demande l’argument « $2 » (de type $3), qui manque.',
  ],
  [
    /^Directive "(.+?)" argument "(.+?)" of type "(.+?)" is required, but it was not provided\.$/,
    'La directive « $1 » demande l’argument « $2 » (de type $3), qui manque.',
  ],
  [
    /^Field "(.+?)" of type "(.+?)" must have (?:a selection of subfields|at least one field selected)\..*$/s,
    'Le champ « $1 » (de type $2) demande qu’on choisisse ses sous-champs : « $1 { … } ».',
  ],
  [
    /^Field "(.+?)" must not have a selection since type "(.+?)" has no subfields\.$/,
    'Le champ « $1 » (de type $2) n’a pas de sous-champs.',
  ],
  [
    /^Fields "(.+?)" conflict because .*$/s,
    'Le nom « $1 » est demandé deux fois pour des données différentes : donnez un alias à l’un des deux.',
  ],
  // Types and fragments
  [/^Unknown type "(.+?)"\.$/, 'Le type « $1 » n’existe pas.'],
  [/^Unknown fragment "(.+?)"\.$/, 'Le fragment « $1 » n’est pas défini.'],
  [/^Unknown directive "(.+?)"\.$/, 'La directive « $1 » n’existe pas.'],
  [/^Directive "(.+?)" may not be used on .+\.$/, 'La directive « $1 » ne peut pas être placée ici.'],
  [/^The directive "(.+?)" can only be used once at this location\.$/, 'La directive « $1 » est répétée.'],
  [/^Fragment "(.+?)" is never used\.$/, 'Le fragment « $1 » n’est jamais utilisé.'],
  [/^Cannot spread fragment "(.+?)" within itself.*$/s, 'Le fragment « $1 » se contient lui-même.'],
  [
    /^Fragment(?: "(.+?)")? cannot be spread here as objects of type "(.+?)" can never be of type "(.+?)"\.$/,
    'Un fragment sur « $3 » ne peut pas s’appliquer à un objet de type « $2 ».',
  ],
  [/^Fragment(?: ".+?")? cannot condition on non composite type "(.+?)"\.$/, 'Un fragment ne peut porter sur « $1 ».'],
  // Operations
  [/^There can be only one operation named "(.+?)"\.$/, 'Deux opérations s’appellent « $1 ».'],
  [/^There can be only one fragment named "(.+?)"\.$/, 'Deux fragments s’appellent « $1 ».'],
  [/^There can be only one argument named "(.+?)"\.$/, 'L’argument « $1 » est donné deux fois.'],
  [/^There can be only one input field named "(.+?)"\.$/, 'Le champ « $1 » est donné deux fois.'],
  [/^This anonymous operation must be the only defined operation\.$/, 'Une opération sans nom doit être seule.'],
  [/^The (.+) definition is not executable\.$/, 'La définition « $1 » n’est pas une opération.'],
  [/^Maximum introspection depth exceeded$/, 'L’introspection est trop profonde.'],
];
