import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, Int, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { attestationsTexte, type MentionTexte, TexteAtteste, texteAtteste } from '../../kit/valeurs/texte-atteste.js';
import { AnnexeRsa } from './annexe-rsa.js';

export enum TypeActionExperimentale {
  COLLECTIVE = 'COLLECTIVE',
  INDIVIDUELLE = 'INDIVIDUELLE',
  MIXTE = 'MIXTE',
}

registerEnumType(TypeActionExperimentale, {
  name: 'TypeActionExperimentale',
  description: 'Forme d’une action expérimentale.',
  valuesConfig: {
    COLLECTIVE: { description: 'En groupe.' },
    INDIVIDUELLE: { description: 'Personne par personne.' },
    MIXTE: { description: 'Collective et individuelle.' },
  },
});

/** One row of annexe 3: what the teams of a territory try together. Half of the cells are empty, and say why. */
@Entity()
@ObjectType({
  description: 'Action expérimentale menée par la Caf, le Département et France Travail sur un territoire.',
})
export class ActionExperimentale extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « rsa-auvvc-2025/action-experimentale/5 ».' })
  id!: string;

  @ManyToOne(() => AnnexeRsa, { mapToPk: true, fieldName: 'annexe', index: true })
  annexe!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Rang dans le tableau.' })
  rang!: number;

  @Property({ type: 'text' })
  @Field({ description: 'Territoire, tel qu’imprimé.' })
  territoire!: string;

  @Property({ type: 'json', nullable: true })
  @Field(() => [Int], { nullable: true, description: 'Années annoncées.' })
  annees!: number[] | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Nom de l’action, tel qu’imprimé.' })
  nom!: string | null;

  @Enum({ items: () => TypeActionExperimentale, type: 'text', nullable: true })
  @Field(() => TypeActionExperimentale, { nullable: true, description: 'Forme de l’action.' })
  type!: TypeActionExperimentale | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Partenaires, tels qu’imprimés.' })
  partenariat!: string | null;

  @Property({ type: 'json' })
  rythme!: MentionTexte[];

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Effectif minimal du groupe, en personnes.' })
  groupeMinimum!: number | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Effectif maximal du groupe, en personnes.' })
  groupeMaximum!: number | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Public visé.' })
  public!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Ce qui s’y fait, résumé.' })
  resume!: string | null;
}

@Resolver(() => ActionExperimentale)
export class ActionExperimentaleResolver {
  @FieldResolver(() => TexteAtteste, {
    description: 'Durée et rythme imprimés ; divergents quand la ligne se contredit.',
  })
  rythme(@Root() { rythme }: ActionExperimentale) {
    return texteAtteste(attestationsTexte(rythme), 'Le tableau ne donne ni durée ni rythme.');
  }

  @FieldResolver(() => AnnexeRsa, { nullable: true, description: 'Annexe qui la liste.' })
  annexe(@Root() { annexe }: ActionExperimentale, @Ctx() context: HouseContext) {
    return context.one(AnnexeRsa, annexe);
  }
}

export const actionExperimentale = noun(ActionExperimentale, [ActionExperimentaleResolver]);
