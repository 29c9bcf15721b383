import { Directive, Field, ObjectType } from 'type-graphql';
import { CHAMPS_SOURCE, Source } from './source.js';

/** What one partner commits to in an agreement. Part of a joint list: a value, not an entity. */
@Directive('@shareable')
@ObjectType({ description: 'Ce à quoi un partenaire s’engage dans un accord, résumé.' })
export class Engagement {
  @Field({ description: 'Qui s’engage, sous la forme « genre:clé », par exemple « caf:caf-62 ».' })
  partie!: string;

  @Field({ description: 'Article ou partie de l’accord, tel qu’imprimé.' })
  article!: string;

  @Field({ description: 'L’engagement, résumé en une ou deux phrases.' })
  resume!: string;

  @Field(() => Source, { description: 'Passage qui porte l’engagement.' })
  source!: Source;
}

/** What a data file holds for a commitment. */
export interface LigneEngagement {
  partie: string;
  article: string;
  resume: string;
  source: string;
}

export const engagements = (rows: readonly LigneEngagement[]): Engagement[] =>
  rows.map(({ partie, article, resume, source }) =>
    Object.assign(new Engagement(), { partie, article, resume, source: Source.read(source) }),
  );

/** Every field of an `Engagement`, for the `@requires` of a joint field. */
export const CHAMPS_ENGAGEMENT = `partie article resume ${CHAMPS_SOURCE}`;
