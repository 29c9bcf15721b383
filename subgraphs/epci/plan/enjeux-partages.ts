import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import type { HouseContext } from '../../kit/context.js';
import { cleDeTri } from '../../kit/valeurs/cle-de-tri.js';
import { ConventionConnue } from '../conventions/convention-connue.js';
import { Enjeu } from './enjeu.js';

/** An enjeu that several plans print under the same title. */
@ObjectType({ description: 'Enjeu que plusieurs plans portent sous le même intitulé.' })
export class EnjeuPartage {
  @Field({ description: 'Intitulé commun, dans la graphie de la première CTG demandée.' })
  intitule!: string;

  @Field(() => [Enjeu], { description: 'L’enjeu de chaque CTG, dans l’ordre demandé.' })
  enjeux!: Enjeu[];
}

@Resolver(() => EnjeuPartage)
export class EnjeuxPartagesResolver {
  @Query(() => [EnjeuPartage], {
    nullable: true,
    description:
      'Enjeux que toutes ces CTG portent sous le même intitulé, à la casse, aux accents, aux espaces et à la ponctuation près.',
  })
  async enjeuxPartages(
    @Arg('conventions', () => [ID], { description: 'Au moins deux CTG.' }) conventions: string[],
    @Ctx() context: HouseContext,
  ) {
    const asked = [...new Set(conventions)];
    if (asked.length < 2) {
      throw new ClientError('FILTRE_INVALIDE', 'Comparer des enjeux demande au moins deux CTG différentes.');
    }
    const known = await Promise.all(asked.map((id) => context.one(ConventionConnue, id)));
    const unknown = asked.find((_, index) => !known[index]);
    if (unknown !== undefined) {
      throw new ClientError('INTROUVABLE', `Aucune convention territoriale ne porte l’identifiant « ${unknown} ».`);
    }
    const plans = await Promise.all(asked.map((id) => context.many(Enjeu, 'convention', id)));
    return (plans[0] ?? []).flatMap((first) => {
      const enjeux = plans.flatMap((plan) => plan.filter((row) => cleDeTri(row.intitule) === cleDeTri(first.intitule)));
      const everywhere = new Set(enjeux.map(({ convention }) => convention)).size === asked.length;
      return everywhere ? [Object.assign(new EnjeuPartage(), { intitule: first.intitule, enjeux })] : [];
    });
  }
}

export const enjeuxPartages = { type: EnjeuPartage, resolvers: [EnjeuxPartagesResolver] };
