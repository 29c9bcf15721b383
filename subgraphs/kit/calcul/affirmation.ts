import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Decimal } from '../../../schema/scalars.js';
import { Concordance } from '../valeurs/concordance.js';
import type { Observation } from '../valeurs/observation.js';
import { Source } from '../valeurs/source.js';
import { anneesDe } from './periode.js';
import { Rationnel } from './rationnel.js';

/**
 * What a document prints of the result. In `data/indicateur.yaml`, either the code of an observation that holds it
 * (`indicateur`), or the figure itself (`valeur`) with its own source. `ecart` is how far off a rounding by hand may be.
 */
export interface MentionAffirmation {
  /** Of which territory; without it, whatever territory is asked. */
  territoire?: string;
  periode?: string;
  indicateur?: string;
  valeur?: string;
  unite?: string;
  texte: string;
  /** Digits after the point as printed; without it, those of `valeur`. */
  decimales?: number;
  ecart?: string;
  source?: string;
}

@Directive('@shareable')
@ObjectType({ description: 'Ce qu’un document imprime du résultat, en regard de ce qui est calculé.' })
export class AffirmationImprimee {
  @Field(() => ID, { description: 'Territoire dont parle le document.' })
  territoire!: string;

  @Field(() => Decimal, { description: 'Valeur imprimée, dans l’unité du document.' })
  valeur!: string;

  @Field({ description: 'Unité que le document imprime.' })
  unite!: string;

  @Field({ description: 'Ce que dit le passage.' })
  texte!: string;

  @Field(() => Int, { description: 'Nombre de décimales imprimées : la comparaison s’y arrête.' })
  decimales!: number;

  @Field(() => Decimal, {
    nullable: true,
    description: 'Résultat exact ramené à la précision imprimée ; nul si refus.',
  })
  calcule!: string | null;

  @Field(() => Concordance, { description: 'Accord du document et du calcul ; UNIQUE si le calcul est refusé.' })
  concordance!: Concordance;

  @Field(() => Source, { description: 'Passage qui l’imprime.' })
  source!: Source;
}

interface Regard {
  readonly territoire: string;
  readonly periode: string | null;
  readonly unite: string;
  readonly resultat: Rationnel | null;
  readonly observations: readonly Observation[];
}

/** The claims that bear on what was asked, each compared at the precision it was printed with. */
export function affirmations(mentions: readonly MentionAffirmation[], regard: Regard): AffirmationImprimee[] {
  return mentions
    .filter(({ territoire }) => !territoire || territoire === regard.territoire)
    .flatMap((mention) => imprimees(mention, regard))
    .map((imprimee) => {
      const { resultat } = regard;
      const ecart = Rationnel.lire(imprimee.ecart);
      const loin = resultat?.arrondi(imprimee.decimales).moins(Rationnel.lire(imprimee.valeur)).absolu();
      return Object.assign(new AffirmationImprimee(), {
        ...imprimee,
        calcule: resultat?.ecrire(imprimee.decimales) ?? null,
        concordance: !loin
          ? Concordance.UNIQUE
          : loin.compare(ecart) <= 0
            ? Concordance.CONCORDANT
            : Concordance.DIVERGENT,
      });
    });
}

function imprimees(mention: MentionAffirmation, { territoire, periode, unite, observations }: Regard) {
  const { texte, ecart = '0' } = mention;
  const decimalesDe = (valeur: string) => mention.decimales ?? valeur.split('.')[1]?.length ?? 0;
  if (mention.valeur !== undefined && mention.source !== undefined) {
    if (periode && mention.periode && !memeTemps(periode, mention.periode)) return [];
    const valeur = String(mention.valeur);
    const source = Source.read(mention.source);
    return [
      { territoire, valeur, unite: mention.unite ?? unite, texte, decimales: decimalesDe(valeur), ecart, source },
    ];
  }
  return observations
    .filter((dite) => dite.indicateur === mention.indicateur && dite.territoire === territoire)
    .filter((dite) =>
      mention.periode ? dite.periode === mention.periode : !periode || memeTemps(periode, dite.periode),
    )
    .flatMap(({ valeur, source, unite: dite }) =>
      valeur === null
        ? []
        : [{ territoire, valeur, unite: dite, texte, decimales: decimalesDe(valeur), ecart, source }],
    );
}

const memeTemps = (a: string, b: string): boolean =>
  anneesDe(b).length === 0 || anneesDe(a).some((annee) => anneesDe(b).includes(annee));
