import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, Int, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import { DateCivile } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import { noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { ActeCite } from './acte-cite.js';
import { Deliberation } from './deliberation.js';

export enum NatureVisa {
  CODE = 'CODE',
  DELIBERATION = 'DELIBERATION',
  RAPPORT = 'RAPPORT',
  AVIS_COMMISSION = 'AVIS_COMMISSION',
}

registerEnumType(NatureVisa, {
  name: 'NatureVisa',
  description: 'Nature de ce qu’un visa (« Vu… ») invoque.',
  valuesConfig: {
    CODE: { description: 'Articles d’un code.' },
    DELIBERATION: { description: 'Délibération antérieure.' },
    RAPPORT: { description: 'Rapport du Président, annexé.' },
    AVIS_COMMISSION: { description: 'Avis d’une commission de l’assemblée.' },
  },
});

/** One « Vu… » of a délibération: the act it leans on. */
@Entity()
@ObjectType({ description: 'Visa d’une délibération : un texte, un acte ou un avis qu’elle invoque.' })
export class Visa extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « 2023-578/visa/3 ».' })
  id!: string;

  @ManyToOne(() => Deliberation, { mapToPk: true, fieldName: 'deliberation', index: true })
  deliberation!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Place parmi les visas.' })
  rang!: number;

  @Enum({ items: () => NatureVisa, type: 'text' })
  @Field(() => NatureVisa, { description: 'Nature de ce qui est invoqué.' })
  nature!: NatureVisa;

  @Property({ type: 'text' })
  @Field({ description: 'Ce qui est invoqué, en bref.' })
  libelle!: string;

  @Property({ type: 'text[]' })
  @Field(() => [String], { description: 'Articles invoqués, le cas échéant ; « et suivants » est conservé.' })
  articles!: string[];

  @Property({ type: 'date', nullable: true })
  @Field(() => DateCivile, { nullable: true, description: 'Date de ce qui est invoqué, si le visa la donne.' })
  date!: string | null;

  @ManyToOne(() => ActeCite, { mapToPk: true, nullable: true, fieldName: 'acte', index: true })
  acte!: string | null;
}

@Resolver(() => Visa)
export class VisaResolver {
  @FieldResolver(() => ActeCite, {
    nullable: true,
    description: 'Acte invoqué ; nul pour le rapport et les avis, que la délibération porte elle-même.',
  })
  acte(@Root() { acte }: Visa, @Ctx() context: HouseContext) {
    return acte && context.one(ActeCite, acte);
  }
}

@Resolver(() => ActeCite)
export class ActeViseResolver {
  @FieldResolver(() => [Deliberation], { nullable: true, description: 'Délibérations qui visent cet acte.' })
  async visePar(@Root() { id }: ActeCite, @Ctx() context: HouseContext) {
    const visas = await context.many(Visa, 'acte', id);
    return Promise.all(visas.map(({ deliberation }) => context.one(Deliberation, deliberation)));
  }
}

export const visa = noun(Visa, [VisaResolver, ActeViseResolver]);
