import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { extension } from '../../kit/federation/define-house.js';
import { observationsPubliees } from '../../kit/secret/observations-publiees.js';
import { LigneObservation, Observation } from '../../kit/valeurs/observation.js';

/** Owned by the EPCI's house, which compares; this one adds what the Département attests. */
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
  @FieldResolver(() => [Observation], {
    nullable: true,
    description: 'Ce que le Département atteste de cet indicateur sur ce territoire.',
  })
  async attestationsDepartement(@Root() { indicateur, territoire }: Serie, @Ctx() context: HouseContext) {
    // By territory, so that all the indicators asked of it share one statement.
    const rows = await context.many(LigneObservation, 'territoire', territoire);
    return observationsPubliees(
      rows.filter((row) => row.indicateur === indicateur),
      'departement',
      context,
    );
  }
}

export const serie = extension(Serie, [SerieResolver]);
