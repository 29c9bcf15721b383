import { registerEnumType } from 'type-graphql';

/** The families of annexe 2, in the order answers list them. */
export enum TypeEquipement {
  EAJE = 'EAJE',
  LAEP = 'LAEP',
  RPE = 'RPE',
  ALSH = 'ALSH',
  LUDOTHEQUE = 'LUDOTHEQUE',
  COORDINATION = 'COORDINATION',
  SEJOUR = 'SEJOUR',
  BAFA_BAFD = 'BAFA_BAFD',
}

registerEnumType(TypeEquipement, {
  name: 'TypeEquipement',
  description: 'Famille d’un équipement ou d’un service de l’annexe 2.',
  valuesConfig: {
    EAJE: { description: 'Établissement d’accueil du jeune enfant.' },
    LAEP: { description: 'Lieu d’accueil enfants-parents.' },
    RPE: { description: 'Relais petite enfance, imprimé aussi « RAM » (relais assistants maternels).' },
    ALSH: { description: 'Accueil de loisirs sans hébergement.' },
    LUDOTHEQUE: { description: 'Ludothèque.' },
    COORDINATION: { description: 'Poste de coordination : un service, non un lieu.' },
    SEJOUR: { description: 'Séjour : un service, non un lieu.' },
    BAFA_BAFD: { description: 'Formation BAFA ou BAFD : un service, non un lieu.' },
  },
});
