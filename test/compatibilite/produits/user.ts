import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { jointNoun } from '../../../subgraphs/kit/federation/joint-noun.js';

/** Owned by « users »: here, the name we took over, the total we provide, and an average made of its figures. */
@Entity({ tableName: 'utilisateur' })
@Directive('@key(fields: "email")')
@ObjectType({ description: 'Who made a product.' })
export class User {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID)
  email!: string;

  @Property({ type: 'text' })
  @Directive('@override(from: "users")')
  @Field(() => String, { nullable: true })
  name!: string;

  @Property({ type: 'integer' })
  @Directive('@external')
  @Field(() => Int, { nullable: true })
  totalProductsCreated!: number;

  @Property({ type: 'integer' })
  @Directive('@external')
  @Field(() => Int)
  yearsOfEmployment!: number;
}

@Resolver(() => User)
export class UserResolver {
  @Directive('@requires(fields: "totalProductsCreated yearsOfEmployment")')
  @FieldResolver(() => Int, { nullable: true })
  averageProductsCreatedPerYear(@Root() { totalProductsCreated, yearsOfEmployment }: User) {
    return totalProductsCreated ? Math.round(totalProductsCreated / yearsOfEmployment) : null;
  }
}

export const user = jointNoun(User, [UserResolver], 'email');
