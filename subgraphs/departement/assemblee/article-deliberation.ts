import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { noun, reference } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { ConventionRsa } from '../convention-rsa/convention-rsa.js';
import { Deliberation } from './deliberation.js';
import { Avenant } from '../extends/avenant.js';
import { ConventionTerritoriale } from '../extends/convention-territoriale.js';
import { Partie, partie } from '../extends/partie.js';

/** What one article of a délibération decides: here, always, to let the Président sign an agreement. */
@Entity()
@ObjectType({ description: 'Article d’une délibération : ce qu’il autorise, et l’accord qu’il vise.' })
export class ArticleDeliberation extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « 2023-578/article/1 ».' })
  id!: string;

  @ManyToOne(() => Deliberation, { mapToPk: true, fieldName: 'deliberation', index: true })
  deliberation!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Rang de l’article.' })
  rang!: number;

  @Property({ type: 'text' })
  @Field({ description: 'Intitulé de l’article, tel qu’imprimé.' })
  intitule!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Ce que l’article décide, résumé.' })
  resume!: string;

  /** Id of the CTG that the article is about, directly or through its avenant. */
  @Property({ type: 'text', nullable: true, index: true })
  convention!: string | null;

  @Property({ type: 'text', nullable: true, index: true })
  avenant!: string | null;

  @Property({ type: 'text', nullable: true, index: true })
  conventionRsa!: string | null;

  /** `genre:cle` of the parties the article names. */
  @Property({ type: 'text[]' })
  codesParties!: string[];

  @Property({ type: 'text[]' })
  @Field(() => [String], { description: 'Parties citées sans être nommées une à une, telles qu’imprimées.' })
  partiesNonNommees!: string[];
}

@Resolver(() => ArticleDeliberation)
export class ArticleDeliberationResolver {
  @FieldResolver(() => Deliberation, { nullable: true, description: 'Délibération de l’article.' })
  deliberation(@Root() { deliberation }: ArticleDeliberation, @Ctx() context: HouseContext) {
    return context.one(Deliberation, deliberation);
  }

  // Both lead into the Caf's house, and a door may be closed: nullable.
  @FieldResolver(() => ConventionTerritoriale, {
    nullable: true,
    description: 'CTG visée, directement ou par son avenant.',
  })
  convention(@Root() { convention }: ArticleDeliberation) {
    return convention && reference(ConventionTerritoriale, { id: convention });
  }

  @FieldResolver(() => Avenant, { nullable: true, description: 'Avenant visé, le cas échéant.' })
  avenant(@Root() { avenant }: ArticleDeliberation) {
    return avenant && reference(Avenant, { id: avenant });
  }

  @FieldResolver(() => ConventionRsa, { nullable: true, description: 'Convention RSA visée, le cas échéant.' })
  conventionRsa(@Root() { conventionRsa }: ArticleDeliberation, @Ctx() context: HouseContext) {
    return conventionRsa && context.one(ConventionRsa, conventionRsa);
  }

  @FieldResolver(() => [Partie], {
    nullable: true,
    description: 'Parties avec lesquelles le Président est autorisé à signer.',
  })
  parties(@Root() { codesParties }: ArticleDeliberation, @Ctx() context: HouseContext) {
    return Promise.all(codesParties.map((code) => partie(code, context)));
  }
}

export const articleDeliberation = noun(ArticleDeliberation, [ArticleDeliberationResolver]);
