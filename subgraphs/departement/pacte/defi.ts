import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Ambition } from './ambition.js';
import { Pacte } from './pacte.js';

/** A défi of a pacte: the heading under which its ambitions stand. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Défi d’un pacte : l’en-tête sous lequel se rangent ses ambitions.' })
export class Defi extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « pacte-solidarites-humaines-2022/defi/1 ».' })
  id!: string;

  @ManyToOne(() => Pacte, { mapToPk: true, fieldName: 'pacte', index: true })
  pacte!: string;

  @Property({ type: 'integer', fieldName: 'rang' })
  @Field(() => Int, { nullable: true, name: 'numero', description: 'Numéro du défi dans le pacte.' })
  rang!: number;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Intitulé, tel qu’imprimé.' })
  titre!: string;
}

@Resolver(() => Defi)
export class DefiResolver {
  @FieldResolver(() => Pacte, { nullable: true, description: 'Pacte auquel le défi appartient.' })
  pacte(@Root() { pacte }: Defi, @Ctx() context: HouseContext) {
    return context.one(Pacte, pacte);
  }

  @FieldResolver(() => [Ambition], { nullable: true, description: 'Ambitions nommées de ce défi, dans l’ordre.' })
  ambitions(@Root() { id }: Defi, @Ctx() context: HouseContext) {
    return context.many(Ambition, 'defi', id);
  }
}

export const defi = noun(Defi, [DefiResolver], 'id');
