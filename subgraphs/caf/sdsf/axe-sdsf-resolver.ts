import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { noun } from '../../kit/federation/define-house.js';
import { attestationsTexte, texteAtteste, TexteAtteste } from '../../kit/valeurs/texte-atteste.js';
import { AxeSdsf } from './axe-sdsf.js';
import { IndicateurSdsf } from './indicateur-sdsf.js';
import { ObjectifSdsf } from './objectif-sdsf.js';
import { Sdsf } from './sdsf.js';

@Resolver(() => AxeSdsf)
export class AxeSdsfResolver {
  @FieldResolver(() => Sdsf, { nullable: true, description: 'Schéma dont il est un axe.' })
  sdsf(@Root() { sdsf }: AxeSdsf, @Ctx() context: HouseContext) {
    return context.one(Sdsf, sdsf);
  }

  @FieldResolver(() => TexteAtteste, {
    nullable: true,
    description: 'Intitulés imprimés : la liste des axes et le chapitre ne disent pas toujours la même chose.',
  })
  intitules(@Root() { mentionsIntitule }: AxeSdsf) {
    return texteAtteste(attestationsTexte(mentionsIntitule));
  }

  @FieldResolver(() => [ObjectifSdsf], { nullable: true, description: 'Objectifs, dans l’ordre de leur numéro.' })
  objectifs(@Root() { id }: AxeSdsf, @Ctx() context: HouseContext) {
    return context.many(ObjectifSdsf, 'axe', id);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Nombre d’objectifs.' })
  async nombreObjectifs(@Root() axe: AxeSdsf, @Ctx() context: HouseContext) {
    return (await objectifsDesAxes([axe], context)).length;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Nombre d’indicateurs de ses objectifs.' })
  async nombreIndicateurs(@Root() axe: AxeSdsf, @Ctx() context: HouseContext) {
    return (await indicateursDesAxes([axe], context)).length;
  }
}

export const objectifsDesAxes = async (axes: readonly AxeSdsf[], context: HouseContext) =>
  (await Promise.all(axes.map(({ id }) => context.many(ObjectifSdsf, 'axe', id)))).flat();

export async function indicateursDesAxes(axes: readonly AxeSdsf[], context: HouseContext) {
  const objectifs = await objectifsDesAxes(axes, context);
  return (await Promise.all(objectifs.map(({ id }) => context.many(IndicateurSdsf, 'objectif', id)))).flat();
}

export const axeSdsf = noun(AxeSdsf, [AxeSdsfResolver], 'id');
