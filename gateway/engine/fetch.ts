import { PartnerFailure } from '../partners/partner-failure.js';
import type { PartnerResponse } from '../partners/transport.js';
import { holds } from './conditions.js';
import type { FetchNode } from './federation.js';
import type { TopLevelField } from './fetch-index.js';
import { incomplete, unavailable } from './partner-errors.js';
import { below } from './path.js';
import { receiveEntities, receiveRoot, type AskedEntity } from './receive.js';
import { buildRepresentation, type Absence } from './representations.js';
import { applyRewrites } from './rewrites.js';
import type { RunContext } from './run-context.js';
import { own, type JsonObject, type Target } from './targets.js';
import { hasTwin } from './twins.js';
import { isWanted } from './wanted.js';

/** Stage 3. Asks one partner for one part of the plan, and writes down what could not be had. */
export async function runFetch(run: RunContext, fetch: FetchNode, targets: readonly Target[]): Promise<void> {
  if (targets.length === 0) return;
  const variables: JsonObject = {};
  for (const name of fetch.variableUsages ?? []) {
    const value = own(run.rawVariables, name);
    if (value !== undefined) variables[name] = value;
  }
  if (!fetch.requires) {
    const response = await ask(run, fetch, targets, variables);
    if (response) receiveRoot(run, fetch, targets, response);
    return;
  }
  const entities = askedEntities(run, fetch, targets);
  if (entities.length === 0) return;
  variables['representations'] = entities.map((entity) => entity.representation);
  const response = await ask(run, fetch, targets, variables);
  if (response) receiveEntities(run, fetch, entities, response);
}

/** An entity that appears a hundred times in the answer is asked for once. */
function askedEntities(run: RunContext, fetch: FetchNode, targets: readonly Target[]): AskedEntity[] {
  const rules = { schema: run.federation.fullSchema, roles: run.roles };
  const asked = new Map<string, { representation: JsonObject; targets: Target[] }>();
  for (const target of targets) {
    const isNeeded = (field: string): boolean => figuresThatNeed(run, fetch, target, field)?.length !== 0;
    const built = buildRepresentation(rules, fetch.serviceName, fetch.requires ?? [], target, isNeeded);
    if (built.kind === 'not concerned') continue;
    if (built.kind === 'impossible') {
      run.ledger.loseEntity(fetch, target.path, run.ledger.causeOf(built.missing));
      continue;
    }
    for (const absence of built.absent) sayIncomplete(run, fetch, target, absence);
    applyRewrites(rules.schema, fetch.inputRewrites, built.representation);
    const identity = JSON.stringify(built.representation);
    const same = asked.get(identity);
    if (same) same.targets.push(target);
    else asked.set(identity, { representation: built.representation, targets: [target] });
  }
  if (!hasTwin(run.planned.plan, fetch)) return [...asked.values()];
  return [...asked].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entity]) => entity);
}

/** The partner works its figures out without a part that nobody could give: said at each figure that needed it. */
function sayIncomplete(run: RunContext, fetch: FetchNode, target: Target, { path, field }: Absence): void {
  const concerned = figuresThatNeed(run, fetch, target, field);
  if (concerned?.length === 0) return;
  const cause = incomplete(run.ledger.causeOf(path), fetch.serviceName);
  if (!concerned) return run.ledger.report(target.path, cause);
  for (const { name } of concerned) run.ledger.report(below(target.path, name), cause);
}

/** The figures asked for that are worked out from a field of others; undefined when the contracts do not say which could be. */
function figuresThatNeed(
  run: RunContext,
  fetch: FetchNode,
  target: Target,
  field: string,
): TopLevelField[] | undefined {
  const typename = String(own(target.object, '__typename'));
  const could = run.planned.fetches
    .topLevelFields(fetch)
    .filter((figure) => run.roles.isRequiredFor(fetch.serviceName, figure.onType ?? typename, figure.field, field));
  if (could.length === 0) return undefined;
  return could.filter(
    ({ name, around }) =>
      around.every((selection) => holds(selection, run.variables)) &&
      isWanted(run.planned, run.variables, below(target.path, name)),
  );
}

async function ask(
  run: RunContext,
  fetch: FetchNode,
  targets: readonly Target[],
  variables: JsonObject,
): Promise<PartnerResponse | undefined> {
  const name = fetch.serviceName;
  try {
    return await run.calls.ask(fetch, variables, targets.length);
  } catch (error) {
    const failure = error instanceof PartnerFailure ? error : new PartnerFailure('unusable', String(error));
    run.ledger.loseFetch(fetch, targets[0]?.path, unavailable(name, failure.kind));
    if (!fetch.requires && failure.kind !== 'abandoned') run.lostEntries.add(name);
    // A circuit that opens says so once; a client that leaves is no news.
    const level = failure.kind === 'circuit open' || failure.kind === 'abandoned' ? 'debug' : 'warn';
    run.log[level]({ partner: name, requestId: run.request.requestId, failure: failure.message }, 'partner lost');
    return undefined;
  }
}
