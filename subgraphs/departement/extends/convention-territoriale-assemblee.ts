import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import type { Noun } from '../../kit/federation/define-house.js';
import { AttestationDate, attestationsDate } from '../../kit/valeurs/date-attestee.js';
import { Engagement, engagements } from '../../kit/valeurs/engagement.js';
import { ActeCite } from '../assemblee/acte-cite.js';
import { Ambition } from '../pacte/ambition.js';
import { ArticleDeliberation } from '../assemblee/article-deliberation.js';
import { AttestationConvention, PartiesCitees, partiesCitees } from '../accords/attestation-convention.js';
import { Deliberation } from '../assemblee/deliberation.js';
import { LienAmbition } from '../pacte/lien-ambition.js';
import { ConventionTerritoriale } from './convention-territoriale.js';

/** What the assembly votes and attests about a CTG: its part of the joint date, parties and commitments. */
@Resolver(() => ConventionTerritoriale)
export class ConventionAssembleeResolver {
  @FieldResolver(() => [Deliberation], {
    nullable: true,
    description: 'Délibérations du Département qui autorisent à signer la convention ou l’un de ses avenants.',
  })
  async deliberations(@Root() { id }: ConventionTerritoriale, @Ctx() context: HouseContext) {
    const articles = await context.many(ArticleDeliberation, 'convention', id);
    const numbers = [...new Set(articles.map(({ deliberation }) => deliberation))];
    return Promise.all(numbers.map((numero) => context.one(Deliberation, numero)));
  }

  @FieldResolver(() => [ArticleDeliberation], {
    nullable: true,
    description: 'Articles de ces délibérations qui visent la convention.',
  })
  articlesDeliberation(@Root() { id }: ConventionTerritoriale, @Ctx() context: HouseContext) {
    return context.many(ArticleDeliberation, 'convention', id);
  }

  @FieldResolver(() => [ActeCite], {
    nullable: true,
    description: 'Actes du Département sur cette convention qui sont cités sans être reproduits.',
  })
  actesCitesDepartement(@Root() { id }: ConventionTerritoriale, @Ctx() context: HouseContext) {
    return context.many(ActeCite, 'convention', id);
  }

  @FieldResolver(() => [Ambition], {
    nullable: true,
    description: 'Ambitions du Pacte des solidarités humaines qui rejoignent des objectifs de la CTG, dans l’ordre.',
  })
  async ambitions(@Root() { id }: ConventionTerritoriale, @Ctx() context: HouseContext) {
    const links = await context.many(LienAmbition, 'convention', id);
    return Promise.all(links.map(({ ambition }) => context.one(Ambition, ambition)));
  }

  @FieldResolver(() => [AttestationDate], {
    nullable: true,
    description: 'Dates de signature que les documents du Département attestent ; vide s’ils n’en donnent pas.',
  })
  async datesSignatureDepartement(@Root() { id }: ConventionTerritoriale, @Ctx() context: HouseContext) {
    return attestationsDate((await context.one(AttestationConvention, id))?.datesSignature ?? []);
  }

  @FieldResolver(() => [PartiesCitees], {
    nullable: true,
    description:
      'Parties que les documents du Département citent, passage par passage : elles ne disent pas toutes pareil.',
  })
  async partiesSelonDepartement(@Root() { id }: ConventionTerritoriale, @Ctx() context: HouseContext) {
    return partiesCitees((await context.one(AttestationConvention, id))?.parties ?? []);
  }

  @FieldResolver(() => [Engagement], {
    nullable: true,
    description: 'Ce à quoi le Département s’engage dans la convention ou son avenant, résumé.',
  })
  async engagementsDepartement(@Root() { id }: ConventionTerritoriale, @Ctx() context: HouseContext) {
    return engagements((await context.one(AttestationConvention, id))?.engagements ?? []);
  }
}

export const conventionAssemblee: Noun = { type: ConventionTerritoriale, resolvers: [ConventionAssembleeResolver] };
