import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import type { HouseContext } from '../../kit/context.js';
import { noun, reference } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Commune } from '../geographie/commune.js';
import { ConventionConnue } from '../conventions/convention-connue.js';
import { Avenant } from '../extends/avenant.js';
import { ConventionTerritoriale } from '../extends/convention-territoriale.js';
import { partie, Partie } from '../extends/partie.js';
import { Remarque, remarques, type LigneRemarque } from '../valeurs/remarque.js';
import { TypeEquipement } from './type-equipement.js';

/** A line of annexe 2: what a commune or an intercommunality supports. Ten of the 45 are services, not places. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Équipement ou service soutenu, inscrit à l’annexe 2 d’un avenant.' })
export class Equipement extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « equipement/ctg-200072478-2022/ardres/alsh-1 ».' })
  id!: string;

  @Property({ type: 'integer' })
  rang!: number;

  @ManyToOne(() => ConventionConnue, { mapToPk: true, fieldName: 'convention', index: true })
  convention!: string;

  @Property({ type: 'text' })
  avenant!: string;

  @Enum({ items: () => TypeEquipement, type: 'text' })
  @Field(() => TypeEquipement, { nullable: true, description: 'Famille, normalisée.' })
  type!: TypeEquipement;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Famille telle qu’imprimée : « RAM », « LUDOTHQUE »…' })
  typeImprime!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Ligne de l’annexe 2 telle qu’imprimée, retours à la ligne ôtés.' })
  libelleImprime!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Nom, dans une graphie normalisée.' })
  nom!: string;

  /** `genre:cle` of who supports it; published by the resolver of the same name. */
  @Property({ type: 'text', index: true })
  soutien!: string;

  @Property({ type: 'boolean' })
  @Field({
    nullable: true,
    description: 'Faux pour un service qui n’est pas un lieu : coordination, séjour, BAFA et BAFD.',
  })
  lieuPropre!: boolean;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Adresse telle qu’imprimée ; nulle si l’annexe n’en donne pas.' })
  adresseImprimee!: string | null;

  @Property({ type: 'text', nullable: true })
  voie!: string | null;

  @Property({ type: 'text', nullable: true })
  codePostal!: string | null;

  /** Insee code of the commune where it stands, never derived from a postal code. */
  @Property({ type: 'text', nullable: true, index: true })
  communeSite!: string | null;

  @Property({ type: 'json', default: '[]' })
  remarques: LigneRemarque[] = [];
}

/** A printed address, made regular. A postal code is shown as part of it and identifies nothing. */
@ObjectType({ description: 'Adresse normalisée d’un équipement.' })
export class AdresseEquipement {
  @Field({ description: 'Numéro et voie, ou lieu nommé.' })
  voie!: string;

  @Field({ description: 'Code postal imprimé ; il ne désigne pas une commune.' })
  codePostal!: string;

  @Field(() => Commune, { nullable: true, description: 'Commune du site.' })
  commune!: Commune | null;
}

/** Whether it stands elsewhere than in the commune that supports it. An intercommunality is everywhere at home. */
export function siteHorsSoutien({ soutien, communeSite }: Equipement): boolean | null {
  if (!communeSite) return null;
  return soutien.startsWith('commune:') && soutien !== `commune:${communeSite}`;
}

@Resolver(() => Equipement)
export class EquipementResolver {
  @Query(() => Equipement, { nullable: true, description: 'Un équipement de l’annexe 2 par son identifiant.' })
  async equipement(
    @Arg('id', () => ID, { description: 'Par exemple « equipement/ctg-246200844-2022/nouvelle-eglise/alsh-1 ».' })
    id: string,
    @Ctx() context: HouseContext,
  ) {
    const found = await context.one(Equipement, id);
    if (!found) throw new ClientError('INTROUVABLE', `Aucun équipement ne porte l’identifiant « ${id} ».`);
    return found;
  }

  @FieldResolver(() => Partie, {
    nullable: true,
    description: 'Qui le soutient : une commune ou une intercommunalité.',
  })
  soutien(@Root() { soutien }: Equipement, @Ctx() context: HouseContext) {
    return partie(soutien, context);
  }

  @FieldResolver(() => AdresseEquipement, {
    nullable: true,
    description: 'Adresse normalisée, si l’annexe en donne une.',
  })
  async adresse(@Root() { voie, codePostal, communeSite }: Equipement, @Ctx() context: HouseContext) {
    if (!voie || !codePostal || !communeSite) return null;
    const commune = await context.one(Commune, communeSite);
    return Object.assign(new AdresseEquipement(), { voie, codePostal, commune });
  }

  @FieldResolver(() => Commune, { nullable: true, description: 'Commune où il se tient, si le document la dit.' })
  communeSite(@Root() { communeSite }: Equipement, @Ctx() context: HouseContext) {
    return communeSite && context.one(Commune, communeSite);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Vrai si le site est dans une autre commune que celle qui soutient ; nul si le site n’est pas dit.',
  })
  siteHorsSoutien(@Root() equipement: Equipement) {
    return siteHorsSoutien(equipement);
  }

  @FieldResolver(() => ConventionTerritoriale, { nullable: true, description: 'CTG dont l’annexe 2 l’inscrit.' })
  convention(@Root() { convention }: Equipement) {
    return reference(ConventionTerritoriale, { id: convention });
  }

  // Leads into the Caf's house, and a door may be closed: nullable.
  @FieldResolver(() => Avenant, { nullable: true, description: 'Avenant qui porte cette annexe 2.' })
  avenant(@Root() { avenant }: Equipement) {
    return reference(Avenant, { id: avenant });
  }

  @FieldResolver(() => [Remarque], { nullable: true, description: 'Ce qu’il faut savoir avant de s’y fier.' })
  remarques(@Root() { remarques: rows }: Equipement) {
    return remarques(rows);
  }
}

export const equipement = noun(Equipement, [EquipementResolver], 'id');
