import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { extension, tableOnly } from '../../kit/federation/define-house.js';
import { LigneObservation, Observation, observation } from '../../kit/valeurs/observation.js';

/** Owned by the EPCI's house: here, its key and the figures the MSA attests. */
@Directive('@key(fields: "indicateur territoire")')
@ObjectType({ description: 'Un indicateur sur un territoire, tel que plusieurs partenaires l’attestent.' })
export class Serie {
  @Field(() => ID, { description: 'Code de l’indicateur.' })
  indicateur!: string;

  @Field(() => ID, {
    description: 'Territoire : code Insee, SIREN d’EPCI, code de département, ou identifiant lisible.',
  })
  territoire!: string;
}

@Resolver(() => Serie)
export class SerieResolver {
  // Part of `attestations`, the joint list the EPCI's house publishes.
  @FieldResolver(() => [Observation], { nullable: true, description: 'Chiffres que la MSA atteste ; vide si aucun.' })
  async attestationsMsa(@Root() { indicateur, territoire }: Serie, @Ctx() context: HouseContext) {
    const rows = await context.many(LigneObservation, 'territoire', territoire);
    return rows.filter((row) => row.indicateur === indicateur).map((row) => observation(row, 'msa'));
  }
}

export const serie = extension(Serie, [SerieResolver]);

/** The MSA's own figures, in the table every house has for that. */
export const observationsMsa = tableOnly(LigneObservation);
