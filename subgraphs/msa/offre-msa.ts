import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../schema/errors.js';
import { Decimal } from '../../schema/scalars.js';
import type { HouseContext } from '../kit/context.js';
import { noun, reference } from '../kit/federation/define-house.js';
import { Fait } from '../kit/valeurs/fait.js';
import { CaisseMsa } from './caisse-msa.js';
import { ConventionTerritoriale } from './extends/convention-territoriale.js';
import { Partie, partie } from './extends/partie.js';

/** What the MSA funds: an offer of its own or a call for projects, as far as the conventions tell. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Offre de financement ou appel à projets de la MSA.' })
export class OffreMsa extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « grandir-en-milieu-rural ».' })
  id!: string;

  @ManyToOne(() => CaisseMsa, { mapToPk: true, fieldName: 'caisse' })
  caisse!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Place de l’offre dans la liste de la MSA.' })
  rang!: number;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Nom de l’offre, tel qu’imprimé.' })
  nom!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Sigle imprimé de l’offre.' })
  sigle!: string | null;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'À quoi sert l’offre, en une phrase.' })
  objet!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'À qui l’offre profite en fin de compte.' })
  beneficiaires!: string | null;

  @Property({ type: 'decimal', columnType: 'numeric', nullable: true })
  @Field(() => Decimal, { nullable: true, description: 'Montant annoncé, en euros.' })
  montantEuros!: string | null;

  /** `genre:cle` of each party that may ask; reached through `demandeurs`. */
  @Property({ type: 'text[]' })
  demandeurs!: string[];

  /** The conventions that name the offer; reached through `conventions`. */
  @Property({ type: 'text[]' })
  conventions!: string[];
}

@Resolver(() => OffreMsa)
export class OffreMsaResolver {
  @Query(() => [OffreMsa], { nullable: true, description: 'Les offres de la MSA que citent les documents.' })
  offresMsa(@Ctx() { em }: HouseContext) {
    return em.findAll(OffreMsa, { orderBy: { rang: 'asc', id: 'asc' } });
  }

  @Query(() => OffreMsa, { nullable: true, description: 'Une offre de la MSA par son identifiant.' })
  async offreMsa(
    @Arg('id', () => ID, { description: 'Par exemple « grandir-en-milieu-rural ».' }) id: string,
    @Ctx() context: HouseContext,
  ) {
    const offre = await context.one(OffreMsa, id);
    if (!offre) throw new ClientError('INTROUVABLE', `Aucune offre de la MSA ne porte l’identifiant « ${id} ».`);
    return offre;
  }

  @FieldResolver(() => CaisseMsa, { nullable: true, description: 'Caisse qui propose l’offre.' })
  caisse(@Root() offre: OffreMsa, @Ctx() context: HouseContext) {
    return context.one(CaisseMsa, offre.caisse);
  }

  @FieldResolver(() => [Partie], { nullable: true, description: 'Qui peut demander l’offre ; vide si non précisé.' })
  demandeurs(@Root() offre: OffreMsa, @Ctx() context: HouseContext) {
    return Promise.all(offre.demandeurs.map((demandeur) => partie(demandeur, context)));
  }

  @FieldResolver(() => [ConventionTerritoriale], { nullable: true, description: 'CTG qui citent l’offre.' })
  conventions(@Root() offre: OffreMsa) {
    return offre.conventions.map((id) => reference(ConventionTerritoriale, { id }));
  }
}

export const offreMsa = noun(OffreMsa, [OffreMsaResolver], 'id');
