import { GraphUnreachable, type Graph, type GraphError } from '../../graph.js';
import { Losses, type Path } from '../reading/losses.js';
import type { ConventionData } from './convention.js';
import { followed } from './figures-data.js';
import type { LocalData, SessionRow } from './local-data.js';
import { readSeries, type ReadSeries } from './read-series.js';
import { restOfCommunes } from './rest-of-communes.js';
import {
  conventionByStakeQuestion,
  plansQuestion,
  territoryQuestion,
  type CommuneRow,
  type EpciData,
  type PlansData,
  type TerritoryData,
} from './territory-question.js';

/** A territory as the page shows it, and where in the answers each part was, so that losses are found. */
export interface Territory {
  readonly siren: string;
  readonly day: string;
  readonly horizon: string;
  readonly epci: EpciData | null;
  readonly communes: readonly CommuneRow[] | undefined;
  readonly conventions: readonly { readonly data: ConventionData; readonly at: Path }[] | undefined;
  readonly local: { readonly data: LocalData | null; readonly at: Path };
  readonly sessions: readonly SessionRow[] | null;
  readonly series: readonly ReadSeries[];
  readonly losses: Losses;
}

export interface Asked {
  readonly siren: string;
  readonly day: string;
  readonly requestId: string;
}

/** What the graph holds about a territory; undefined when no intercommunality has this number. */
export async function readTerritory(graph: Graph, { siren, day, requestId }: Asked): Promise<Territory | undefined> {
  const horizon = aYearAfter(day);
  const variables = { siren, territoire: siren, jour: day, horizon };
  const { data, errors } = await graph.ask<TerritoryData>(territoryQuestion, variables, { requestId });
  if (errors.some(({ extensions }) => isUnknown(extensions?.code))) return undefined;
  if (!data) throw new GraphUnreachable(errors[0]?.message ?? 'no answer');

  const found: GraphError[] = [...errors];
  let conventions = data.conventionsTerritoriales?.map((one, index) => ({
    data: one as ConventionData,
    at: ['conventionsTerritoriales', index] as Path,
  }));
  if (!conventions) {
    const other = await conventionByPlan(graph, siren, { jour: day, horizon }, requestId);
    conventions = other?.data && [{ data: other.data, at: otherWay }];
    found.push(...(other?.errors ?? []));
  }
  const withLocal = data.conventionsTerritoriales?.findIndex(({ epci }) => epci) ?? -1;
  const throughCtg = data.conventionsTerritoriales?.[withLocal]?.epci;
  const losses = new Losses(found);
  return {
    siren,
    day,
    horizon,
    epci: data.epci,
    communes: await restOfCommunes(graph, siren, data.epci, requestId),
    conventions,
    local:
      !data.epci && throughCtg
        ? { data: throughCtg, at: ['conventionsTerritoriales', withLocal, 'epci'] }
        : { data: data.epci, at: ['epci'] },
    sessions: data.permanences,
    series: readSeries({
      series: followed.map((_, index) => data[`s${index}`]),
      keyOf: (index) => `s${index}`,
      alone: [...((data.epci ?? throughCtg)?.diagnosticDepartement ?? []), ...(data.observationsCaf ?? [])],
      losses,
    }),
    losses,
  };
}

const aYearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}`;

const isUnknown = (code: string | undefined): boolean => code === 'INTROUVABLE' || code === 'IDENTIFIANT_INVALIDE';

const otherWay: Path = ['enjeu', 'convention'];

/** The Caf lists the CTG. While it is down, the intercommunality's own plan still leads to what the others hold. */
async function conventionByPlan(graph: Graph, siren: string, days: object, requestId: string) {
  const plans = await graph.ask<PlansData>(plansQuestion, {}, { requestId });
  // The key of a CTG names its territory: « ctg-200072478-2022 ».
  const one = plans.data?.objectifs?.find(({ convention }) => convention?.id.startsWith(`ctg-${siren}-`));
  if (!one?.enjeu) return undefined;
  const variables = { enjeu: one.enjeu.id, ...days };
  const { data, errors } = await graph.ask<{ enjeu: { convention: ConventionData | null } | null }>(
    conventionByStakeQuestion,
    variables,
    { requestId },
  );
  return { data: data?.enjeu?.convention ?? undefined, errors };
}
