import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Defi } from './defi.js';
import { Deliberation } from '../assemblee/deliberation.js';
import { LienAmbition } from './lien-ambition.js';
import { Pacte } from './pacte.js';

/** An ambition of a pacte that some document names. Those nobody names have no row: a title is not to be guessed. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Ambition d’un pacte, nommée par au moins un document.' })
export class Ambition extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « pacte-solidarites-humaines-2022/ambition/15 ».' })
  id!: string;

  @ManyToOne(() => Pacte, { mapToPk: true, fieldName: 'pacte', index: true })
  pacte!: string;

  @ManyToOne(() => Defi, { mapToPk: true, fieldName: 'defi', index: true })
  defi!: string;

  @Property({ type: 'integer', fieldName: 'rang' })
  @Field(() => Int, { nullable: true, name: 'numero', description: 'Numéro de l’ambition dans le pacte.' })
  rang!: number;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Intitulé, tel qu’imprimé dans les avenants.' })
  titre!: string;
}

@ObjectType({ description: 'Ambitions qu’un pacte annonce et qu’aucun document ne nomme.' })
export class AmbitionsNonCitees {
  @Field(() => [Int], { description: 'Numéros manquants : de 1 au nombre annoncé, moins les ambitions nommées.' })
  numeros!: number[];

  @Field(() => Int, { description: 'Nombre d’ambitions nommées.' })
  nombreCitees!: number;

  @Field(() => Int, { description: 'Nombre d’ambitions annoncées.' })
  nombreAnnoncees!: number;

  @Field({ description: 'Pourquoi elles manquent.' })
  raison!: string;

  static among(announced: number | null, named: readonly Ambition[]): AmbitionsNonCitees | null {
    if (announced === null) return null;
    const known = new Set(named.map(({ rang }) => rang));
    return Object.assign(new AmbitionsNonCitees(), {
      numeros: Array.from({ length: announced }, (_, index) => index + 1).filter((numero) => !known.has(numero)),
      nombreCitees: known.size,
      nombreAnnoncees: announced,
      raison:
        'Les documents annoncent ce nombre d’ambitions, mais n’en nomment que celles qu’ils relient à une CTG ; le pacte lui-même n’est pas dans le corpus.',
    });
  }
}

@Resolver(() => Ambition)
export class AmbitionResolver {
  @FieldResolver(() => Pacte, { nullable: true, description: 'Pacte qui porte l’ambition.' })
  pacte(@Root() { pacte }: Ambition, @Ctx() context: HouseContext) {
    return context.one(Pacte, pacte);
  }

  @FieldResolver(() => Defi, { nullable: true, description: 'Défi sous lequel elle se range.' })
  defi(@Root() { defi }: Ambition, @Ctx() context: HouseContext) {
    return context.one(Defi, defi);
  }

  @FieldResolver(() => [LienAmbition], {
    nullable: true,
    description: 'Avenants qui la relient à leur CTG, chacun avec son passage.',
  })
  liens(@Root() { id }: Ambition, @Ctx() context: HouseContext) {
    return context.many(LienAmbition, 'ambition', id);
  }

  @FieldResolver(() => [Deliberation], { nullable: true, description: 'Délibérations qui disent la décliner.' })
  deliberations(@Root() { id }: Ambition, @Ctx() context: HouseContext) {
    return context.many(Deliberation, 'ambitionDeclinee', id);
  }
}

export const ambition = noun(Ambition, [AmbitionResolver], 'id');
