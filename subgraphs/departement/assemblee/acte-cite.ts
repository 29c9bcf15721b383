import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { registerEnumType } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import { DateCivile } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import { noun, reference } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { ConventionTerritoriale } from '../extends/convention-territoriale.js';
import { Partie, partie } from '../extends/partie.js';

export enum NatureActe {
  DELIBERATION = 'DELIBERATION',
  CODE = 'CODE',
}

registerEnumType(NatureActe, {
  name: 'NatureActe',
  description: 'Nature d’un acte que les documents citent sans le reproduire.',
  valuesConfig: {
    DELIBERATION: { description: 'Délibération d’une assemblée départementale.' },
    CODE: { description: 'Code de lois et de règlements.' },
  },
});

/** An act the documents lean on without reproducing it: we know that it is cited, not what it says. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Acte cité par les documents, dont le texte n’est pas dans le corpus.' })
export class ActeCite extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « deliberation-2022-503 ».' })
  id!: string;

  @Enum({ items: () => NatureActe, type: 'text' })
  @Field(() => NatureActe, { nullable: true, description: 'Nature de l’acte.' })
  nature!: NatureActe;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Intitulé, tel que le document le cite.' })
  intitule!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Numéro de l’acte ; absent s’il n’en porte pas.' })
  numero!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Assemblée qui l’a pris, le cas échéant.' })
  assemblee!: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateCivile, { nullable: true, description: 'Date de l’acte ; absente si elle n’est pas citée.' })
  date!: string | null;

  /** `genre:cle` of the parties the passage names. */
  @Property({ type: 'text[]' })
  codesParties!: string[];

  /** Id of the CTG the act is about. */
  @Property({ type: 'text', nullable: true, index: true })
  convention!: string | null;
}

@Resolver(() => ActeCite)
export class ActeCiteResolver {
  @Query(() => ActeCite, { nullable: true, description: 'Un acte cité, par son identifiant.' })
  async acteCite(
    @Arg('id', () => ID, { description: 'Par exemple « deliberation-2022-503 ».' }) id: string,
    @Ctx() context: HouseContext,
  ) {
    const found = await context.one(ActeCite, id);
    if (!found) throw new ClientError('INTROUVABLE', `Aucun acte cité ne porte l’identifiant « ${id} ».`);
    return found;
  }

  @Query(() => [ActeCite], {
    nullable: true,
    description: 'Actes que les documents citent, par date puis identifiant.',
  })
  actesCites(
    @Arg('nature', () => NatureActe, { nullable: true, description: 'Ne garder que cette nature d’acte.' })
    nature: NatureActe | null,
    @Ctx() { em }: HouseContext,
  ) {
    return em.find(ActeCite, nature ? { nature } : {}, { orderBy: { date: 'asc', id: 'asc' } });
  }

  @FieldResolver(() => [Partie], { nullable: true, description: 'Parties que le passage nomme.' })
  parties(@Root() { codesParties }: ActeCite, @Ctx() context: HouseContext) {
    return Promise.all(codesParties.map((code) => partie(code, context)));
  }

  // Leads into the Caf's house, and a door may be closed: nullable.
  @FieldResolver(() => ConventionTerritoriale, {
    nullable: true,
    description: 'CTG sur laquelle porte l’acte, si le graphe la connaît.',
  })
  convention(@Root() { convention }: ActeCite) {
    return convention && reference(ConventionTerritoriale, { id: convention });
  }
}

export const acteCite = noun(ActeCite, [ActeCiteResolver], 'id');
