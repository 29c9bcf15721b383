import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../kit/context.js';
import { noun } from '../kit/federation/define-house.js';
import { Fait } from '../kit/valeurs/fait.js';
import { CaisseMsa } from './caisse-msa.js';

/** One of the axes on which the MSA works with families and young people. What it promises, CTG by CTG, is elsewhere. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Axe d’engagement de la MSA auprès des familles et des jeunes.' })
export class EngagementMsa extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « msa-59-62/axe/1 ».' })
  id!: string;

  @ManyToOne(() => CaisseMsa, { mapToPk: true, fieldName: 'caisse' })
  caisse!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Place de l’axe dans le document, à partir de 1.' })
  rang!: number;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Intitulé de l’axe, tel qu’imprimé.' })
  intitule!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'L’axe en quelques mots.' })
  resume!: string;
}

@Resolver(() => EngagementMsa)
export class EngagementMsaResolver {
  @Query(() => [EngagementMsa], { nullable: true, description: 'Les axes d’engagement de la MSA, dans leur ordre.' })
  engagementsMsa(@Ctx() { em }: HouseContext) {
    return em.findAll(EngagementMsa, { orderBy: { rang: 'asc', id: 'asc' } });
  }

  @FieldResolver(() => CaisseMsa, { nullable: true, description: 'Caisse qui porte l’axe.' })
  caisse(@Root() engagement: EngagementMsa, @Ctx() context: HouseContext) {
    return context.one(CaisseMsa, engagement.caisse);
  }
}

export const engagementMsa = noun(EngagementMsa, [EngagementMsaResolver], 'id');
