import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import type { HouseContext } from '../../kit/context.js';
import { noun, reference } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { AttestationTexte, attestationsTexte, type MentionTexte } from '../../kit/valeurs/texte-atteste.js';
import { contradictionsDe } from '../contradictions/contradictions-de.js';
import { Commune } from '../extends/commune.js';
import { PoleQpv } from './pole-qpv.js';

/**
 * A priority neighbourhood the documents name. They print the codes of one geography (QP…); a zoning is not compared with
 * another, so each neighbourhood says its own.
 */
@Entity()
@Directive('@key(fields: "code")')
@ObjectType({
  description: 'Quartier prioritaire de la politique de la ville (QPV), nommé par un document avec son code.',
})
export class QuartierPrioritaire extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Code du quartier, par exemple « QP059069 ».' })
  code!: string;

  @Property({ type: 'integer' })
  rang!: number;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Nom du quartier, tel qu’imprimé.' })
  nom!: string;

  @Property({ type: 'text', index: true })
  @Field({
    nullable: true,
    description: 'Génération du code, lue à ses premières lettres : « QP ».',
  })
  generation!: string;

  @ManyToOne(() => PoleQpv, { mapToPk: true, fieldName: 'pole', index: true })
  pole!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Communes du quartier, telles qu’imprimées.' })
  communesImprimees!: string;

  @Property({ type: 'text[]' })
  codesInsee!: string[];

  @Property({ type: 'boolean' })
  @Field({ nullable: true, description: 'Un centre social ou un espace de vie sociale le couvre-t-il directement ?' })
  couvert!: boolean;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Date de ce constat, telle qu’imprimée.' })
  periode!: string;

  /** What must be known before using the row; published by `remarques`. */
  @Property({ type: 'json' })
  mentions!: MentionTexte[];
}

@Resolver(() => QuartierPrioritaire)
export class QuartierPrioritaireResolver {
  @Query(() => QuartierPrioritaire, { nullable: true, description: 'Un quartier prioritaire par son code.' })
  async quartierPrioritaire(
    @Arg('code', () => ID, { description: 'Par exemple « QP059059 ».' }) code: string,
    @Ctx() context: HouseContext,
  ) {
    const found = await context.one(QuartierPrioritaire, code);
    if (!found) {
      throw new ClientError(
        'INTROUVABLE',
        `Aucun document ne nomme le quartier « ${code} » : le schéma du Nord n’en nomme que 18, les non couverts.`,
      );
    }
    return found;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Année de la géographie prioritaire, lue à son code (QP… : 2015) ; le document ne l’imprime pas.',
  })
  millesime(@Root() { generation }: QuartierPrioritaire) {
    return generation === 'QP' ? 2015 : null;
  }

  @FieldResolver(() => PoleQpv, { nullable: true, description: 'Pôle de la Caf du Nord.' })
  pole(@Root() { pole }: QuartierPrioritaire, @Ctx() context: HouseContext) {
    return context.one(PoleQpv, pole);
  }

  // Leads into the EPCI's house, and a door may be closed: nullable.
  @FieldResolver(() => [Commune], { nullable: true, description: 'Communes sur lesquelles il s’étend.' })
  communes(@Root() { codesInsee }: QuartierPrioritaire) {
    return codesInsee.map((codeInsee) => reference(Commune, { codeInsee }));
  }

  @FieldResolver(() => [AttestationTexte], { nullable: true, description: 'Ce qu’il faut savoir avant de l’employer.' })
  remarques(@Root() { mentions }: QuartierPrioritaire) {
    return attestationsTexte(mentions);
  }
}

@Resolver(() => PoleQpv)
export class QuartiersDuPoleResolver {
  @FieldResolver(() => [QuartierPrioritaire], {
    nullable: true,
    description:
      'Quartiers que le schéma nomme dans ce pôle : ceux que personne ne couvre ; vide s’ils sont tous couverts.',
  })
  quartiersNonCouverts(@Root() { id }: PoleQpv, @Ctx() context: HouseContext) {
    return context.many(QuartierPrioritaire, 'pole', id);
  }
}

export const quartierPrioritaire = noun(
  QuartierPrioritaire,
  [
    QuartierPrioritaireResolver,
    QuartiersDuPoleResolver,
    contradictionsDe(QuartierPrioritaire, 'quartier', ({ code }) => code),
  ],
  'code',
);
