import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, Int, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Departement } from './departement.js';

export enum PorteePriorite {
  MANDAT = 'MANDAT',
  MAISON_DEPARTEMENT_SOLIDARITE = 'MAISON_DEPARTEMENT_SOLIDARITE',
}

registerEnumType(PorteePriorite, {
  name: 'PorteePriorite',
  description: 'À quel niveau le Département pose une priorité.',
  valuesConfig: {
    MANDAT: { description: 'Priorité du projet de mandat, en matière de solidarités humaines.' },
    MAISON_DEPARTEMENT_SOLIDARITE: {
      description: 'Orientation que suit la Maison du Département Solidarité dans son action de proximité.',
    },
  },
});

/** What a département says it puts first, at the level of the mandate or of its local houses. */
@Entity()
@ObjectType({ description: 'Priorité d’un Département en matière de solidarités.' })
export class PrioriteDepartement extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible de la priorité.' })
  id!: string;

  @ManyToOne(() => Departement, { mapToPk: true, fieldName: 'departement', index: true })
  departement!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Place dans la liste imprimée.' })
  rang!: number;

  @Enum({ items: () => PorteePriorite, type: 'text' })
  @Field(() => PorteePriorite, { description: 'Niveau auquel la priorité est posée.' })
  portee!: PorteePriorite;

  @Property({ type: 'text' })
  @Field({ description: 'Intitulé, tel qu’imprimé.' })
  titre!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Période de la priorité, ou document qui la date.' })
  periode!: string;
}

@Resolver(() => Departement)
export class PrioritesDuDepartementResolver {
  @FieldResolver(() => [PrioriteDepartement], {
    nullable: true,
    description: 'Priorités du projet de mandat, dans l’ordre du document.',
  })
  async priorites(@Root() { code }: Departement, @Ctx() context: HouseContext) {
    const all = await context.many(PrioriteDepartement, 'departement', code);
    return all.filter(({ portee }) => portee === PorteePriorite.MANDAT);
  }

  @FieldResolver(() => [PrioriteDepartement], {
    nullable: true,
    description: 'Orientations des Maisons du Département Solidarité, dans l’ordre du document.',
  })
  async orientationsMaisonsSolidarite(@Root() { code }: Departement, @Ctx() context: HouseContext) {
    const all = await context.many(PrioriteDepartement, 'departement', code);
    return all.filter(({ portee }) => portee === PorteePriorite.MAISON_DEPARTEMENT_SOLIDARITE);
  }
}

export const prioriteDepartement = noun(PrioriteDepartement, [PrioritesDuDepartementResolver]);
