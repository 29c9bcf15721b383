import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { DateCivile } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import { noun, reference } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Source } from '../../kit/valeurs/source.js';
import { ActionExperimentale } from './action-experimentale.js';
import { BilanAnnuel, bilanAnnuel, type LigneBilan } from './bilan-annuel.js';
import { ConventionRsa } from './convention-rsa.js';
import { InstanceGouvernance } from '../extends/instance-gouvernance.js';

@ObjectType({ description: 'Une limite que la convention fixe : durée, nombre, délai.' })
export class LimiteRsa {
  @Field(() => ID, { description: 'Code de la limite, par exemple « duree-accompagnement ».' })
  code!: string;

  @Field({ description: 'Ce qui est limité.' })
  libelle!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Minimum, compris, dans l’unité dite ; nul s’il n’y a pas de plancher.',
  })
  minimum!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Maximum, compris, dans l’unité dite ; nul s’il n’y a pas de plafond.',
  })
  maximum!: number | null;

  @Field({ description: 'Unité des bornes.' })
  unite!: string;

  @Field({ description: 'Quand et comment la limite joue.' })
  precision!: string;

  @Field(() => Source, { description: 'Passage qui la fixe.' })
  source!: Source;
}

@ObjectType({ description: 'Étape d’une procédure.' })
export class EtapeRsa {
  @Field(() => Int, { description: 'Rang de l’étape.' })
  rang!: number;

  @Field({ description: 'Intitulé.' })
  intitule!: string;

  @Field({ description: 'Ce qui s’y fait, résumé.' })
  resume!: string;

  @Field(() => Source, { description: 'Passage qui la décrit.' })
  source!: Source;
}

type Cite<T> = Omit<T, 'source'> & { source: string };

/** One of the four annexes: a service rendered together, for whom, within which limits, step by step. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({
  description: 'Annexe de la convention RSA : un service rendu en commun, son public, ses limites, ses étapes.',
})
export class AnnexeRsa extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « rsa-auvvc-2025/annexe/1 ».' })
  id!: string;

  @ManyToOne(() => ConventionRsa, { mapToPk: true, fieldName: 'convention', index: true })
  convention!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Numéro de l’annexe.' })
  rang!: number;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Titre, tel qu’imprimé.' })
  titre!: string;

  @Property({ type: 'date' })
  @Field(() => DateCivile, { nullable: true, description: 'Premier jour.' })
  debut!: string;

  @Property({ type: 'date' })
  @Field(() => DateCivile, { nullable: true, description: 'Dernier jour.' })
  fin!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Public visé, résumé.' })
  public!: string | null;

  @Property({ type: 'text[]' })
  @Field(() => [String], { nullable: true, description: 'Publics exclus ; vide si l’annexe n’exclut personne.' })
  exclusions!: string[];

  @Property({ type: 'text[]' })
  @Field(() => [String], { nullable: true, description: 'Objectifs, résumés.' })
  objectifs!: string[];

  @Property({ type: 'json' })
  limites!: Cite<LimiteRsa>[];

  @Property({ type: 'json' })
  etapes!: Cite<EtapeRsa>[];

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Territoire d’intervention.' })
  territoire!: string;

  @Property({ type: 'text[]' })
  @Field(() => [String], {
    nullable: true,
    description: 'Agences France Travail concernées ; vide si l’annexe vaut partout.',
  })
  agences!: string[];

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Moyens dédiés, résumés.' })
  moyens!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Suivi technique : qui réunit qui, à quel rythme.' })
  gouvernance!: string;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Nombre de comités techniques prévus.' })
  comitesTechniques!: number | null;

  @Property({ type: 'json' })
  bilan!: LigneBilan;
}

@Resolver(() => AnnexeRsa)
export class AnnexeRsaResolver {
  @FieldResolver(() => [LimiteRsa], { nullable: true, description: 'Durées, nombres et délais fixés.' })
  limites(@Root() { limites }: AnnexeRsa) {
    return limites.map((row) => Object.assign(new LimiteRsa(), row, { source: Source.read(row.source) }));
  }

  @FieldResolver(() => [EtapeRsa], { nullable: true, description: 'Étapes, dans l’ordre.' })
  etapes(@Root() { etapes }: AnnexeRsa) {
    return etapes.map((row) => Object.assign(new EtapeRsa(), row, { source: Source.read(row.source) }));
  }

  @FieldResolver(() => BilanAnnuel, {
    nullable: true,
    description: 'Bilan annuel : à qui, quand, avec quels indicateurs.',
  })
  bilan(@Root() { bilan, debut, fin }: AnnexeRsa) {
    return bilanAnnuel(bilan, debut, fin);
  }

  @FieldResolver(() => [ActionExperimentale], {
    nullable: true,
    description: 'Actions expérimentales ; l’annexe 3 seule en liste.',
  })
  actionsExperimentales(@Root() { id }: AnnexeRsa, @Ctx() context: HouseContext) {
    return context.many(ActionExperimentale, 'annexe', id);
  }

  // Leads into the Caf's house, and a door may be closed: nullable.
  @FieldResolver(() => InstanceGouvernance, { nullable: true, description: 'Comité technique de l’annexe.' })
  instance(@Root() { convention, rang }: AnnexeRsa) {
    return reference(InstanceGouvernance, { id: `${convention}/instance/cotech-annexe-${String(rang)}` });
  }
}

export const annexeRsa = noun(AnnexeRsa, [AnnexeRsaResolver], 'id');
