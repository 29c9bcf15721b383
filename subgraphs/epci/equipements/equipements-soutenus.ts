import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { Absence } from '../../kit/valeurs/absence.js';
import { Source } from '../../kit/valeurs/source.js';
import { Commune } from '../geographie/commune.js';
import { ConventionConnue } from '../conventions/convention-connue.js';
import { Epci } from '../geographie/epci.js';
import { ConventionTerritoriale } from '../extends/convention-territoriale.js';
import { absent, EffectifParType, effectifsParType } from './effectif-par-type.js';
import { Equipement } from './equipement.js';
import { TypeEquipement } from './type-equipement.js';

/** What annexe 2 lists for a convention or a territory. When no annexe is joined, the list is empty and says why. */
@ObjectType({ description: 'Équipements qu’inscrit l’annexe 2 ; la liste vide dit pourquoi elle l’est.' })
export class EquipementsSoutenus {
  @Field(() => Int, { nullable: true, description: 'Nombre inscrit ; nul si l’annexe 2 n’est pas connue.' })
  nombre!: number | null;

  @Field(() => [Equipement], { description: 'Les équipements, dans l’ordre des documents.' })
  equipements!: Equipement[];

  @Field(() => [EffectifParType], { description: 'Nombre par famille, zéros compris.' })
  parType!: EffectifParType[];

  @Field(() => [Source], { description: 'Annexes 2 d’où vient la liste.' })
  sources!: Source[];

  @Field(() => Absence, { nullable: true, description: 'Pourquoi il n’y a pas de liste, le cas échéant.' })
  absence!: Absence | null;
}

interface Selection {
  readonly conventions: readonly ConventionConnue[];
  readonly garde?: (equipement: Equipement) => boolean;
  readonly type?: TypeEquipement | undefined;
  readonly motif: string;
}

async function soutenus(context: HouseContext, { conventions, garde = () => true, type, motif }: Selection) {
  const joined = conventions.filter(({ annexe2 }) => annexe2);
  const lists = await Promise.all(joined.map(({ id }) => context.many(Equipement, 'convention', id)));
  const all = lists.flat().filter((row) => garde(row) && (!type || row.type === type));
  const known = joined.length > 0;
  return Object.assign(new EquipementsSoutenus(), {
    nombre: known ? all.length : null,
    equipements: all,
    parType: effectifsParType(known ? all : null, { type, motif }),
    sources: joined.map(({ annexe2 }) => Source.read(annexe2 ?? '')),
    absence: known ? null : absent('equipements', motif),
  });
}

/** Why a convention has no list: its own reason, or that this house never heard of it. */
function reason(conventions: readonly ConventionConnue[]): string {
  const said = conventions.map(({ motifs }) => motifs.annexe2).find((motif) => motif !== undefined);
  return said ? Absence.read('annexe2', said).explication : 'Aucune annexe 2 des documents ne concerne ce territoire.';
}

/**
 * How many équipements of each family the annexes 2 of an EPCI's territory list, or null when none is joined. Two
 * statements, however many territories ask in the same tick.
 */
export async function compteEquipements(
  siren: string,
  context: HouseContext,
): Promise<{ parType: ReadonlyMap<TypeEquipement, number>; sourceDe: (type: TypeEquipement) => string } | null> {
  const conventions = await context.many(ConventionConnue, 'epci', siren);
  const { nombre, equipements, parType } = await soutenus(context, { conventions, motif: '' });
  if (nombre === null) return null;
  const annexes = conventions.flatMap(({ annexe2 }) => annexe2 ?? []);
  return {
    parType: new Map(parType.map((row) => [row.type, row.nombre ?? 0])),
    // The lines of the équipements themselves; for a zero, those of the whole annexe that does not list any.
    sourceDe: (type) => {
      const counted = equipements.filter((row) => row.type === type);
      const cited = new Set(counted.flatMap(({ citation }) => citation.split(':')[1]?.split(', ') ?? []));
      return cited.size > 0 ? `S1:${[...cited].join(', ')}` : (annexes[0] ?? '');
    },
  };
}

@Resolver(() => ConventionTerritoriale)
export class EquipementsDeLaConventionResolver {
  @FieldResolver(() => EquipementsSoutenus, { nullable: true, description: 'Équipements inscrits à l’annexe 2.' })
  async equipementsSoutenus(
    @Root() { id }: ConventionTerritoriale,
    @Arg('type', () => TypeEquipement, { nullable: true, description: 'Une seule famille.' })
    type: TypeEquipement | undefined,
    @Ctx() context: HouseContext,
  ) {
    const conventions = await context.many(ConventionConnue, 'id', id);
    return soutenus(context, { conventions, type, motif: reason(conventions) });
  }

  @FieldResolver(() => [EffectifParType], {
    nullable: true,
    description: 'Nombre d’équipements par famille à l’annexe 2, zéros compris.',
  })
  async equipementsParType(
    @Root() { id }: ConventionTerritoriale,
    @Arg('type', () => TypeEquipement, { nullable: true, description: 'Une seule famille.' })
    type: TypeEquipement | undefined,
    @Ctx() context: HouseContext,
  ) {
    const conventions = await context.many(ConventionConnue, 'id', id);
    return (await soutenus(context, { conventions, type, motif: reason(conventions) })).parType;
  }
}

@Resolver(() => Commune)
export class EquipementsDeLaCommuneResolver {
  @FieldResolver(() => EquipementsSoutenus, { nullable: true, description: 'Équipements que soutient la commune.' })
  async equipementsSoutenus(@Root() { codeInsee, sirenEpci }: Commune, @Ctx() context: HouseContext) {
    const conventions = sirenEpci ? await context.many(ConventionConnue, 'epci', sirenEpci) : [];
    const garde = ({ soutien }: Equipement) => soutien === `commune:${codeInsee}`;
    return soutenus(context, { conventions, garde, motif: reason(conventions) });
  }
}

@Resolver(() => Epci)
export class EquipementsDeLEpciResolver {
  @FieldResolver(() => EquipementsSoutenus, {
    nullable: true,
    description: 'Équipements que l’intercommunalité soutient elle-même.',
  })
  async equipementsSoutenus(@Root() { siren }: Epci, @Ctx() context: HouseContext) {
    const conventions = await context.many(ConventionConnue, 'epci', siren);
    const garde = ({ soutien }: Equipement) => soutien === `epci:${siren}`;
    return soutenus(context, { conventions, garde, motif: reason(conventions) });
  }

  @FieldResolver(() => EquipementsSoutenus, {
    nullable: true,
    description: 'Équipements du territoire, soutenus par l’intercommunalité ou par ses communes.',
  })
  async equipementsDuTerritoire(
    @Root() { siren }: Epci,
    @Arg('type', () => TypeEquipement, { nullable: true, description: 'Une seule famille.' })
    type: TypeEquipement | undefined,
    @Ctx() context: HouseContext,
  ) {
    const conventions = await context.many(ConventionConnue, 'epci', siren);
    return soutenus(context, { conventions, type, motif: reason(conventions) });
  }
}

export const equipementsSoutenus = {
  type: EquipementsSoutenus,
  resolvers: [EquipementsDeLaCommuneResolver, EquipementsDeLEpciResolver],
};
