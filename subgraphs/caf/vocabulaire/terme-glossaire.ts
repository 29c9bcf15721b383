import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import {
  Arg,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import type { HouseContext } from '../../kit/context.js';
import { noun } from '../../kit/federation/define-house.js';
import { cleDeTri } from '../../kit/valeurs/cle-de-tri.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { AttestationTexte, attestationsTexte, type MentionTexte } from '../../kit/valeurs/texte-atteste.js';

export enum OrigineTerme {
  GLOSSAIRE_SDSF_NORD = 'GLOSSAIRE_SDSF_NORD',
  TEXTE = 'TEXTE',
}

registerEnumType(OrigineTerme, {
  name: 'OrigineTerme',
  description: 'Où un terme est expliqué.',
  valuesConfig: {
    GLOSSAIRE_SDSF_NORD: { description: 'Entrée du glossaire imprimé à la fin du schéma du Nord.' },
    TEXTE: { description: 'Développé ou employé dans le texte d’un document, hors du glossaire.' },
  },
});

/** A word of the documents as they explain it. The same letters may mean two things: every meaning keeps its passage. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Sigle ou mot des documents, tel qu’ils le développent, avec ses autres sens.' })
export class TermeGlossaire extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « avs ».' })
  id!: string;

  @Property({ type: 'integer' })
  rang!: number;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Le sigle ou le mot, tel qu’imprimé.' })
  sigle!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Ce qu’il veut dire, tel qu’imprimé au passage cité.' })
  developpe!: string;

  @Enum({ items: () => OrigineTerme, type: 'text' })
  @Field(() => OrigineTerme, { nullable: true, description: 'Glossaire imprimé, ou texte d’un document.' })
  origine!: OrigineTerme;

  /** Other things the same letters mean; published by `collisions`. */
  @Property({ type: 'json', default: '[]' })
  autresSens: MentionTexte[] = [];

  /** Other wordings of the same meaning; published by `variantes`. */
  @Property({ type: 'json', default: '[]' })
  mentionsVariantes: MentionTexte[] = [];

  @Property({ type: 'text[]', default: [] })
  voisins: string[] = [];

  @Property({ type: 'text[]', default: [] })
  @Field(() => [String], { nullable: true, description: 'Ce qu’il faut savoir pour le lire ; vide si rien.' })
  remarques: string[] = [];
}

@Resolver(() => TermeGlossaire)
export class TermeGlossaireResolver {
  @Query(() => TermeGlossaire, { nullable: true, description: 'Un terme par son identifiant.' })
  async termeGlossaire(
    @Arg('id', () => ID, { description: 'Par exemple « avs ».' }) id: string,
    @Ctx() context: HouseContext,
  ) {
    const found = await context.one(TermeGlossaire, id);
    if (!found) throw new ClientError('INTROUVABLE', `Le glossaire n’a pas de terme « ${id} ».`);
    return found;
  }

  @Query(() => [TermeGlossaire], {
    nullable: true,
    description: 'Termes des documents : le glossaire imprimé, dans son ordre, puis les autres ; filtres cumulables.',
  })
  async termesGlossaire(
    @Ctx() { em }: HouseContext,
    @Arg('sigle', () => String, { nullable: true, description: 'Garde ce sigle, sans égard à la casse.' })
    sigle?: string,
    @Arg('recherche', () => String, {
      nullable: true,
      description: 'Garde ce dont le sigle ou l’un des sens contient ces mots, sans égard aux accents.',
    })
    recherche?: string,
    @Arg('origine', () => OrigineTerme, { nullable: true, description: 'Garde cette origine.' })
    origine?: OrigineTerme,
    @Arg('enCollision', () => Boolean, {
      nullable: true,
      description: 'Garde ce qui a plusieurs sens (true), ou ce qui n’en a qu’un (false).',
    })
    enCollision?: boolean,
  ) {
    const rows = await em.find(TermeGlossaire, origine ? { origine } : {}, { orderBy: { rang: 'asc' } });
    // A short list, read whole: accents and case are folded as in every list of the graph.
    return rows.filter(
      (row) =>
        (sigle === undefined || cleDeTri(row.sigle) === cleDeTri(sigle)) &&
        (enCollision === undefined || row.autresSens.length > 0 === enCollision) &&
        cleDeTri(texteDe(row)).includes(cleDeTri(recherche ?? '')),
    );
  }

  @FieldResolver(() => [AttestationTexte], {
    nullable: true,
    description: 'Autres choses que les documents désignent des mêmes lettres ; vide si aucune.',
  })
  collisions(@Root() { autresSens }: TermeGlossaire) {
    return attestationsTexte(autresSens);
  }

  @FieldResolver(() => [AttestationTexte], {
    nullable: true,
    description: 'Autres façons d’écrire le même sens ; vide si aucune.',
  })
  variantes(@Root() { mentionsVariantes }: TermeGlossaire) {
    return attestationsTexte(mentionsVariantes);
  }

  @FieldResolver(() => [TermeGlossaire], {
    nullable: true,
    description: 'Termes qui disent la même chose ou presque sous un autre nom ; vide si aucun.',
  })
  async termesVoisins(@Root() { voisins }: TermeGlossaire, @Ctx() context: HouseContext) {
    const termes = await Promise.all(voisins.map((id) => context.one(TermeGlossaire, id)));
    return termes.filter((terme) => terme !== null);
  }
}

const texteDe = ({ sigle, developpe, autresSens, mentionsVariantes }: TermeGlossaire) =>
  [sigle, developpe, ...[...autresSens, ...mentionsVariantes].map(({ valeur }) => valeur)].join(' ');

export const termeGlossaire = noun(TermeGlossaire, [TermeGlossaireResolver], 'id');
