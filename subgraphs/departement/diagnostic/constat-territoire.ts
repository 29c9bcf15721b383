import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { noun, reference } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Commune } from '../extends/commune.js';
import { RapportPresident } from '../assemblee/rapport-president.js';

/** What the Département's report observes on a territory in words rather than figures, summarised. */
@Entity()
@ObjectType({ description: 'Constat qualitatif du Département sur un territoire, résumé.' })
export class ConstatTerritoire extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible du constat.' })
  id!: string;

  @Property({ type: 'text', index: true })
  siren!: string;

  @ManyToOne(() => RapportPresident, { mapToPk: true, fieldName: 'rapport', index: true })
  rapport!: string;

  @Property({ type: 'integer' })
  rang!: number;

  @Property({ type: 'text' })
  @Field({ description: 'Thème du constat : mobilité, petite enfance, accès aux services…' })
  theme!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Le constat, résumé.' })
  resume!: string;

  /** Communes the observation names; reached through `communes`. */
  @Property({ type: 'text[]' })
  codesCommunes!: string[];
}

@Resolver(() => ConstatTerritoire)
export class ConstatTerritoireResolver {
  // Leads into the EPCI's house, and a door may be closed: nullable.
  @FieldResolver(() => [Commune], { nullable: true, description: 'Communes que le constat nomme.' })
  communes(@Root() { codesCommunes }: ConstatTerritoire) {
    return codesCommunes.map((codeInsee) => reference(Commune, { codeInsee }));
  }

  @FieldResolver(() => RapportPresident, { nullable: true, description: 'Rapport qui dresse le constat.' })
  rapport(@Root() { rapport }: ConstatTerritoire, @Ctx() context: HouseContext) {
    return context.one(RapportPresident, rapport);
  }
}

export const constatTerritoire = noun(ConstatTerritoire, [ConstatTerritoireResolver]);
