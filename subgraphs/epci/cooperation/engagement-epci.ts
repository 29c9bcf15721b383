import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { tableOnly } from '../../kit/federation/define-house.js';
import { Engagement, engagements } from '../../kit/valeurs/engagement.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { ConventionConnue } from '../conventions/convention-connue.js';
import { ConventionTerritoriale } from '../extends/convention-territoriale.js';

/** What the intercommunality, or the communes, commit to in a CTG or its avenant. */
@Entity()
export class EngagementEpci extends Fait {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'integer' })
  rang!: number;

  @ManyToOne(() => ConventionConnue, { mapToPk: true, fieldName: 'convention', index: true })
  convention!: string;

  @Property({ type: 'text' })
  partie!: string;

  @Property({ type: 'text' })
  article!: string;

  @Property({ type: 'text' })
  resume!: string;
}

@Resolver(() => ConventionTerritoriale)
export class EngagementsEpciResolver {
  // Part of `engagements`, the joint list the Caf's house publishes.
  @FieldResolver(() => [Engagement], {
    nullable: true,
    description: 'Ce à quoi l’intercommunalité et les communes s’engagent dans la convention.',
  })
  async engagementsEpci(@Root() { id }: ConventionTerritoriale, @Ctx() context: HouseContext) {
    const rows = await context.many(EngagementEpci, 'convention', id);
    return engagements(
      rows.map(({ partie, article, resume, citation: source }) => ({ partie, article, resume, source })),
    );
  }
}

export const engagementEpci = tableOnly(EngagementEpci);
