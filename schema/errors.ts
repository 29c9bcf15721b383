import { GraphQLError } from 'graphql';

/**
 * Every code a client of the graph can meet. Two families:
 * - `client`: the request is at fault; the French message says what to correct and may be shown as it is;
 * - `service`: we (or a partner) are at fault; the message is a masked sentence, the detail is only in our log.
 */
export const errorCodes = {
  REQUETE_ILLISIBLE: { family: 'client', description: 'Le corps de la requête n’est pas un JSON GraphQL lisible.' },
  REQUETE_INVALIDE: { family: 'client', description: 'Le document GraphQL ne respecte pas le schéma du graphe.' },
  VARIABLES_INVALIDES: { family: 'client', description: 'Une variable manque ou n’a pas la forme attendue.' },
  IDENTIFIANT_INVALIDE: { family: 'client', description: 'Un identifiant (SIREN, code Insee, date…) est mal formé.' },
  INTROUVABLE: { family: 'client', description: 'Aucun objet du graphe ne porte cet identifiant.' },
  PAGE_HORS_BORNES: { family: 'client', description: 'La taille de page demandée sort des bornes 1 à 100.' },
  CURSEUR_INVALIDE: { family: 'client', description: 'Le curseur ne vient pas de cette liste, ou a été modifié.' },
  FILTRE_INVALIDE: { family: 'client', description: 'Un filtre se contredit ou porte une valeur impossible.' },
  LIMITE_DEPASSEE: { family: 'client', description: 'La requête dépasse une limite publiée du graphe.' },
  NON_HABILITE: { family: 'client', description: 'Le lecteur n’a pas l’habilitation demandée par le partenaire.' },
  METHODE_REFUSEE: { family: 'client', description: 'La méthode HTTP ou le type de contenu ne convient pas.' },
  CHEMIN_INCONNU: { family: 'client', description: 'Rien ne répond à cette adresse ; le graphe est à « /graphql ».' },
  PARTENAIRE_INDISPONIBLE: { family: 'service', description: 'Un partenaire n’a pas répondu ; sa branche manque.' },
  NON_OBTENU: { family: 'service', description: 'Un partenaire a répondu, mais pas ce qui lui était demandé.' },
  ERREUR_PARTENAIRE: { family: 'service', description: 'Un partenaire a rencontré une erreur ; elle est journalisée.' },
  ERREUR_INTERNE: { family: 'service', description: 'Le graphe a rencontré une erreur ; elle est journalisée.' },
} as const satisfies Record<string, { family: 'client' | 'service'; description: string }>;

export type ErrorCode = keyof typeof errorCodes;

/** An error meant for the client: its French message and code travel as they are. Everything else is masked. */
export class ClientError extends GraphQLError {
  constructor(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}) {
    super(message, { extensions: { code, ...extensions } });
    this.name = 'ClientError';
  }
}
