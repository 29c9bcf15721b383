import { registerEnumType } from 'type-graphql';

export enum EtatFiche {
  RENSEIGNEE = 'RENSEIGNEE',
  VIERGE = 'VIERGE',
}

registerEnumType(EtatFiche, {
  name: 'EtatFiche',
  description: 'Si une fiche action est remplie.',
  valuesConfig: {
    RENSEIGNEE: { description: 'Ses rubriques sont remplies.' },
    VIERGE: { description: 'Modèle laissé vierge : seuls son numéro, son intitulé et son pilote sont imprimés.' },
  },
});
