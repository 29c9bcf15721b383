import type { Translation } from './translate.js';

/** What Apollo Server says of a request that it cannot take. */
export const httpMessages: readonly Translation[] = [
  [
    /^POST body missing, invalid Content-Type, or JSON object has no keys\.$/,
    'Le corps de la requête manque, ou n’est pas un objet JSON avec un champ « query ».',
  ],
  [/^GraphQL operations must contain a non-empty `query`.*$/s, 'La requête ne contient pas d’opération (« query »).'],
  [/^GraphQL queries must be strings\..*$/s, 'Le champ « query » doit être un texte.'],
  [/^`(\w+)` in a POST body (?:must|should) be .*$/s, 'Le champ « $1 » du corps n’a pas la forme attendue.'],
  [/^The '?(\w+)'? search parameter .*$/s, 'Le paramètre « $1 » de l’adresse n’a pas la forme attendue.'],
  [/^Operation batching disabled\.$/, 'Envoyez une opération à la fois : les lots ne sont pas servis.'],
  [/^No operations found in request\.$/, 'La requête ne contient pas d’opération.'],
  [/^GET requests only support query operations.*$/s, 'Une requête GET ne peut que lire : utilisez POST.'],
  [/^GET requests may not have a content-type.*$/s, 'Une requête GET ne porte pas de type de contenu.'],
  [/^Apollo Server supports only GET\/POST requests\.$/, 'Seules les méthodes GET et POST sont servies.'],
  [/^An 'accept' header was provided.*$/s, 'Le graphe répond en JSON : l’en-tête « accept » ne l’accepte pas.'],
  [
    /^This operation has been blocked as a potential Cross-Site Request Forgery.*$/s,
    'Requête refusée par précaution (CSRF) : donnez l’en-tête « content-type: application/json », ou un en-tête « apollo-require-preflight ».',
  ],
  [/^PersistedQueryNot\w+$/, 'Les requêtes enregistrées ne sont pas servies : envoyez le texte de l’opération.'],
];
