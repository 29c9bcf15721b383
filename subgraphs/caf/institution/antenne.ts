import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { noun, reference } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { AttestationTexte, attestationsTexte, type MentionTexte } from '../../kit/valeurs/texte-atteste.js';
import { Caf } from './caf.js';
import { contradictionsDe } from '../contradictions/contradictions-de.js';
import { Commune } from '../extends/commune.js';

/** A local office of a Caf. One of them is named by a convention and not by the caisse's own list: it is kept, and said. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Antenne de développement social d’une Caf.' })
export class Antenne extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « caf-62/antenne/calais ».' })
  id!: string;

  @Property({ type: 'integer' })
  rang!: number;

  @ManyToOne(() => Caf, { mapToPk: true, fieldName: 'caf' })
  caf!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Nom de l’antenne, tel qu’imprimé.' })
  nom!: string;

  @Property({ type: 'boolean' })
  @Field({ nullable: true, description: 'Figure-t-elle dans la liste des neuf antennes que la Caf publie ?' })
  parmiLesNeuf!: boolean;

  /** How each document calls it; published by `attestations`. */
  @Property({ type: 'json' })
  mentions!: MentionTexte[];

  @Property({ type: 'text', nullable: true })
  codeInsee!: string | null;
}

@Resolver(() => Antenne)
export class AntenneResolver {
  @FieldResolver(() => Caf, { nullable: true, description: 'Caisse dont elle dépend.' })
  caf(@Root() { caf }: Antenne, @Ctx() context: HouseContext) {
    return context.one(Caf, caf);
  }

  @FieldResolver(() => [AttestationTexte], { nullable: true, description: 'Passages qui la nomment, et comment.' })
  attestations(@Root() { mentions }: Antenne) {
    return attestationsTexte(mentions);
  }

  // Leads into the EPCI's house, and a door may be closed: nullable.
  @FieldResolver(() => Commune, {
    nullable: true,
    description: 'Commune dont elle porte le nom ; nulle si le nom imprimé n’est celui d’aucune commune.',
  })
  commune(@Root() { codeInsee }: Antenne) {
    return codeInsee === null ? null : reference(Commune, { codeInsee });
  }
}

export const antenne = noun(Antenne, [AntenneResolver, contradictionsDe(Antenne, 'antenne', ({ id }) => id)], 'id');
