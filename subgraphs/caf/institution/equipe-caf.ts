import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { noun, reference } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Antenne } from './antenne.js';
import { ConventionTerritoriale } from '../conventions/convention-territoriale.js';
import { Epci } from '../extends/epci.js';

/** A function the Caf mobilises on a territory, and how many hold it. Functions, never people. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Fonction que la Caf mobilise sur un territoire, et son effectif ; jamais un nom d’agent.' })
export class EquipeCaf extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible.' })
  id!: string;

  @Property({ type: 'integer' })
  rang!: number;

  /** The convention whose text, or one of whose fiches, names the function. */
  @ManyToOne(() => ConventionTerritoriale, { mapToPk: true, fieldName: 'convention' })
  convention!: string;

  @Property({ type: 'text', index: true })
  siren!: string;

  @ManyToOne(() => Antenne, { mapToPk: true, nullable: true, fieldName: 'antenne' })
  antenne!: string | null;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Fonction exercée.' })
  role!: string;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Nombre de personnes ; nul si le document ne le dit pas.' })
  effectif!: number | null;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'À quoi elle sert sur ce territoire.' })
  mission!: string;
}

@Resolver(() => EquipeCaf)
export class EquipeCafResolver {
  // Leads into the EPCI's house, and a door may be closed: nullable.
  @FieldResolver(() => Epci, { nullable: true, description: 'Territoire où elle est mobilisée.' })
  epci(@Root() { siren }: EquipeCaf) {
    return reference(Epci, { siren });
  }

  @FieldResolver(() => ConventionTerritoriale, { nullable: true, description: 'CTG qui la nomme.' })
  convention(@Root() { convention }: EquipeCaf, @Ctx() context: HouseContext) {
    return context.one(ConventionTerritoriale, convention);
  }

  @FieldResolver(() => Antenne, { nullable: true, description: 'Antenne de rattachement.' })
  antenne(@Root() { antenne }: EquipeCaf, @Ctx() context: HouseContext) {
    return antenne && context.one(Antenne, antenne);
  }
}

export const equipeCaf = noun(EquipeCaf, [EquipeCafResolver], 'id');
