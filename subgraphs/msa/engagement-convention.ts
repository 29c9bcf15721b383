import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../kit/context.js';
import type { Noun } from '../kit/federation/define-house.js';
import { Absence, RaisonAbsence } from '../kit/valeurs/absence.js';
import { Concordance, concordance } from '../kit/valeurs/concordance.js';
import type { LigneEngagement } from '../kit/valeurs/engagement.js';
import { Fait } from '../kit/valeurs/fait.js';
import { Source } from '../kit/valeurs/source.js';
import { EngagementMsa } from './engagement-msa.js';
import { OffreMsa } from './offre-msa.js';
import { PresenceMsa, presences, type LignePresence } from './presence-msa.js';

/** What the MSA's house holds for one convention. Public as `EngagementDeLaMsa`, a value of the Caf's noun. */
@Entity()
export class EngagementConvention extends Fait {
  @PrimaryKey({ type: 'text' })
  convention!: string;

  @Property({ type: 'boolean' })
  signataire!: boolean;

  @Property({ type: 'text[]' })
  axes!: string[];

  @Property({ type: 'text[]' })
  offres!: string[];

  /** Passages that say who the parties are, the MSA among them or not. */
  @Property({ type: 'json' })
  presences!: LignePresence[];

  /** What it commits to, for the joint list of the convention. */
  @Property({ type: 'json' })
  engagements!: LigneEngagement[];
}

@ObjectType({
  description: 'Place de la MSA dans une CTG : partie ou non, axes qu’elle y porte, offres qu’elle y ouvre.',
})
export class EngagementDeLaMsa {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Vrai si la convention, ou l’avenant qui la modifie, compte la MSA parmi ses parties.',
  })
  signataire!: boolean | null;

  @Field(() => [PresenceMsa], { description: 'Passages qui énumèrent les parties, avec ou sans la MSA.' })
  presences!: PresenceMsa[];

  @Field(() => Concordance, { description: 'Accord ou désaccord de ces passages.' })
  concordance!: Concordance;

  @Field(() => Source, { nullable: true, description: 'Passage principal ; nul si aucun document ne la nomme.' })
  source!: Source | null;

  @Field(() => Absence, { nullable: true, description: 'Ce qui manque et pourquoi, le cas échéant.' })
  absence!: Absence | null;

  /** Keys of our own nouns; reached through `axes` and `offres`. */
  clesAxes: readonly string[] = [];
  clesOffres: readonly string[] = [];
}

@Resolver(() => EngagementDeLaMsa)
export class EngagementDeLaMsaResolver {
  @FieldResolver(() => [EngagementMsa], { description: 'Axes de la MSA que la convention reprend, dans leur ordre.' })
  axes(@Root() engagement: EngagementDeLaMsa, @Ctx() context: HouseContext) {
    return Promise.all(engagement.clesAxes.map((id) => context.one(EngagementMsa, id)));
  }

  @FieldResolver(() => [OffreMsa], { description: 'Offres de la MSA que la convention cite.' })
  offres(@Root() engagement: EngagementDeLaMsa, @Ctx() context: HouseContext) {
    return Promise.all(engagement.clesOffres.map((id) => context.one(OffreMsa, id)));
  }
}

/** The public value, even for a convention no document of ours links to the MSA: then it says so. */
export function engagementDeLaMsa(row: EngagementConvention | null): EngagementDeLaMsa {
  const lues = presences(row?.presences ?? []);
  const jamaisNommee = Object.assign(new Absence(), {
    champ: 'signataire',
    raison: RaisonAbsence.ABSENT,
    explication: 'Aucun document lu ne nomme la MSA dans cette convention.',
  });
  return Object.assign(new EngagementDeLaMsa(), {
    signataire: row?.signataire ?? null,
    presences: lues,
    concordance: concordance(lues.map(({ nommee }) => nommee)),
    source: row?.source ?? null,
    absence: row ? (row.absences?.[0] ?? null) : jamaisNommee,
    clesAxes: row?.axes ?? [],
    clesOffres: row?.offres ?? [],
  });
}

export const engagementConvention: Noun = {
  type: EngagementDeLaMsa,
  table: EngagementConvention,
  resolvers: [EngagementDeLaMsaResolver],
};
