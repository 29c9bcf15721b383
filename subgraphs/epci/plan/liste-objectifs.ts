import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import type { HouseContext } from '../../kit/context.js';
import { contient } from './intitule.js';
import { Objectif } from './objectif.js';

/** Objectives across plans, for who looks for a subject rather than for a convention. */
@Resolver(() => Objectif)
export class ObjectifsResolver {
  @Query(() => Objectif, { nullable: true, description: 'Un objectif par son identifiant.' })
  async objectif(
    @Arg('id', () => ID, { description: 'Par exemple « ctg-246200844-2022/objectif/3.6 ».' }) id: string,
    @Ctx() context: HouseContext,
  ) {
    const found = await context.one(Objectif, id);
    if (!found) throw new ClientError('INTROUVABLE', `Aucun objectif ne porte l’identifiant « ${id} ».`);
    return found;
  }

  @Query(() => [Objectif], {
    nullable: true,
    description: 'Objectifs des plans, dans leur ordre ; filtres combinables.',
  })
  async objectifs(
    @Arg('convention', () => ID, { nullable: true, description: 'Objectifs de cette CTG.' })
    convention: string | undefined,
    @Arg('action', () => ID, {
      nullable: true,
      description: 'Objectifs opérationnels de cette action : son identifiant, « ctg-246200844-2022/action/3 ».',
    })
    action: string | undefined,
    @Arg('recherche', () => String, { nullable: true, description: 'Mots de l’intitulé, sans égard aux accents.' })
    recherche: string | undefined,
    @Ctx() { em }: HouseContext,
  ) {
    const where = { ...(convention ? { convention } : {}), ...(action ? { action } : {}) };
    const rows = await em.find(Objectif, where, { orderBy: { convention: 'asc', rang: 'asc' } });
    return rows.filter((row) => contient(row.intitule, recherche ?? ''));
  }
}

export const listeObjectifs = { type: Objectif, resolvers: [ObjectifsResolver] };
