import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { extension, type Noun } from '../../kit/federation/define-house.js';
import { observationsPubliees } from '../../kit/secret/observations-publiees.js';
import { LigneObservation, Observation } from '../../kit/valeurs/observation.js';
import { contradictionsDe } from '../contradictions/contradictions-de.js';

/** Owned by the EPCI's house, which compares; this one adds what the Caf attests. */
@Directive('@key(fields: "indicateur territoire")')
@ObjectType({ description: 'Un indicateur sur un territoire, tel que plusieurs partenaires l’attestent.' })
export class Serie {
  @Field(() => ID, { description: 'Code de l’indicateur.' })
  indicateur!: string;

  @Field(() => ID, {
    description: 'Territoire : code Insee, SIREN d’EPCI, code de département, ou identifiant lisible.',
  })
  territoire!: string;

  // What a computation may need of the partners that attest it (`indicateurs/`).
  @Directive('@external')
  @Field(() => [Observation], { nullable: true, description: 'Part du Département.' })
  attestationsDepartement?: Observation[] | null;

  @Directive('@external')
  @Field(() => [Observation], { nullable: true, description: 'Part des intercommunalités et communes.' })
  attestationsEpci?: Observation[] | null;
}

@Resolver(() => Serie)
export class SerieResolver {
  // Part of `attestations`, the joint list the EPCI's house publishes.
  @FieldResolver(() => [Observation], { nullable: true, description: 'Chiffres que la Caf atteste ; vide si aucun.' })
  async attestationsCaf(@Root() { indicateur, territoire }: Serie, @Ctx() context: HouseContext) {
    // By territory, so that all the indicators asked of it share one statement.
    const rows = await context.many(LigneObservation, 'territoire', territoire);
    return observationsPubliees(
      rows.filter((row) => row.indicateur === indicateur),
      'caf',
      context,
    );
  }
}

/** `serie:part-familles-monoparentales@246200844` in the register: two keys make one. */
export const serie = extension(Serie, [
  SerieResolver,
  contradictionsDe(Serie, 'serie', ({ indicateur, territoire }) => `${indicateur}@${territoire}`),
]);

/** The Caf's own figures, in the table every house has for that. */
export const observationsCaf: Noun = { type: Observation, table: LigneObservation };
