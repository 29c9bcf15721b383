import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import type { HouseContext } from '../../kit/context.js';
import { noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { readPartie } from '../../kit/valeurs/partie.js';
import { acte, Acte } from './acte.js';
import { partie, Partie } from '../extends/partie.js';

export enum RoleSignataire {
  PARTIE_INITIALE = 'PARTIE_INITIALE',
  PARTIE_ENTRANTE = 'PARTIE_ENTRANTE',
}

registerEnumType(RoleSignataire, {
  name: 'RoleSignataire',
  description: 'Place d’une partie dans l’acte.',
  valuesConfig: {
    PARTIE_INITIALE: { description: 'Partie à la convention dès l’origine.' },
    PARTIE_ENTRANTE: { description: 'Partie que l’avenant fait entrer dans la convention.' },
  },
});

@ObjectType({ description: 'Qui représente une partie dans un acte, en sa qualité officielle.' })
export class Representant {
  @Field(() => String, { nullable: true, description: 'Nom, tel qu’imprimé ; nul (voir absences) s’il ne l’est pas.' })
  nom!: string | null;

  @Field({ description: 'Qualité : directeur, président, présidente…' })
  qualite!: string;
}

/** One line of « Entre : … » : an organisation, or a group of communes announced by its number. */
@Entity()
@ObjectType({ description: 'Partie à un acte, telle que l’acte la nomme : une organisation ou un groupe de communes.' })
export class PartieSignataire extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant : celui de l’acte, puis « /partie/ ».' })
  id!: string;

  @Property({ type: 'text', index: true })
  acte!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Rang dans l’acte.' })
  rang!: number;

  @Property({ type: 'text', nullable: true })
  partie!: string | null;

  @Property({ type: 'text' })
  @Field({ description: 'Nom de la partie, tel qu’imprimé.' })
  libelle!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Désignation abrégée que l’acte lui donne (« ci-après »).' })
  designation!: string | null;

  @Property({ type: 'json', nullable: true })
  @Field(() => Representant, { nullable: true, description: 'Qui la représente dans l’acte.' })
  representant!: Representant | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Adresse du siège, telle qu’imprimée.' })
  siege!: string | null;

  @Enum({ items: () => RoleSignataire, type: 'text' })
  @Field(() => RoleSignataire, { description: 'Partie d’origine, ou entrée par l’avenant.' })
  role!: RoleSignataire;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Nombre de parties annoncé par la ligne : 1, ou le nombre de communes du groupe.' })
  nombreAnnonce!: number;
}

@Resolver(() => PartieSignataire)
export class PartieSignataireResolver {
  @Query(() => [PartieSignataire], {
    nullable: true,
    description: 'Qui signe quoi : parties aux conventions et avenants.',
  })
  partiesSignataires(
    @Arg('partie', () => String, { nullable: true, description: 'Une partie, par exemple « msa:msa-59-62 ».' })
    cherchee: string | null,
    @Ctx() { em }: HouseContext,
  ) {
    if (cherchee) checked(cherchee);
    return em.find(PartieSignataire, cherchee ? { partie: cherchee } : {}, { orderBy: { acte: 'asc', rang: 'asc' } });
  }

  @FieldResolver(() => Partie, {
    nullable: true,
    description: 'La partie elle-même ; nulle pour un groupe de communes, que liste la maison des intercommunalités.',
  })
  partie(@Root() signataire: PartieSignataire, @Ctx() context: HouseContext) {
    return signataire.partie ? partie(signataire.partie, context) : null;
  }

  @FieldResolver(() => Acte, { nullable: true, description: 'Acte auquel elle est partie.' })
  acte(@Root() signataire: PartieSignataire, @Ctx() context: HouseContext) {
    return acte(signataire.acte, context);
  }
}

function checked(text: string): void {
  try {
    readPartie(text);
  } catch (error) {
    throw new ClientError('FILTRE_INVALIDE', `${(error as Error).message}.`);
  }
}

export const partieSignataire = noun(PartieSignataire, [PartieSignataireResolver]);
