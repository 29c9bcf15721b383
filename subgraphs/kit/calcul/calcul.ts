import { registerEnumType } from 'type-graphql';
import type { Concordance } from '../valeurs/concordance.js';
import type { AffirmationImprimee } from './affirmation.js';
import type { EntreeLue } from './entree.js';
import type { EtapeTrace } from './etape-trace.js';
import type { Indicateur } from './indicateur.js';
import type { Attestations } from './lire-entree.js';
import type { Parametre } from './parametre.js';
import type { RefusCalcul } from './refus.js';

export enum StatutCalcul {
  CALCULE = 'CALCULE',
  REFUSE = 'REFUSE',
  CIBLE = 'CIBLE',
}

registerEnumType(StatutCalcul, {
  name: 'StatutCalcul',
  description: 'Ce qu’un calcul a donné.',
  valuesConfig: {
    CALCULE: { description: 'Un résultat, à partir de chiffres attestés.' },
    REFUSE: { description: 'Pas de résultat : la raison est dans « refus ».' },
    CIBLE: { description: 'Seule la cible est connue ; il n’y a pas de mesure à lui comparer.' },
  },
});

export interface QuestionDeCalcul {
  readonly territoire: string;
  /** Null for the most recent. */
  readonly periode: string | null;
}

/** What a computation is made from. `lire` answers what a house attests on a territory, already fit to be published. */
export interface Matiere {
  readonly maison: string;
  readonly definition: Indicateur;
  readonly parametres: readonly Parametre[];
  lire(maison: string, indicateur: string, territoire: string): Attestations;
}

export interface Calcul {
  readonly statut: StatutCalcul;
  readonly resultat: string | null;
  readonly resultatExact: string | null;
  readonly classe: string | null;
  readonly objectifAtteint: boolean | null;
  readonly entrees: readonly EntreeLue[];
  readonly parametres: readonly Parametre[];
  readonly trace: readonly EtapeTrace[];
  readonly affirmations: readonly AffirmationImprimee[];
  readonly concordance: Concordance;
  readonly avertissements: readonly string[];
  readonly refus: RefusCalcul | null;
  readonly partenairesManquants: readonly string[];
}
