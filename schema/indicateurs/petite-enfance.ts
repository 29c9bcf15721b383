import type { DefinitionIndicateur } from '../indicateurs.js';

/** Young children: who they are, school, the offer, priority zones. */
export const indicateursPetiteEnfance: Readonly<Record<string, DefinitionIndicateur>> = {
  'enfants-moins-6': { libelle: 'Enfants de moins de 6 ans', unite: 'enfants' },
  'enfants-moins-3': { libelle: 'Enfants de moins de 3 ans', unite: 'enfants' },
  'part-enfants-connus-caf': { libelle: 'Part des enfants connus de la Caf', unite: '%' },
  'part-communes-moins-50-enfants': {
    libelle: 'Part des communes de moins de 50 enfants de moins de 3 ans',
    unite: '%',
  },
  'part-monoparentales-moins-3': {
    libelle: 'Part des familles monoparentales parmi celles qui ont un enfant de moins de 3 ans',
    unite: '%',
  },
  'enfants-monoparentales-moins-3': {
    libelle: 'Enfants des familles monoparentales avec enfant de moins de 3 ans',
    unite: 'enfants',
  },
  'evolution-part-monoparentales-moins-3': {
    libelle: 'Évolution des familles monoparentales avec enfant de moins de 3 ans',
    unite: '%',
  },
  'part-enfants-moins-3-rsa': { libelle: 'Part des moins de 3 ans dont la famille perçoit le RSA', unite: '%' },
  'part-enfants-moins-3-bas-revenus': { libelle: 'Part des moins de 3 ans en famille à bas revenus', unite: '%' },
  'part-enfants-moins-3-qpv': { libelle: 'Part des moins de 3 ans en quartier prioritaire', unite: '%' },
  'ecoles-accueillant-maternelles': { libelle: 'Écoles publiques accueillant des maternelles', unite: 'écoles' },
  'ecoles-maternelles': { libelle: 'Écoles maternelles publiques', unite: 'écoles' },
  'part-communes-sans-maternelle': { libelle: 'Part des communes sans école maternelle du département', unite: '%' },
  'taux-scolarisation-3-ans': { libelle: 'Taux de scolarisation à 3 ans', unite: '%' },
  'taux-scolarisation-moins-3': { libelle: 'Taux de scolarisation des moins de 3 ans', unite: '%' },
  'taux-scolarisation-moins-3-education-prioritaire': {
    libelle: 'Taux de scolarisation des moins de 3 ans en éducation prioritaire',
    unite: '%',
  },
  'taux-scolarisation-moins-3-hors-education-prioritaire': {
    libelle: 'Taux de scolarisation des moins de 3 ans hors éducation prioritaire',
    unite: '%',
  },
  'part-ecoles-education-prioritaire': { libelle: 'Part des écoles publiques en éducation prioritaire', unite: '%' },
  'part-maternelles-education-prioritaire': {
    libelle: 'Part des écoles maternelles publiques en éducation prioritaire',
    unite: '%',
  },
  'etablissements-education-prioritaire': {
    libelle: 'Établissements en zone d’éducation prioritaire',
    unite: 'établissements',
  },
  'part-maternelles-parmi-education-prioritaire': {
    libelle: 'Part des maternelles parmi les établissements d’éducation prioritaire',
    unite: '%',
  },
  'part-maternelles-prioritaires-departement': {
    libelle: 'Part des maternelles en éducation prioritaire du département',
    unite: '%',
  },
  'places-eaje': { libelle: 'Places en établissement d’accueil du jeune enfant', unite: 'places' },
  'evolution-places-eaje': { libelle: 'Évolution annuelle moyenne des places d’EAJE', unite: '%' },
  'nb-micro-creches': { libelle: 'Micro-crèches', unite: 'micro-crèches' },
  'places-micro-creches': { libelle: 'Places créées en micro-crèche', unite: 'places' },
  'communes-accueil-collectif': { libelle: 'Communes dotées d’un accueil collectif ou familial', unite: 'communes' },
  'communes-rpe': { libelle: 'Communes couvertes par un relais petite enfance', unite: 'communes' },
  'part-assistants-maternels-rpe': {
    libelle: 'Part des assistants maternels à portée d’un relais petite enfance',
    unite: '%',
  },
  'ecart-couverture-accueil-national': {
    libelle: 'Écart du taux de couverture à la moyenne nationale',
    unite: 'points',
  },
  'communes-couverture-sous-moyenne': {
    libelle: 'Communes dont la couverture est sous la moyenne départementale',
    unite: 'communes',
  },
  'part-communes-couverture-sous-moyenne': {
    libelle: 'Part des communes dont la couverture est sous la moyenne départementale',
    unite: '%',
  },
  'potentiel-financier-habitant': { libelle: 'Potentiel financier par habitant', unite: '€ par habitant' },
  'revenu-net-moyen-foyer': { libelle: 'Revenu net moyen déclaré par foyer fiscal', unite: '€ par foyer fiscal' },
  'communes-zone-prioritaire': { libelle: 'Communes en zone prioritaire', unite: 'communes' },
  'part-zone-prioritaire-1-2': { libelle: 'Part des communes prioritaires en zone 1 ou 2', unite: '%' },
  'part-enfants-moins-3-zone-prioritaire': { libelle: 'Part des moins de 3 ans en zone prioritaire', unite: '%' },
  'part-territoires-prioritaires-moins-50-enfants': {
    libelle: 'Part des territoires prioritaires de moins de 50 enfants de moins de 3 ans',
    unite: '%',
  },
  'cible-couverture-accueil-moins-3': { libelle: 'Objectif de couverture de l’accueil des moins de 3 ans', unite: '%' },
  'cible-emploi-femmes': { libelle: 'Objectif de taux d’emploi des femmes', unite: '%' },
  'cible-part-familles-vulnerables-eaje': { libelle: 'Part minimale de familles vulnérables en EAJE', unite: '%' },
  'cible-places-eaje-projet': { libelle: 'Taille minimale des projets d’EAJE encouragés', unite: 'places' },
  'nb-assistants-maternels': { libelle: 'Assistants maternels agréés', unite: 'assistants maternels' },
  'places-assistants-maternels': { libelle: 'Places agréées chez les assistants maternels', unite: 'places' },
  'evolution-places-assistants-maternels': { libelle: 'Évolution des places d’assistants maternels', unite: '%' },
  'nb-mam': { libelle: 'Maisons d’assistants maternels', unite: 'maisons' },
  'places-mam': { libelle: 'Places en maison d’assistants maternels', unite: 'places' },
  'places-mam-creees': { libelle: 'Places créées en maison d’assistants maternels', unite: 'places' },
  'part-places-mam-transferees': { libelle: 'Part des places de MAM issues d’un transfert d’agrément', unite: '%' },
  'assistants-maternels-mam': { libelle: 'Assistants maternels en MAM', unite: 'assistants maternels' },
};
