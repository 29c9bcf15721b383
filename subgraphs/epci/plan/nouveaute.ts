import { registerEnumType } from 'type-graphql';

/** Whether an avenant added it. The avenants say so in bold type, which the text of the documents has lost. */
export enum Nouveaute {
  INCONNUE = 'INCONNUE',
  SANS_OBJET = 'SANS_OBJET',
}

registerEnumType(Nouveaute, {
  name: 'Nouveaute',
  description: 'Si un élément du plan est une nouvelle orientation de l’avenant.',
  valuesConfig: {
    INCONNUE: {
      description: 'Le document le dit par du gras, que l’extraction du texte a perdu : on ne peut le savoir.',
    },
    SANS_OBJET: { description: 'Le plan n’est pas celui d’un avenant.' },
  },
});
