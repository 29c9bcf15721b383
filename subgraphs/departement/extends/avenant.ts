import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { extension } from '../../kit/federation/define-house.js';
import { Ambition } from '../pacte/ambition.js';
import { ArticleDeliberation } from '../assemblee/article-deliberation.js';
import { Deliberation } from '../assemblee/deliberation.js';
import { LienAmbition } from '../pacte/lien-ambition.js';

/** Owned by the Caf's house; this one adds the vote that authorises it and the ambitions it names. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Avenant à une convention territoriale globale.' })
export class Avenant {
  @Field(() => ID, { description: 'Identifiant : celui de la convention, puis « /avenant/ » et le numéro.' })
  id!: string;
}

@Resolver(() => Avenant)
export class AvenantResolver {
  @FieldResolver(() => Deliberation, {
    nullable: true,
    description: 'Délibération du Département qui autorise son Président à signer l’avenant.',
  })
  async deliberation(@Root() { id }: Avenant, @Ctx() context: HouseContext) {
    const [article] = await context.many(ArticleDeliberation, 'avenant', id);
    return article && context.one(Deliberation, article.deliberation);
  }

  @FieldResolver(() => ArticleDeliberation, {
    nullable: true,
    description: 'Article de cette délibération qui le vise.',
  })
  async articleDeliberation(@Root() { id }: Avenant, @Ctx() context: HouseContext) {
    return (await context.many(ArticleDeliberation, 'avenant', id))[0];
  }

  @FieldResolver(() => [Ambition], {
    nullable: true,
    description: 'Ambitions du Pacte que l’avenant nomme, dans l’ordre.',
  })
  async ambitions(@Root() { id }: Avenant, @Ctx() context: HouseContext) {
    const links = await context.many(LienAmbition, 'avenant', id);
    return Promise.all(links.map(({ ambition }) => context.one(Ambition, ambition)));
  }
}

export const avenant = extension(Avenant, [AvenantResolver]);
