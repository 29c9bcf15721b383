import { Ctx, Directive, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { CHAMPS_SIEGE, Siege, sieges } from '../../kit/valeurs/siege.js';
import { Source } from '../../kit/valeurs/source.js';
import { partie, Partie } from '../extends/partie.js';
import { InstanceGouvernance, InstanceGouvernanceResolver } from './instance-gouvernance.js';
import { jointNoun } from '../../kit/federation/joint-noun.js';

const SIEGE = `{ ${CHAMPS_SIEGE} }`;
const PARTS = `@requires(fields: "siegesDepartement ${SIEGE} siegesMsa ${SIEGE} siegesEpci ${SIEGE}")`;

/** A seat of the joint list: who holds it can be followed, whichever house that leads to. */
@ObjectType({ description: 'Siège d’une instance, et qui le tient.' })
export class SiegePourvu {
  @Field(() => Partie, { nullable: true, description: 'Qui siège.' })
  partie!: typeof Partie | null;

  @Field({ description: 'En quelle qualité.' })
  qualite!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Nombre de sièges tenus en cette qualité ; nul si le document ne le dit pas.',
  })
  nombre!: number | null;

  @Field(() => Source, { description: 'Passage qui attribue le siège.' })
  source!: Source;
}

/** Attested together: each partner declares its own seats; here they are put side by side. */
@Resolver(() => InstanceGouvernance)
export class InstanceGouvernanceJointeResolver {
  @Directive(PARTS)
  @FieldResolver(() => [SiegePourvu], {
    nullable: true,
    description: 'Tous les sièges déclarés, partenaire par partenaire.',
  })
  sieges(@Root() instance: InstanceGouvernance, @Ctx() context: HouseContext) {
    return Promise.all(
      declared(instance).map(async ({ partie: text, qualite, nombre, source }) =>
        Object.assign(new SiegePourvu(), { partie: await partie(text, context), qualite, nombre, source }),
      ),
    );
  }

  @Directive(PARTS)
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Nombre total de sièges ; nul si le document n’énumère pas toute la composition, ou si un membre n’a pas déclaré les siens (voir partenairesManquants).',
  })
  nombreSieges(@Root() instance: InstanceGouvernance) {
    const seats = declared(instance);
    const seated = new Set(seats.map(({ partie }) => partie));
    const complete = instance.compositionEnumeree && instance.membres?.every((member) => seated.has(member));
    const counted = seats.flatMap(({ nombre }) => nombre ?? []);
    return complete && counted.length === seats.length ? counted.reduce((sum, nombre) => sum + nombre, 0) : null;
  }

  @Directive(PARTS)
  @FieldResolver(() => [String], {
    nullable: true,
    description: 'Partenaires qui n’ont pas répondu, et dont les sièges manquent donc à la liste commune.',
  })
  partenairesManquants(@Root() instance: InstanceGouvernance) {
    return [
      ...(instance.siegesDepartement ? [] : ['departement']),
      ...(instance.siegesMsa ? [] : ['msa']),
      ...(instance.siegesEpci ? [] : ['epci']),
    ];
  }
}

const declared = (instance: InstanceGouvernance): Siege[] => [
  ...(instance.siegesEpci ?? []),
  ...sieges(instance.siegesCaf),
  ...(instance.siegesDepartement ?? []),
  ...(instance.siegesMsa ?? []),
];

export const instanceGouvernance = jointNoun(
  InstanceGouvernance,
  [InstanceGouvernanceResolver, InstanceGouvernanceJointeResolver],
  'id',
);
