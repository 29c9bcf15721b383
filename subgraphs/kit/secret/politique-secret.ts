import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Decimal } from '../../../schema/scalars.js';
import { Fait } from '../valeurs/fait.js';

export enum RegleArrondi {
  AUCUN = 'AUCUN',
  MULTIPLE_DE_5 = 'MULTIPLE_DE_5',
}

registerEnumType(RegleArrondi, {
  name: 'RegleArrondi',
  description: 'Arrondi que le propriétaire applique aux effectifs avant de les publier.',
  valuesConfig: {
    AUCUN: { description: 'Publiés comme imprimés.' },
    MULTIPLE_DE_5: { description: 'Ramenés au multiple de 5 le plus proche.' },
  },
});

/**
 * What an owner does of its own figures before it publishes them. The threshold is the project's policy, not a rule of the
 * Cnaf: none was found. The first policy, by `rang`, whose units name a figure's unit applies to it.
 */
@Entity({ tableName: 'politique_secret' })
@Directive('@shareable')
@ObjectType({ description: 'Politique de secret statistique d’un propriétaire pour une sorte de chiffres.' })
export class PolitiqueSecret extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant de la politique.' })
  id!: string;

  @Property({ type: 'integer' })
  rang!: number;

  @Property({ type: 'text' })
  maison!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'À quels chiffres elle s’applique, et qui la décide.' })
  libelle!: string;

  @Property({ type: 'text[]' })
  @Field(() => [String], { nullable: true, description: 'Unités des chiffres concernés : allocataires, familles…' })
  unites!: string[];

  @Property({ type: 'integer', default: 5 })
  @Field(() => Int, {
    nullable: true,
    description: 'Effectif le plus grand qui reste secret : un nombre de 1 à ce seuil compris n’est pas publié.',
  })
  seuilPrimaire!: number;

  @Enum({ items: () => RegleArrondi, type: 'text', default: RegleArrondi.AUCUN })
  @Field(() => RegleArrondi, { nullable: true, description: 'Arrondi appliqué aux effectifs publiés.' })
  arrondi!: RegleArrondi;

  @Property({ type: 'decimal', columnType: 'numeric', default: '85' })
  @Field(() => Decimal, {
    nullable: true,
    description: 'Part (%) du premier contributeur au-delà de laquelle une somme n’est pas publiée.',
  })
  dominance!: string;
}

/** Where no policy is written, what the project does by default. */
export const SEUIL_PAR_DEFAUT = 5;

export const politiquePour = (politiques: readonly PolitiqueSecret[], unite: string): PolitiqueSecret | null =>
  politiques.find(({ unites }) => unites.includes(unite)) ?? null;
