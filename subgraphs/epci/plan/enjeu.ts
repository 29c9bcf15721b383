import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import type { HouseContext } from '../../kit/context.js';
import { noun, reference } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { TexteAtteste, type MentionTexte } from '../../kit/valeurs/texte-atteste.js';
import { ConventionConnue } from '../conventions/convention-connue.js';
import { ConventionTerritoriale } from '../extends/convention-territoriale.js';
import { Action } from './action.js';
import { intituleAtteste } from './intitule.js';
import { Objectif } from './objectif.js';

/** An enjeu: the widest division of a plan d'actions. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Enjeu d’un plan d’actions : ce que les partenaires veulent pour leur territoire.' })
export class Enjeu extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « ctg-200072478-2022/enjeu/jeunesse ».' })
  id!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Place dans le plan, à partir de 1.' })
  rang!: number;

  @ManyToOne(() => ConventionConnue, { mapToPk: true, fieldName: 'convention', index: true })
  convention!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Numéro imprimé ; seul le plan du Ternois numérote ses enjeux.' })
  numero!: string | null;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Intitulé imprimé au plan annexé ; les autres sont dans « intituleAtteste ».' })
  intitule!: string;

  @Property({ type: 'json' })
  mentions!: MentionTexte[];

  /** In which socle each passage puts it; only the Ternois plan has socles. */
  @Property({ type: 'json', nullable: true })
  socle!: MentionTexte[] | null;
}

@Resolver(() => Enjeu)
export class EnjeuResolver {
  @Query(() => Enjeu, { nullable: true, description: 'Un enjeu par son identifiant.' })
  async enjeu(
    @Arg('id', () => ID, { description: 'Par exemple « ctg-200069672-2023/enjeu/4 ».' }) id: string,
    @Ctx() context: HouseContext,
  ) {
    const found = await context.one(Enjeu, id);
    if (!found) throw new ClientError('INTROUVABLE', `Aucun enjeu ne porte l’identifiant « ${id} ».`);
    return found;
  }

  @FieldResolver(() => TexteAtteste, { nullable: true, description: 'Toutes les formulations de l’intitulé.' })
  intituleAtteste(@Root() { mentions }: Enjeu) {
    return intituleAtteste(mentions);
  }

  @FieldResolver(() => TexteAtteste, { nullable: true, description: 'Socle où chaque passage le range (Ternois).' })
  socle(@Root() { socle }: Enjeu) {
    return socle && intituleAtteste(socle);
  }

  @FieldResolver(() => ConventionTerritoriale, { nullable: true, description: 'CTG dont il structure le plan.' })
  convention(@Root() { convention }: Enjeu) {
    return reference(ConventionTerritoriale, { id: convention });
  }

  @FieldResolver(() => [Action], { nullable: true, description: 'Actions de l’enjeu, dans l’ordre du plan.' })
  actions(@Root() { id }: Enjeu, @Ctx() context: HouseContext) {
    return context.many(Action, 'enjeu', id);
  }

  @FieldResolver(() => [Objectif], { nullable: true, description: 'Objectifs de l’enjeu, dans l’ordre du plan.' })
  objectifs(@Root() { id }: Enjeu, @Ctx() context: HouseContext) {
    return context.many(Objectif, 'enjeu', id);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Nombre d’actions de l’enjeu.' })
  async nombreActions(@Root() { id }: Enjeu, @Ctx() context: HouseContext) {
    return (await context.many(Action, 'enjeu', id)).length;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Nombre d’objectifs de l’enjeu.' })
  async nombreObjectifs(@Root() { id }: Enjeu, @Ctx() context: HouseContext) {
    return (await context.many(Objectif, 'enjeu', id)).length;
  }
}

export const enjeu = noun(Enjeu, [EnjeuResolver], 'id');
