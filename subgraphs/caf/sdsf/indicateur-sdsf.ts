import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
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
import type { HouseContext } from '../../kit/context.js';
import { noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { ObjectifSdsf, surAxe } from './objectif-sdsf.js';

export enum FamilleIndicateurSdsf {
  STRUCTURES_ET_PLACES = 'STRUCTURES_ET_PLACES',
  ACTIONS = 'ACTIONS',
  PERSONNES = 'PERSONNES',
  ACTIVITE = 'ACTIVITE',
  TAUX = 'TAUX',
  FREQUENTATION_WEB = 'FREQUENTATION_WEB',
  EVENEMENTS = 'EVENEMENTS',
  QUALITATIF = 'QUALITATIF',
}

registerEnumType(FamilleIndicateurSdsf, {
  name: 'FamilleIndicateurSdsf',
  description: 'Ce qu’un indicateur de SDSF mesure d’abord ; classement du graphe, non du texte.',
  valuesConfig: {
    STRUCTURES_ET_PLACES: { description: 'Structures, places, agréments, solutions d’accueil.' },
    ACTIONS: { description: 'Actions, projets, formations, dispositifs.' },
    PERSONNES: { description: 'Enfants, parents, familles ou professionnels touchés.' },
    ACTIVITE: { description: 'Heures réalisées ou financées.' },
    TAUX: { description: 'Part, taux ou écart.' },
    FREQUENTATION_WEB: { description: 'Inscriptions, connexions ou consultations d’un site.' },
    EVENEMENTS: { description: 'Réunions, temps forts, rencontres.' },
    QUALITATIF: { description: 'Réalisation, nature ou données d’enquête, sans compte imprimé.' },
  },
});

/** No value was printed for any of them: an indicator is what the schéma promised to measure. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Indicateur qu’un objectif de SDSF se donne. Le schéma n’en imprime aucune valeur.' })
export class IndicateurSdsf extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « sdsf-59/objectif/3/indicateur/1 ».' })
  id!: string;

  @ManyToOne(() => ObjectifSdsf, { mapToPk: true, fieldName: 'objectif', index: true })
  objectif!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Rang parmi les indicateurs de l’objectif.' })
  rang!: number;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Libellé, tel qu’imprimé.' })
  libelle!: string;

  @Enum({ items: () => FamilleIndicateurSdsf, type: 'text' })
  @Field(() => FamilleIndicateurSdsf, { nullable: true, description: 'Ce qu’il mesure d’abord.' })
  famille!: FamilleIndicateurSdsf;
}

@Resolver(() => IndicateurSdsf)
export class IndicateurSdsfResolver {
  @Query(() => [IndicateurSdsf], {
    nullable: true,
    description: 'Indicateurs des SDSF, objectif par objectif ; filtres cumulables.',
  })
  async indicateursSdsf(
    @Ctx() { em }: HouseContext,
    @Arg('axe', () => Int, { nullable: true, description: 'Garde ceux de l’axe de ce numéro.' }) axe?: number | null,
    @Arg('famille', () => FamilleIndicateurSdsf, { nullable: true, description: 'Garde cette famille.' })
    famille?: FamilleIndicateurSdsf | null,
  ) {
    const objectifs = await em.find(ObjectifSdsf, {}, { orderBy: { rang: 'asc' }, fields: ['id', 'axe', 'rang'] });
    const gardes = objectifs.filter((row) => surAxe(row, axe));
    const where = { objectif: { $in: gardes.map(({ id }) => id) }, ...(famille && { famille }) };
    const rows = await em.find(IndicateurSdsf, where, { orderBy: { rang: 'asc' } });
    const byObjectif = Map.groupBy(rows, ({ objectif }) => objectif);
    return gardes.flatMap(({ id }) => byObjectif.get(id) ?? []);
  }

  @FieldResolver(() => ObjectifSdsf, { nullable: true, description: 'Objectif qu’il mesure.' })
  objectif(@Root() { objectif }: IndicateurSdsf, @Ctx() context: HouseContext) {
    return context.one(ObjectifSdsf, objectif);
  }
}

export const indicateurSdsf = noun(IndicateurSdsf, [IndicateurSdsfResolver], 'id');
