import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { FilterQuery } from '@mikro-orm/core';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import type { HouseContext } from '../../kit/context.js';
import { noun, type Noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { AttestationTexte, attestationsTexte, type MentionTexte } from '../../kit/valeurs/texte-atteste.js';
import {
  GraviteContradiction,
  NatureContradiction,
  ProprietaireContradiction,
  ThemeContradiction,
} from './classement-contradiction.js';

/**
 * One disagreement inside the corpus, both sides kept: the register never says who is right. It lives in the Caf's house
 * because the agreements do; each noun it concerns, wherever it lives, leads to it by its own `contradictions`.
 */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Désaccord entre des passages des documents : toutes les positions, aucun arbitrage.' })
export class Contradiction extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Numéro au registre, par exemple « I1 ».' })
  id!: string;

  @Property({ type: 'integer' })
  rang!: number;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Ce sur quoi porte le désaccord, en une phrase.' })
  objet!: string;

  @Enum({ items: () => ThemeContradiction, type: 'text' })
  @Field(() => ThemeContradiction, { nullable: true, description: 'Sujet auquel il se rattache.' })
  theme!: ThemeContradiction;

  @Enum({ items: () => GraviteContradiction, type: 'text' })
  @Field(() => GraviteContradiction, { nullable: true, description: 'Ce qu’il coûte à qui s’y fie.' })
  gravite!: GraviteContradiction;

  @Enum({ items: () => NatureContradiction, type: 'text' })
  @Field(() => NatureContradiction, { nullable: true, description: 'De quelle sorte de désaccord il s’agit.' })
  nature!: NatureContradiction;

  @Enum({ items: () => ProprietaireContradiction, type: 'text' })
  @Field(() => ProprietaireContradiction, { nullable: true, description: 'Qui détient le fait contredit.' })
  proprietaire!: ProprietaireContradiction;

  @Property({ type: 'json' })
  mentions!: MentionTexte[];

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Ce qu’il faut savoir pour lire les positions ; ne tranche jamais.' })
  commentaire!: string;

  /** What it concerns, each `genre:cle` (`convention:ctg-…`); published by `concerne`, read back by `ObjetContredit`. */
  @Property({ type: 'text[]' })
  objets!: string[];
}

/** The register read from the side of what it concerns: one line per contradiction and object. A view, no data of its own. */
@Entity({ view: true, expression: 'select c.id as contradiction, unnest(c.objets) as objet from contradiction c' })
export class ObjetContredit {
  @PrimaryKey({ type: 'text' })
  contradiction!: string;

  @PrimaryKey({ type: 'text' })
  objet!: string;
}

@Resolver(() => Contradiction)
export class ContradictionResolver {
  @Query(() => [Contradiction], {
    nullable: true,
    description: 'Registre des contradictions des documents, dans l’ordre de leur numéro ; filtres cumulables.',
  })
  async contradictions(
    @Ctx() { em }: HouseContext,
    @Arg('gravite', () => GraviteContradiction, { nullable: true, description: 'Garde cette gravité.' })
    gravite?: GraviteContradiction,
    @Arg('theme', () => ThemeContradiction, { nullable: true, description: 'Garde ce thème.' })
    theme?: ThemeContradiction,
    @Arg('concerne', () => ID, {
      nullable: true,
      description: 'Garde ce qui concerne cet objet : sa clé (« ctg-200072478-2022 », « 62506 »…).',
    })
    concerne?: string,
    @Arg('proprietaire', () => ProprietaireContradiction, {
      nullable: true,
      description: 'Garde ce dont le fait contredit est à ce partenaire.',
    })
    proprietaire?: ProprietaireContradiction,
  ) {
    const where: FilterQuery<Contradiction> = {
      ...(gravite && { gravite }),
      ...(theme && { theme }),
      ...(proprietaire && { proprietaire }),
    };
    const rows = await em.find(Contradiction, where, { orderBy: { rang: 'asc' } });
    // The register is short and read whole; a key is compared without its kind, as the client knows it.
    return concerne ? rows.filter(({ objets }) => objets.some((objet) => cleDe(objet) === concerne)) : rows;
  }

  @Query(() => Contradiction, { nullable: true, description: 'Une contradiction par son numéro au registre.' })
  async contradiction(
    @Arg('id', () => ID, { description: 'Par exemple « I1 ».' }) id: string,
    @Ctx() context: HouseContext,
  ) {
    const found = await context.one(Contradiction, id);
    if (!found) throw new ClientError('INTROUVABLE', `Le registre n’a pas de contradiction « ${id} ».`);
    return found;
  }

  @FieldResolver(() => [AttestationTexte], { nullable: true, description: 'Chaque position, avec son passage.' })
  positions(@Root() { mentions }: Contradiction) {
    return attestationsTexte(mentions);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Nombre de passages cités.' })
  nombrePositions(@Root() { mentions }: Contradiction) {
    return mentions.length;
  }
}

/** `convention:ctg-200072478-2022` without its kind. */
export const cleDe = (objet: string): string => objet.slice(objet.indexOf(':') + 1);

export const contradiction = noun(Contradiction, [ContradictionResolver], 'id');

export const objetContredit: Noun = { table: ObjetContredit };
