import { registerEnumType } from 'type-graphql';

export enum NatureLienTextuel {
  DISPOSITIF_NOMME = 'DISPOSITIF_NOMME',
  MEME_PUBLIC = 'MEME_PUBLIC',
  PARTENAIRE_COMMUN = 'PARTENAIRE_COMMUN',
  THEME_COMMUN = 'THEME_COMMUN',
  PLAN_CITE_SANS_AUTEUR = 'PLAN_CITE_SANS_AUTEUR',
}

registerEnumType(NatureLienTextuel, {
  name: 'NatureLienTextuel',
  description: 'Ce que les deux passages d’un lien ont en commun, du plus précis au plus lâche.',
  valuesConfig: {
    DISPOSITIF_NOMME: { description: 'Les deux passages nomment le même dispositif.' },
    MEME_PUBLIC: { description: 'Les deux passages décrivent le même public.' },
    PARTENAIRE_COMMUN: { description: 'Les deux passages nomment le même partenaire, pas la même action.' },
    THEME_COMMUN: { description: 'Les deux passages traitent du même sujet, sans dispositif commun.' },
    PLAN_CITE_SANS_AUTEUR: { description: 'La cible cite un plan de ce nom sans dire de qui il est.' },
  },
});
