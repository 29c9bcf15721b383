import { indicateursParentalite } from './indicateurs/parentalite.js';
import { indicateursPetiteEnfance } from './indicateurs/petite-enfance.js';
import { indicateursPopulation } from './indicateurs/population.js';
import { indicateursSenacs } from './indicateurs/senacs.js';
import { indicateursVieSociale } from './indicateurs/vie-sociale.js';

/**
 * The language of figures: every indicator a partner may attest, with its unit. Two partners who use the same code speak
 * of the same thing, or must say how theirs differs in the observation's `champ`.
 */
export interface DefinitionIndicateur {
  readonly libelle: string;
  readonly unite: string;
}

export const indicateurs: Readonly<Record<string, DefinitionIndicateur>> = {
  population: { libelle: 'Population', unite: 'habitants' },
  superficie: { libelle: 'Superficie', unite: 'km²' },
  densite: { libelle: 'Densité de population', unite: 'habitants par km²' },
  'nb-communes': { libelle: 'Nombre de communes', unite: 'communes' },
  'taux-pauvrete': { libelle: 'Taux de pauvreté', unite: '%' },
  'taux-chomage-15-64': { libelle: 'Taux de chômage des 15-64 ans', unite: '%' },
  'nb-eaje': { libelle: 'Établissements d’accueil du jeune enfant', unite: 'établissements' },
  'nb-multi-accueil': { libelle: 'Multi-accueils', unite: 'établissements' },
  'nb-rpe': { libelle: 'Relais petite enfance', unite: 'relais' },
  'nb-laep': { libelle: 'Lieux d’accueil enfants-parents', unite: 'lieux' },
  'nb-alsh': { libelle: 'Accueils de loisirs sans hébergement', unite: 'accueils' },
  'nb-ludotheques': { libelle: 'Ludothèques', unite: 'ludothèques' },
  'nb-coordinations': { libelle: 'Postes de coordination soutenus', unite: 'postes' },
  'nb-sejours': { libelle: 'Séjours soutenus', unite: 'séjours' },
  'nb-formations-bafa-bafd': { libelle: 'Formations BAFA/BAFD soutenues', unite: 'formations' },
  naissances: { libelle: 'Naissances', unite: 'naissances' },
  'taux-couverture-accueil': { libelle: 'Taux de couverture en modes de garde', unite: '%' },
  'part-familles-monoparentales': { libelle: 'Part des familles monoparentales', unite: '%' },
  'part-grossesses-gemellaires': { libelle: 'Part des grossesses gémellaires', unite: '%' },
  'nb-beneficiaires-rsa': { libelle: 'Bénéficiaires du RSA', unite: 'bénéficiaires' },
  'part-beneficiaires-rsa-departement': { libelle: 'Part des bénéficiaires du RSA du département', unite: '%' },
  'nb-demandeurs-emploi-rsa': { libelle: 'Demandeurs d’emploi bénéficiaires du RSA', unite: 'personnes' },
  'part-demandeurs-emploi-rsa': { libelle: 'Part des demandeurs d’emploi (cat. A) au RSA', unite: '%' },
  'enfants-allocataires-6-17': { libelle: 'Enfants allocataires de 6 à 17 ans', unite: 'enfants' },
  'allocataires-moins-25': { libelle: 'Allocataires de moins de 25 ans', unite: 'allocataires' },
  'allocataires-moins-25-hors-etudiants': {
    libelle: 'Allocataires de moins de 25 ans, hors étudiants',
    unite: 'allocataires',
  },
  'places-alsh': { libelle: 'Places en accueil de loisirs', unite: 'places' },
  'gestionnaires-alsh': { libelle: 'Gestionnaires d’accueils de loisirs', unite: 'gestionnaires' },
  'etp-coordination-jeunesse': { libelle: 'Coordination jeunesse', unite: 'équivalents temps plein' },
  'places-contrat-colonie': { libelle: 'Places en contrat colonie', unite: 'places' },
  'familles-accompagnees-rsa': { libelle: 'Familles au RSA accompagnées par la Caf', unite: 'familles' },
  'accompagnements-rsa': { libelle: 'Accompagnements RSA réalisés par la Caf', unite: 'accompagnements' },
  'personnes-accompagnees-rsa': { libelle: 'Personnes au RSA accompagnées par la Caf', unite: 'personnes' },
  'demandes-auvvc': { libelle: 'Demandes d’aide AUVVC étudiées', unite: 'demandes' },
  'aides-auvvc': { libelle: 'Aides AUVVC versées', unite: 'aides' },
  'montant-auvvc': { libelle: 'Montant total des aides AUVVC', unite: '€' },
  'montant-moyen-auvvc': { libelle: 'Montant moyen d’une aide AUVVC', unite: '€' },
  'demandes-mensuelles-auvvc': { libelle: 'Demandes AUVVC traitées par mois', unite: 'demandes par mois' },
  'beneficiaires-auvvc-accompagnes': { libelle: 'Bénéficiaires AUVVC accompagnés par la Caf', unite: 'bénéficiaires' },
  'demandes-accompagnement-auvvc': { libelle: 'Demandes d’accompagnement social de victimes', unite: 'demandes' },
  ...indicateursPopulation,
  ...indicateursPetiteEnfance,
  ...indicateursParentalite,
  ...indicateursVieSociale,
  ...indicateursSenacs,
  // Entrées d’indicateurs que personne n’a encore chiffrées, et celles des ateliers du Département.
  'offre-garde-domicile': { libelle: 'Offre de garde à domicile des moins de 3 ans', unite: 'places' },
  'offre-prescolarisation': { libelle: 'Offre de préscolarisation des moins de 3 ans', unite: 'places' },
  'familles-vulnerables-eaje': { libelle: 'Familles vulnérables accueillies en établissement', unite: 'familles' },
  'familles-accueillies-eaje': { libelle: 'Familles accueillies en établissement', unite: 'familles' },
  'spie-sortants-avec-solution': { libelle: 'Personnes sorties du SPIE avec une solution', unite: 'personnes' },
  'spie-sortants-sans-solution': { libelle: 'Personnes sorties du SPIE sans solution', unite: 'personnes' },
  'montant-bonus-territoire': { libelle: 'Montant du bonus territoire', unite: '€' },
  'montant-contrat-enfance-jeunesse': { libelle: 'Montant de N-1 du contrat enfance et jeunesse', unite: '€' },
  'cout-projet-parentalite': { libelle: 'Coût d’un projet de soutien à la parentalité', unite: '€' },
  'cofinancement-departement-parentalite': {
    libelle: 'Participation du Département à un projet de soutien à la parentalité',
    unite: '€',
  },
  'creneaux-mensuels-atelier-bebe': { libelle: 'Créneaux mensuels d’un atelier des bébés', unite: 'créneaux par mois' },
  'familles-par-creneau-atelier-bebe': {
    libelle: 'Familles par créneau d’un atelier des bébés',
    unite: 'familles par créneau',
  },
};
