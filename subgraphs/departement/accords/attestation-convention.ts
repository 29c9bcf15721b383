import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import type { Noun } from '../../kit/federation/define-house.js';
import type { MentionDate } from '../../kit/valeurs/date-attestee.js';
import type { LigneEngagement } from '../../kit/valeurs/engagement.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Source } from '../../kit/valeurs/source.js';
import { Partie, partie } from '../extends/partie.js';

export interface LigneParties {
  acte: string;
  parties: string[];
  nonNommees: string[];
  contexte: string;
  source: string;
}

@ObjectType({ description: 'Parties d’un accord, telles qu’un passage du Département les cite.' })
export class PartiesCitees {
  @Field({ description: 'Acte dont le passage parle : convention initiale, avenant ou nouvelle convention.' })
  acte!: string;

  codesParties!: string[];

  @Field(() => [String], { description: 'Parties citées sans être nommées une à une, telles qu’imprimées.' })
  nonNommees!: string[];

  @Field({ description: 'Où et comment le document le dit.' })
  contexte!: string;

  @Field(() => Source, { description: 'Passage qui cite les parties.' })
  source!: Source;
}

export const partiesCitees = (rows: readonly LigneParties[]): PartiesCitees[] =>
  rows.map(({ parties: codesParties, source, ...said }) =>
    Object.assign(new PartiesCitees(), said, { codesParties, source: Source.read(source) }),
  );

/** What the Département's own papers say of one CTG. Read through `ConventionTerritoriale`; not a type of its own. */
@Entity()
export class AttestationConvention extends Fait {
  @PrimaryKey({ type: 'text' })
  convention!: string;

  @Property({ type: 'json' })
  datesSignature!: MentionDate[];

  @Property({ type: 'json' })
  parties!: LigneParties[];

  @Property({ type: 'json' })
  engagements!: LigneEngagement[];
}

@Resolver(() => PartiesCitees)
export class PartiesCiteesResolver {
  // Some of them live in other houses, and a door may be closed: nullable.
  @FieldResolver(() => [Partie], { nullable: true, description: 'Parties que le passage nomme.' })
  parties(@Root() { codesParties }: PartiesCitees, @Ctx() context: HouseContext) {
    return Promise.all(codesParties.map((code) => partie(code, context)));
  }
}

export const attestationConvention: Noun = {
  type: PartiesCitees,
  table: AttestationConvention,
  resolvers: [PartiesCiteesResolver],
};
