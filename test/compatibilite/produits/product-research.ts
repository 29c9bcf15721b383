import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { nounByKeys } from '../../../subgraphs/kit/federation/define-house.js';

@ObjectType({ description: 'What was studied.' })
export class CaseStudy {
  @Field(() => ID)
  caseNumber!: string;

  @Field(() => String, { nullable: true })
  description!: string | null;
}

/** Its key is inside another object. */
@Entity()
@Directive('@key(fields: "study { caseNumber }")')
@ObjectType({ description: 'Research on a product.' })
export class ProductResearch {
  @PrimaryKey({ type: 'text' })
  caseNumber!: string;

  @Property({ type: 'text' })
  description!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true })
  outcome!: string | null;
}

@Resolver(() => ProductResearch)
export class ProductResearchResolver {
  @FieldResolver(() => CaseStudy)
  study(@Root() { caseNumber, description }: ProductResearch): CaseStudy {
    return { caseNumber, description };
  }
}

export const productResearch = nounByKeys<{ study: { caseNumber: string } }>(
  ProductResearch,
  [ProductResearchResolver],
  ({ study }, context) => context.one(ProductResearch, study.caseNumber),
);
