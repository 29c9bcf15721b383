import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import {
  Arg,
  Ctx,
  Directive,
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
import { Fait } from '../../kit/valeurs/fait.js';
import { Siege, sieges, type LigneSiege } from '../../kit/valeurs/siege.js';
import { ConventionTerritoriale } from '../conventions/convention-territoriale.js';
import { partie, Partie } from '../extends/partie.js';

export enum NatureInstance {
  COMITE_DE_PILOTAGE = 'COMITE_DE_PILOTAGE',
  COMITE_TECHNIQUE = 'COMITE_TECHNIQUE',
  GROUPE_PROJET = 'GROUPE_PROJET',
  COMITE_DEPARTEMENTAL = 'COMITE_DEPARTEMENTAL',
  GROUPE_AD_HOC = 'GROUPE_AD_HOC',
}

registerEnumType(NatureInstance, {
  name: 'NatureInstance',
  description: 'Genre d’instance.',
  valuesConfig: {
    COMITE_DE_PILOTAGE: { description: 'Comité de pilotage (COPIL).' },
    COMITE_TECHNIQUE: { description: 'Comité technique (COTECH).' },
    GROUPE_PROJET: { description: 'Groupe de travail sur un projet.' },
    COMITE_DEPARTEMENTAL: { description: 'Comité ou commission départementale des services aux familles (CDSF).' },
    GROUPE_AD_HOC: { description: 'Groupe réuni sur un thème à convenir.' },
  },
});

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Instance de gouvernance d’un accord : qui siège, à quel rythme.' })
export class InstanceGouvernance extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « ctg-200069672-2023/instance/copil ».' })
  id!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Rang parmi les instances de l’accord.' })
  rang!: number;

  @Property({ type: 'text', index: true })
  @Field(() => ID, { nullable: true, description: 'Identifiant de l’accord qui l’institue.' })
  accord!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Titre de l’accord qui l’institue.' })
  titreAccord!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Nom, tel qu’imprimé.' })
  nom!: string;

  @Enum({ items: () => NatureInstance, type: 'text' })
  @Field(() => NatureInstance, { nullable: true, description: 'Genre d’instance.' })
  nature!: NatureInstance;

  @Property({ type: 'text[]', nullable: true })
  @Field(() => [String], { nullable: true, description: 'Ce qu’elle fait, résumé.' })
  missions!: string[] | null;

  @Property({ type: 'boolean', nullable: true })
  @Field(() => Boolean, { nullable: true, description: 'Vrai si le texte la dit décisionnelle.' })
  decisionnelle!: boolean | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Nombre minimal de réunions par an.' })
  frequenceMin!: number | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'Nombre maximal de réunions par an ; nul si aucun plafond n’est écrit.',
  })
  frequenceMax!: number | null;

  @Property({ type: 'boolean', default: true })
  @Field({
    nullable: true,
    description: 'Faux si le texte donne un nombre de réunions sans dire par an : il vaut alors pour toute la durée.',
  })
  frequenceParAn!: boolean;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Rythme des réunions, en mots.' })
  frequenceTexte!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Qui la préside, l’anime ou la convoque, résumé.' })
  animation!: string | null;

  @Property({ type: 'text[]', nullable: true })
  animateurs!: string[] | null;

  @Property({ type: 'text[]', nullable: true })
  membres!: string[] | null;

  @Property({ type: 'boolean' })
  @Field({
    nullable: true,
    description: 'Vrai si le document énumère toute la composition ; faux s’il n’en dit qu’une partie.',
  })
  compositionEnumeree!: boolean;

  @Property({ type: 'json', default: '[]' })
  siegesCaf!: LigneSiege[];

  // What other partners declare, handed over by the gateway when a joint field asks for it; no column of ours.
  @Directive('@external')
  @Field(() => [Siege], { nullable: true, description: 'Sièges que le Département tient.' })
  siegesDepartement?: Siege[] | null;

  @Directive('@external')
  @Field(() => [Siege], { nullable: true, description: 'Sièges que la MSA tient.' })
  siegesMsa?: Siege[] | null;

  @Directive('@external')
  @Field(() => [Siege], { nullable: true, description: 'Sièges que tiennent les intercommunalités et les communes.' })
  siegesEpci?: Siege[] | null;
}

@Resolver(() => InstanceGouvernance)
export class InstanceGouvernanceResolver {
  @Query(() => InstanceGouvernance, { nullable: true, description: 'Une instance par son identifiant.' })
  async instance(
    @Arg('id', () => ID, { description: 'Par exemple « ctg-200069672-2023/instance/copil ».' }) id: string,
    @Ctx() context: HouseContext,
  ) {
    const found = await context.one(InstanceGouvernance, id);
    if (!found) throw new ClientError('INTROUVABLE', `Aucune instance ne porte l’identifiant « ${id} ».`);
    return found;
  }

  @Query(() => [InstanceGouvernance], { nullable: true, description: 'Instances de gouvernance connues.' })
  instances(
    @Arg('convention', () => ID, { nullable: true, description: 'Celles d’une CTG.' }) convention: string | null,
    @Arg('accord', () => ID, { nullable: true, description: 'Celles d’un accord quelconque.' }) accord: string | null,
    @Ctx() { em }: HouseContext,
  ) {
    const asked = [convention, accord].filter((id) => typeof id === 'string');
    return em.find(InstanceGouvernance, asked.length > 0 ? { $and: asked.map((id) => ({ accord: id })) } : {}, {
      orderBy: { accord: 'asc', rang: 'asc' },
    });
  }

  @FieldResolver(() => ConventionTerritoriale, {
    nullable: true,
    description: 'CTG qu’elle pilote, s’il s’agit d’une CTG.',
  })
  convention(@Root() { accord }: InstanceGouvernance, @Ctx() context: HouseContext) {
    return accord.startsWith('ctg-') ? context.one(ConventionTerritoriale, accord) : null;
  }

  @FieldResolver(() => [Partie], { nullable: true, description: 'Qui l’anime ou la convoque.' })
  animateurs(@Root() { animateurs }: InstanceGouvernance, @Ctx() context: HouseContext) {
    return animateurs && Promise.all(animateurs.map((text) => partie(text, context)));
  }

  @FieldResolver(() => [Partie], {
    nullable: true,
    description: 'Organisations qui la composent, dans l’ordre imprimé.',
  })
  membres(@Root() { membres }: InstanceGouvernance, @Ctx() context: HouseContext) {
    return membres && Promise.all(membres.map((text) => partie(text, context)));
  }

  @FieldResolver(() => [Siege], { nullable: true, description: 'Sièges que la Caf tient.' })
  siegesCaf(@Root() { siegesCaf }: InstanceGouvernance) {
    return sieges(siegesCaf);
  }
}
