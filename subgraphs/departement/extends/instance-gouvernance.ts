import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { extension, type Noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Siege, sieges } from '../../kit/valeurs/siege.js';

/** Owned by the Caf's house, which publishes the joint list of seats; this one adds the seats of the Département. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Instance de gouvernance d’un accord : qui siège, à quel rythme.' })
export class InstanceGouvernance {
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « ctg-200069672-2023/instance/copil ».' })
  id!: string;
}

/** The rows behind `siegesDepartement`: a table of ours, not a noun of the graph. */
@Entity()
export class SiegeDepartement extends Fait {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'integer' })
  rang!: number;

  @Property({ type: 'text', index: true })
  instance!: string;

  @Property({ type: 'text' })
  partie!: string;

  @Property({ type: 'text' })
  qualite!: string;

  @Property({ type: 'integer', nullable: true })
  nombre!: number | null;
}

@Resolver(() => InstanceGouvernance)
export class InstanceGouvernanceResolver {
  @FieldResolver(() => [Siege], { nullable: true, description: 'Sièges que tient le Département.' })
  async siegesDepartement(@Root() { id }: InstanceGouvernance, @Ctx() context: HouseContext) {
    const rows = await context.many(SiegeDepartement, 'instance', id);
    return sieges(rows.map(({ partie, qualite, nombre, citation }) => ({ partie, qualite, nombre, source: citation })));
  }
}

export const siegeDepartement: Noun = { type: Siege, table: SiegeDepartement };
export const instanceGouvernance = extension(InstanceGouvernance, [InstanceGouvernanceResolver]);
