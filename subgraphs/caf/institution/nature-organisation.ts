import { registerEnumType } from 'type-graphql';

export enum NatureOrganisation {
  ETAT = 'ETAT',
  PROTECTION_SOCIALE = 'PROTECTION_SOCIALE',
  EMPLOI_INSERTION = 'EMPLOI_INSERTION',
  ACTION_SOCIALE_LOCALE = 'ACTION_SOCIALE_LOCALE',
  SANTE = 'SANTE',
  ENSEIGNEMENT = 'ENSEIGNEMENT',
  ELUS = 'ELUS',
  ANIMATION_VIE_SOCIALE = 'ANIMATION_VIE_SOCIALE',
  ASSOCIATION = 'ASSOCIATION',
  RESEAU = 'RESEAU',
}

registerEnumType(NatureOrganisation, {
  name: 'NatureOrganisation',
  description: 'Sorte d’organisation extérieure, d’après ce que les documents en disent.',
  valuesConfig: {
    ETAT: { description: 'État, ses services et ses forces de sécurité.' },
    PROTECTION_SOCIALE: { description: 'Organisme de protection sociale autre que la Caf et la MSA.' },
    EMPLOI_INSERTION: { description: 'Service ou acteur de l’emploi et de l’insertion.' },
    ACTION_SOCIALE_LOCALE: { description: 'Établissement public d’action sociale : CIAS, MDPH, EPDEF.' },
    SANTE: { description: 'Établissement, agence ou service de santé.' },
    ENSEIGNEMENT: { description: 'Enseignement scolaire et supérieur, formation.' },
    ELUS: { description: 'Association d’élus.' },
    ANIMATION_VIE_SOCIALE: { description: 'Espace de vie sociale, centres sociaux et leur fédération.' },
    ASSOCIATION: { description: 'Association ou structure privée sans autre précision.' },
    RESEAU: { description: 'Réseau ou dispositif qui fédère des acteurs.' },
  },
});
