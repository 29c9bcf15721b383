import { Arg, registerEnumType } from 'type-graphql';

export enum SujetClause {
  OBJET = 'OBJET',
  CHAMPS_INTERVENTION = 'CHAMPS_INTERVENTION',
  ENJEUX = 'ENJEUX',
  ENGAGEMENTS = 'ENGAGEMENTS',
  FINANCEMENT = 'FINANCEMENT',
  GOUVERNANCE = 'GOUVERNANCE',
  COMITOLOGIE = 'COMITOLOGIE',
  PILOTAGE = 'PILOTAGE',
  EVALUATION = 'EVALUATION',
  ECHANGE_DONNEES = 'ECHANGE_DONNEES',
  COMMUNICATION = 'COMMUNICATION',
  INCIDENCES = 'INCIDENCES',
  DUREE = 'DUREE',
  SIGNATURE = 'SIGNATURE',
  RENOUVELLEMENT = 'RENOUVELLEMENT',
  MODIFICATION = 'MODIFICATION',
  INTERPRETATION = 'INTERPRETATION',
  RESILIATION = 'RESILIATION',
  LITIGE = 'LITIGE',
  CONFIDENTIALITE = 'CONFIDENTIALITE',
}

registerEnumType(SujetClause, {
  name: 'SujetClause',
  description: 'Sujet d’un article ou d’une disposition.',
  valuesConfig: {
    OBJET: { description: 'Ce que vise l’acte.' },
    CHAMPS_INTERVENTION: { description: 'Ce que fait chaque partenaire sur le territoire.' },
    ENJEUX: { description: 'Enjeux et objectifs partagés.' },
    ENGAGEMENTS: { description: 'Ce à quoi les parties s’engagent.' },
    FINANCEMENT: { description: 'Soutien financier, bonus territoire.' },
    GOUVERNANCE: { description: 'Qui décide, et comment le partenariat est conduit.' },
    COMITOLOGIE: { description: 'Comités : composition, rôle, rythme.' },
    PILOTAGE: { description: 'Pilotage et animation de la démarche, chargés de coopération.' },
    EVALUATION: { description: 'Évaluation, indicateurs, bilan.' },
    ECHANGE_DONNEES: { description: 'Échange de données, personnelles ou non.' },
    COMMUNICATION: { description: 'Actions de communication, logos, mention du partenariat.' },
    INCIDENCES: { description: 'Effet d’un avenant sur la convention initiale.' },
    DUREE: { description: 'Prise d’effet et terme.' },
    SIGNATURE: { description: 'Exemplaires originaux.' },
    RENOUVELLEMENT: { description: 'Reconduction.' },
    MODIFICATION: { description: 'Comment l’acte se modifie.' },
    INTERPRETATION: { description: 'Nullité partielle, contradiction entre titres et clauses.' },
    RESILIATION: { description: 'Fin anticipée et ses effets.' },
    LITIGE: { description: 'Juridiction compétente.' },
    CONFIDENTIALITE: { description: 'Secret professionnel, discrétion.' },
  },
});

/** The argument by which clauses are chosen, wherever they are reached from. */
export function ArgSujet() {
  return Arg('sujet', () => SujetClause, { nullable: true, description: 'Seulement ce sujet.' });
}
