import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Source } from '../../kit/valeurs/source.js';
import { acte, Acte } from './acte.js';
import { ConventionTerritoriale } from './convention-territoriale.js';
import { ArgSujet, SujetClause } from './sujet-clause.js';

/** One thing a clause provides, on one or several topics, with its own lines. */
@ObjectType({ description: 'Ce que prévoit une partie d’un article, sur un ou plusieurs sujets.' })
export class Disposition {
  @Field(() => [SujetClause], { description: 'Sujets traités.' })
  sujets!: SujetClause[];

  @Field({ description: 'Ce qui est prévu, résumé.' })
  resume!: string;

  @Field(() => Source, { description: 'Lignes de la disposition.' })
  source!: Source;
}

type LigneDisposition = Omit<Disposition, 'source'> & { source: string };

/** An article of a convention or of an avenant: its printed number and title, and our summary of it. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Article d’une convention ou d’un avenant, classé par sujet et résumé.' })
export class Clause extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant : celui de l’acte, puis « /article/ » et le numéro.' })
  id!: string;

  /** The act itself, and the convention it belongs to: the same one, unless the act is an avenant. */
  @Property({ type: 'text', index: true })
  acte!: string;

  @ManyToOne(() => ConventionTerritoriale, { mapToPk: true, fieldName: 'convention' })
  convention!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Rang dans l’acte.' })
  rang!: number;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Numéro, tel qu’imprimé : « 11 », « 6 - a », « 1.2 ».' })
  numero!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Intitulé, tel qu’imprimé.' })
  intitule!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'L’article en une ou deux phrases.' })
  resume!: string;

  @Property({ type: 'json' })
  lignesDispositions!: LigneDisposition[];

  @Field(() => [SujetClause], { nullable: true, description: 'Sujets de l’article, dans l’ordre où il les aborde.' })
  get sujets(): SujetClause[] {
    return [...new Set(this.lignesDispositions.flatMap(({ sujets }) => sujets))];
  }
}

@Resolver(() => Clause)
export class ClauseResolver {
  @Query(() => [Clause], { nullable: true, description: 'Articles des conventions et avenants, par sujet.' })
  async clauses(
    @ArgSujet() sujet: SujetClause | null,
    @Arg('convention', () => ID, { nullable: true, description: 'Une convention ; ses avenants sont compris.' })
    convention: string | null,
    @Ctx() { em }: HouseContext,
  ) {
    const all = await em.find(Clause, convention ? { convention } : {}, { orderBy: { acte: 'asc', rang: 'asc' } });
    return onTopic(all, sujet);
  }

  @FieldResolver(() => [Disposition], { nullable: true, description: 'Ce que prévoit l’article, point par point.' })
  dispositions(@Root() { lignesDispositions }: Clause, @ArgSujet() sujet: SujetClause | null) {
    return lignesDispositions
      .filter(({ sujets }) => !sujet || sujets.includes(sujet))
      .map(({ source, ...said }) => Object.assign(new Disposition(), said, { source: Source.read(source) }));
  }

  @FieldResolver(() => Acte, { nullable: true, description: 'Acte où se trouve l’article.' })
  acte(@Root() clause: Clause, @Ctx() context: HouseContext) {
    return acte(clause.acte, context);
  }

  @FieldResolver(() => ConventionTerritoriale, { nullable: true, description: 'Convention concernée.' })
  convention(@Root() { convention }: Clause, @Ctx() context: HouseContext) {
    return context.one(ConventionTerritoriale, convention);
  }
}

/** The clauses of one act, in order. An act has fifteen at most: the topic is sorted out here, after one batched read. */
export async function clausesDe(context: HouseContext, acte: string, sujet: SujetClause | null) {
  return onTopic(await context.many(Clause, 'acte', acte), sujet);
}

const onTopic = (clauses: Clause[], sujet: SujetClause | null) =>
  sujet ? clauses.filter(({ sujets }) => sujets.includes(sujet)) : clauses;

export const clause = noun(Clause, [ClauseResolver], 'id');
