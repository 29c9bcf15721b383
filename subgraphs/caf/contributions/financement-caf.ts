import { Field, ObjectType } from 'type-graphql';
import { Decimal } from '../../../schema/scalars.js';
import { Absence } from '../../kit/valeurs/absence.js';
import { RegimeFinancement } from './regime-financement.js';

/** What the documents say of the Caf's money for one équipement: the rule is known, no amount is. */
@ObjectType({ description: 'Financement d’un équipement par la Caf : la règle, et ce que les documents taisent.' })
export class FinancementCaf {
  @Field(() => RegimeFinancement, { nullable: true, description: 'Règle de la convention dont il relève.' })
  regime!: RegimeFinancement | null;

  @Field(() => Decimal, { nullable: true, description: 'Montant annuel en euros ; voir « absences ».' })
  montantEuros!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Était-il inscrit au contrat enfance et jeunesse (CEJ) ? Voir « absences ».',
  })
  inscritCej!: boolean | null;

  @Field(() => [Absence], { description: 'Pourquoi chaque champ vide l’est.' })
  absences!: Absence[];
}

/** The convention is in the équipement's identifier: `equipement/<convention>/<commune>/<type>-<n>`. */
export const conventionDe = (equipement: string): string => equipement.split('/')[1] ?? '';

export function financementCaf(regime: RegimeFinancement | null): FinancementCaf {
  const sansRegime = 'ABSENT : aucun accord connu de la Caf ne dit comment elle finance cet équipement.';
  const motifs = regime
    ? { montantEuros: regime.motifMontant, inscritCej: regime.motifInscritCej }
    : { regime: sansRegime, montantEuros: sansRegime, inscritCej: sansRegime };
  return Object.assign(new FinancementCaf(), {
    regime,
    montantEuros: null,
    inscritCej: null,
    absences: Object.entries(motifs).map(([champ, motif]) => Absence.read(champ, motif)),
  });
}
