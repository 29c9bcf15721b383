import { Ctx, Directive, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { CodeDepartement } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import { extension } from '../../kit/federation/define-house.js';
import { Accord } from '../../kit/valeurs/accord.js';
import { accordsDuDepartement } from '../accords/accords.js';

/** Owned by the Département's house; this one adds the agreements the Caf brings to the joint list. */
@Directive('@key(fields: "code")')
@ObjectType({ description: 'Département, au sens de la collectivité et du territoire.' })
export class Departement {
  @Field(() => CodeDepartement, { description: 'Code Insee du département.' })
  code!: string;
}

@Resolver(() => Departement)
export class DepartementResolver {
  @FieldResolver(() => [Accord], {
    nullable: true,
    description: 'Accords que la Caf apporte : CTG, avenants, et accords qui les encadrent, nationaux compris.',
  })
  accordsCaf(@Root() { code }: Departement, @Ctx() context: HouseContext) {
    return accordsDuDepartement(code, context);
  }
}

export const departement = extension(Departement, [DepartementResolver]);
