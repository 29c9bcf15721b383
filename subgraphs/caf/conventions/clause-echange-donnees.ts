import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Source } from '../../kit/valeurs/source.js';
import { acte, Acte } from './acte.js';
import { Clause } from './clause.js';

@ObjectType({ description: 'Étape à franchir avant, ou en faisant, un échange de données personnelles.' })
export class EtapeEchange {
  @Field(() => Int, { description: 'Rang de l’étape.' })
  rang!: number;

  @Field({ description: 'Qui agit.' })
  acteur!: string;

  @Field({ description: 'Ce qu’il fait, résumé.' })
  action!: string;

  @Field({ description: 'Vrai si l’étape est obligatoire ; faux si elle est possible.' })
  obligatoire!: boolean;

  @Field(() => Source, { description: 'Lignes qui la prévoient.' })
  source!: Source;
}

type LigneEtape = Omit<EtapeEchange, 'source'> & { source: string };

/** The same clause in three acts, never quite the same: what differs is a field of its own. */
@Entity()
@ObjectType({ description: 'Règles d’un acte pour échanger des données personnelles entre ses parties.' })
export class ClauseEchangeDonnees extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant : celui de l’acte, puis « /echange-donnees ».' })
  id!: string;

  @Property({ type: 'text', index: true })
  acte!: string;

  @ManyToOne(() => Clause, { mapToPk: true, fieldName: 'clause' })
  clause!: string;

  @Property({ type: 'boolean' })
  @Field({ description: 'Vrai si une étude précède tout échange.' })
  etudePrealable!: boolean;

  @Property({ type: 'text[]' })
  @Field(() => [String], { description: 'Ce que l’étude examine.' })
  contenuEtude!: string[];

  @Property({ type: 'text' })
  @Field({ description: 'Qui mène l’étude, et à quel titre.' })
  etudePar!: string;

  @Property({ type: 'boolean' })
  @Field({ description: 'Vrai si l’avis préalable d’un délégué à la protection des données (DPO) est exigé.' })
  avisPrealableDpo!: boolean;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'De quelle partie est le délégué qui donne son avis.' })
  dpoDe!: string | null;

  @Property({ type: 'boolean' })
  @Field({ description: 'Vrai si le délégué peut formuler des recommandations propres à chaque échange.' })
  recommandationsDpo!: boolean;

  @Property({ type: 'boolean' })
  @Field({ description: 'Vrai si le traitement créé doit être inscrit au registre de l’article 30 du RGPD.' })
  inscriptionArticle30!: boolean;

  @Property({ type: 'text' })
  @Field({ description: 'Qui inscrit le traitement au registre.' })
  inscriptionPar!: string;

  @Property({ type: 'boolean' })
  @Field({ description: 'Vrai si tout document doit mentionner la source des données.' })
  obligationMentionSource!: boolean;

  @Property({ type: 'text[]' })
  @Field(() => [String], { description: 'Règles que l’échange respecte : règlement, loi, autorité.' })
  reglesRespectees!: string[];

  @Property({ type: 'json' })
  lignesEtapes!: LigneEtape[];
}

@Resolver(() => ClauseEchangeDonnees)
export class ClauseEchangeDonneesResolver {
  @Query(() => [ClauseEchangeDonnees], {
    nullable: true,
    description: 'Les règles d’échange de données, acte par acte.',
  })
  clausesEchangeDonnees(@Ctx() { em }: HouseContext) {
    return em.find(ClauseEchangeDonnees, {}, { orderBy: { id: 'asc' } });
  }

  @FieldResolver(() => [EtapeEchange], { description: 'Étapes, dans l’ordre où elles se suivent.' })
  etapes(@Root() { lignesEtapes }: ClauseEchangeDonnees) {
    return lignesEtapes.map(({ source, ...etape }) =>
      Object.assign(new EtapeEchange(), etape, { source: Source.read(source) }),
    );
  }

  @FieldResolver(() => Acte, { nullable: true, description: 'Acte qui pose ces règles.' })
  acte(@Root() regles: ClauseEchangeDonnees, @Ctx() context: HouseContext) {
    return acte(regles.acte, context);
  }

  @FieldResolver(() => Clause, { nullable: true, description: 'Article où elles sont écrites.' })
  clause(@Root() { clause }: ClauseEchangeDonnees, @Ctx() context: HouseContext) {
    return context.one(Clause, clause);
  }
}

export const clauseEchangeDonnees = noun(ClauseEchangeDonnees, [ClauseEchangeDonneesResolver]);
