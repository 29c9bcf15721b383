import type { DefinitionIndicateur } from '../indicateurs.js';

/** SENACS 2017, the survey of the social centres of the Nord. */
export const indicateursSenacs: Readonly<Record<string, DefinitionIndicateur>> = {
  'senacs-part-urbains': { libelle: 'SENACS : part des centres à dominante urbaine', unite: '%' },
  'senacs-part-urbains-quartier': {
    libelle: 'SENACS : centres urbains intervenant à l’échelle : un quartier',
    unite: '%',
  },
  'senacs-part-urbains-quartiers': {
    libelle: 'SENACS : centres urbains intervenant à l’échelle : plusieurs quartiers',
    unite: '%',
  },
  'senacs-part-urbains-commune': {
    libelle: 'SENACS : centres urbains intervenant à l’échelle : une commune',
    unite: '%',
  },
  'senacs-part-urbains-communes': {
    libelle: 'SENACS : centres urbains intervenant à l’échelle : plusieurs communes',
    unite: '%',
  },
  'senacs-part-ruraux': { libelle: 'SENACS : part des centres à dominante rurale', unite: '%' },
  'senacs-part-ruraux-communes': {
    libelle: 'SENACS : centres ruraux intervenant à l’échelle : plusieurs communes',
    unite: '%',
  },
  'senacs-part-ruraux-commune': {
    libelle: 'SENACS : centres ruraux intervenant à l’échelle : une commune',
    unite: '%',
  },
  'senacs-part-ruraux-epci': {
    libelle: 'SENACS : centres ruraux intervenant à l’échelle : une intercommunalité',
    unite: '%',
  },
  'senacs-part-politique-ville': {
    libelle: 'SENACS : part des centres en territoire de la politique de la ville',
    unite: '%',
  },
  'senacs-part-gestion-associative': { libelle: 'SENACS : part des centres en gestion associative', unite: '%' },
  'senacs-part-gestion-municipale': { libelle: 'SENACS : part des centres en gestion municipale', unite: '%' },
  'senacs-part-gestion-intercommunale': { libelle: 'SENACS : part des centres en gestion intercommunale', unite: '%' },
  'senacs-dotation-fnas': { libelle: 'SENACS : dotation nationale pour les quartiers non dotés', unite: '€' },
  'senacs-accueil-0-3': { libelle: 'SENACS : part des centres qui accueillent les 0-3 ans', unite: '%' },
  'senacs-accueil-0-3-laep': { libelle: 'SENACS : les 0-3 ans : lieux d’accueil enfants-parents', unite: '%' },
  'senacs-accueil-0-3-haltes-garderies': { libelle: 'SENACS : les 0-3 ans : haltes-garderies', unite: '%' },
  'senacs-accueil-4-10': { libelle: 'SENACS : part des centres qui accueillent les 4-10 ans', unite: '%' },
  'senacs-accueil-4-10-alsh': { libelle: 'SENACS : les 4-10 ans : accueil de loisirs', unite: '%' },
  'senacs-accueil-4-10-scolarite': { libelle: 'SENACS : les 4-10 ans : accompagnement à la scolarité', unite: '%' },
  'senacs-accueil-11-14': { libelle: 'SENACS : part des centres qui accueillent les 11-14 ans', unite: '%' },
  'senacs-accueil-11-14-sport': { libelle: 'SENACS : les 11-14 ans : activités sportives', unite: '%' },
  'senacs-accueil-11-14-culture': { libelle: 'SENACS : les 11-14 ans : activités culturelles', unite: '%' },
  'senacs-accueil-11-14-projets': { libelle: 'SENACS : les 11-14 ans : projets des préadolescents', unite: '%' },
  'senacs-accueil-15-17': { libelle: 'SENACS : part des centres qui accueillent les 15-17 ans', unite: '%' },
  'senacs-accueil-15-17-sport': { libelle: 'SENACS : les 15-17 ans : activités sportives', unite: '%' },
  'senacs-accueil-15-17-rue': { libelle: 'SENACS : les 15-17 ans : animation de rue', unite: '%' },
  'senacs-accueil-15-17-projets': { libelle: 'SENACS : les 15-17 ans : projets des adolescents', unite: '%' },
  'senacs-accueil-18-25': { libelle: 'SENACS : part des centres qui accueillent les 18-25 ans', unite: '%' },
  'senacs-accueil-18-25-avenir': { libelle: 'SENACS : les 18-25 ans : avenir professionnel', unite: '%' },
  'senacs-accueil-18-25-cohesion': { libelle: 'SENACS : les 18-25 ans : cohésion sociale', unite: '%' },
  'senacs-accueil-18-25-etudes': { libelle: 'SENACS : les 18-25 ans : études et formation', unite: '%' },
  'senacs-lalp': { libelle: 'SENACS : lieux d’accueil et de loisirs de proximité', unite: 'lieux' },
  'senacs-permanences': {
    libelle: 'SENACS : part des centres qui accueillent des permanences d’institutions',
    unite: '%',
  },
  'senacs-numerique': { libelle: 'SENACS : part des centres qui agissent sur les ruptures numériques', unite: '%' },
  'senacs-apprentissage-francais': {
    libelle: 'SENACS : part des centres qui facilitent l’apprentissage du français',
    unite: '%',
  },
  'senacs-personnes-apprentissage-francais': {
    libelle: 'SENACS : personnes touchées par l’apprentissage du français',
    unite: 'personnes',
  },
  'senacs-personnes-apprentissage-francais-par-centre': {
    libelle: 'SENACS : personnes par centre, apprentissage du français',
    unite: 'personnes par centre',
  },
  'senacs-famille-festives': { libelle: 'SENACS : projet famille : manifestations festives', unite: '%' },
  'senacs-famille-intergenerationnelles': {
    libelle: 'SENACS : projet famille : actions intergénérationnelles',
    unite: '%',
  },
  'senacs-famille-loisirs-famille': { libelle: 'SENACS : projet famille : loisirs collectifs en famille', unite: '%' },
  'senacs-famille-scolarite': { libelle: 'SENACS : projet famille : accompagnement à la scolarité', unite: '%' },
  'senacs-famille-groupes-echanges': { libelle: 'SENACS : projet famille : groupes d’échanges', unite: '%' },
  'senacs-famille-conferences': { libelle: 'SENACS : projet famille : conférences et débats', unite: '%' },
  'senacs-adhesion-familiale': {
    libelle: 'SENACS : part des centres qui proposent une adhésion familiale',
    unite: '%',
  },
  'senacs-adhesion-individuelle': {
    libelle: 'SENACS : part des centres qui proposent une adhésion individuelle',
    unite: '%',
  },
  'senacs-adherents': { libelle: 'SENACS : adhérents', unite: 'adhérents' },
  'senacs-adherents-par-centre': { libelle: 'SENACS : adhérents par centre', unite: 'adhérents par centre' },
  'senacs-usagers-reguliers': {
    libelle: 'SENACS : usagers réguliers des activités du centre',
    unite: 'usagers par centre',
  },
  'senacs-usagers-reguliers-partenaires': {
    libelle: 'SENACS : usagers réguliers des actions de partenaires dans le centre',
    unite: 'usagers par centre',
  },
  'senacs-usagers-ponctuels': { libelle: 'SENACS : usagers ponctuels des événements', unite: 'usagers par centre' },
  'senacs-benevoles-reguliers': { libelle: 'SENACS : bénévoles réguliers', unite: 'bénévoles' },
  'senacs-benevoles-reguliers-par-centre': {
    libelle: 'SENACS : bénévoles réguliers par centre',
    unite: 'bénévoles par centre',
  },
  'senacs-heures-benevoles-reguliers-par-centre': {
    libelle: 'SENACS : heures de bénévolat régulier par centre',
    unite: 'heures par an et par centre',
  },
  'senacs-etp-benevoles-reguliers-par-centre': {
    libelle: 'SENACS : bénévolat régulier par centre, en équivalent temps plein',
    unite: 'équivalents temps plein par centre',
  },
  'senacs-heures-par-benevole-regulier': {
    libelle: 'SENACS : heures par bénévole régulier',
    unite: 'heures par an et par bénévole',
  },
  'senacs-benevoles-occasionnels': { libelle: 'SENACS : bénévoles occasionnels', unite: 'bénévoles' },
  'senacs-benevoles-occasionnels-par-centre': {
    libelle: 'SENACS : bénévoles occasionnels par centre',
    unite: 'bénévoles par centre',
  },
  'senacs-heures-benevoles-occasionnels-par-centre': {
    libelle: 'SENACS : heures de bénévolat occasionnel par centre',
    unite: 'heures par an et par centre',
  },
  'senacs-etp-benevoles-occasionnels-par-centre': {
    libelle: 'SENACS : bénévolat occasionnel par centre, en équivalent temps plein',
    unite: 'équivalents temps plein par centre',
  },
  'senacs-heures-par-benevole-occasionnel': {
    libelle: 'SENACS : heures par bénévole occasionnel',
    unite: 'heures par an et par bénévole',
  },
  'senacs-renouvellement-instances': {
    libelle: 'SENACS : part des centres dont les instances se renouvellent',
    unite: '%',
  },
  'senacs-arrivees-instances-par-centre': {
    libelle: 'SENACS : personnes nouvelles dans les instances, par centre',
    unite: 'personnes par centre',
  },
  'senacs-departs-instances-par-centre': {
    libelle: 'SENACS : départs des instances, par centre',
    unite: 'départs par centre',
  },
  'senacs-sans-depart-instances': { libelle: 'SENACS : part des centres sans aucun départ des instances', unite: '%' },
  'senacs-habitants-formes': { libelle: 'SENACS : habitants formés', unite: 'habitants' },
  'senacs-habitants-formes-par-centre': {
    libelle: 'SENACS : habitants formés par centre',
    unite: 'habitants par centre',
  },
  'senacs-formation-benevoles': {
    libelle: 'SENACS : part des centres concernés par la formation des bénévoles',
    unite: '%',
  },
  'senacs-habitants-instances': { libelle: 'SENACS : habitants associés à l’instance de pilotage', unite: 'habitants' },
  'senacs-habitants-instances-par-centre': {
    libelle: 'SENACS : habitants associés au pilotage, par centre',
    unite: 'habitants par centre',
  },
  'senacs-heures-instances-par-centre': {
    libelle: 'SENACS : heures de bénévolat de pilotage par centre',
    unite: 'heures par an et par centre',
  },
  'senacs-etp-instances-par-centre': {
    libelle: 'SENACS : bénévolat de pilotage par centre, en équivalent temps plein',
    unite: 'équivalents temps plein par centre',
  },
  'senacs-age-moyen-instances': { libelle: 'SENACS : âge moyen dans les instances', unite: 'ans' },
  'senacs-centres-connectes': { libelle: 'SENACS : centres sociaux connectés', unite: 'centres' },
  'senacs-familles-appui-energie': {
    libelle: 'SENACS : familles appuyées dans la gestion de l’énergie',
    unite: 'familles',
  },
  'senacs-conseils-citoyens': { libelle: 'SENACS : centres partenaires des conseils citoyens', unite: 'centres' },
  'senacs-conseils-citoyens-repondants': {
    libelle: 'SENACS : répondants à la question des conseils citoyens',
    unite: 'répondants',
  },
  'senacs-etp-par-centre': {
    libelle: 'SENACS : salariés par centre, en équivalent temps plein',
    unite: 'équivalents temps plein par centre',
  },
  'senacs-etp-permanents-par-centre': {
    libelle: 'SENACS : salariés permanents par centre, en équivalent temps plein',
    unite: 'équivalents temps plein par centre',
  },
  'senacs-part-etp-cdi': { libelle: 'SENACS : part des équivalents temps plein en CDI', unite: '%' },
  'senacs-fiches-de-paie-par-centre': {
    libelle: 'SENACS : fiches de paie par centre',
    unite: 'fiches de paie par centre',
  },
  'senacs-salaries': { libelle: 'SENACS : salariés', unite: 'salariés' },
  'senacs-salaries-cdd': { libelle: 'SENACS : salariés en CDD', unite: 'salariés' },
  'senacs-part-moins-mi-temps': { libelle: 'SENACS : part des temps de travail inférieurs au mi-temps', unite: '%' },
  'senacs-part-plus-trois-quarts': {
    libelle: 'SENACS : part des temps de travail supérieurs aux trois quarts',
    unite: '%',
  },
  'senacs-personnel-direction': { libelle: 'SENACS : part du personnel : direction', unite: '%' },
  'senacs-personnel-accueil-administratif': {
    libelle: 'SENACS : part du personnel : accueil et administratif',
    unite: '%',
  },
  'senacs-personnel-logistique': { libelle: 'SENACS : part du personnel : logistique', unite: '%' },
  'senacs-personnel-animation': {
    libelle: 'SENACS : part du personnel : animation et travail social, hors petite enfance',
    unite: '%',
  },
  'senacs-personnel-petite-enfance': { libelle: 'SENACS : part du personnel : petite enfance', unite: '%' },
  'senacs-animation-niveau-4-a-1': { libelle: 'SENACS : part du personnel d’animation de niveau IV à I', unite: '%' },
  'senacs-formations-plan': { libelle: 'SENACS : actions de formation du plan de formation', unite: 'actions' },
  'senacs-formations-hors-plan': { libelle: 'SENACS : actions de formation hors plan', unite: 'actions' },
  'senacs-formation-salaries': {
    libelle: 'SENACS : part des centres dont les salariés ont suivi une formation',
    unite: '%',
  },
  'senacs-budget-moyen': { libelle: 'SENACS : budget moyen d’un centre social', unite: '€ par an' },
  'senacs-part-pilotage-activites': {
    libelle: 'SENACS : part du pilotage et des activités dans le budget',
    unite: '%',
  },
  'senacs-budget-median': { libelle: 'SENACS : budget médian d’un centre social', unite: '€ par an' },
};
