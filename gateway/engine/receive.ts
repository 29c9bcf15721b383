import type { PartnerResponse } from '../partners/transport.js';
import { dropAskedKeys, strangers } from './entity-identity.js';
import type { FetchNode } from './federation.js';
import { merge } from './merge.js';
import { notObtained, readPartnerError } from './partner-errors.js';
import { belowAll } from './path.js';
import { applyRewrites, isOfType } from './rewrites.js';
import type { RunContext } from './run-context.js';
import { isObject, own, type JsonObject, type Target } from './targets.js';

/** An entity as it was asked for, and every place of the answer where it stands. */
export interface AskedEntity {
  readonly representation: JsonObject;
  readonly targets: readonly Target[];
}

/** Takes in the answer to root fields: the same data at each target (there is one, save in unusual plans). */
export function receiveRoot(
  run: RunContext,
  fetch: FetchNode,
  targets: readonly Target[],
  response: PartnerResponse,
): void {
  for (const error of errorsOf(run, fetch, response)) {
    const path = pathOf(error);
    const { cause } = error;
    if (path.length === 0) run.ledger.loseFetch(fetch, targets[0]?.path, cause);
    else for (const target of targets) run.ledger.report(belowAll(target.path, path), cause);
  }
  if (!isObject(response.data)) {
    run.ledger.loseFetch(fetch, targets[0]?.path, notObtained(fetch.serviceName));
    return;
  }
  applyRewrites(run.federation.fullSchema, fetch.outputRewrites, response.data);
  for (const target of targets) merge(target.object, response.data);
}

/** Takes in the answer to `_entities`: as many as asked, in the order asked, or none of them can be trusted. */
export function receiveEntities(
  run: RunContext,
  fetch: FetchNode,
  entities: readonly AskedEntity[],
  response: PartnerResponse,
): void {
  const faulty = new Set<number>();
  let allFaulty = false;
  for (const error of errorsOf(run, fetch, response)) {
    const [, index, ...rest] = pathOf(error);
    const entity = typeof index === 'number' ? entities[index] : undefined;
    if (!entity) {
      allFaulty = true;
      run.ledger.loseFetch(fetch, entities[0]?.targets[0]?.path, error.cause);
      continue;
    }
    faulty.add(Number(index));
    for (const target of entity.targets) {
      if (rest.length > 0) run.ledger.report(belowAll(target.path, rest), error.cause);
      else run.ledger.loseEntity(fetch, target.path, error.cause);
    }
  }
  const received = isObject(response.data) ? own(response.data, '_entities') : undefined;
  if (!Array.isArray(received) || received.length !== entities.length) {
    if (Array.isArray(received)) {
      const counts = { partner: fetch.serviceName, asked: entities.length, received: received.length };
      run.log.warn({ ...counts, requestId: run.request.requestId }, 'the partner answered another number of entities');
    }
    run.ledger.loseFetch(fetch, entities[0]?.targets[0]?.path, notObtained(fetch.serviceName));
    return;
  }
  for (const value of received) applyRewrites(run.federation.fullSchema, fetch.outputRewrites, value);
  const misplaced = strangers(run, fetch, entities, received);
  if (misplaced.size > 0) {
    const news = { partner: fetch.serviceName, misplaced: misplaced.size, requestId: run.request.requestId };
    run.log.warn(news, 'the partner answered other entities than those asked');
  }
  entities.forEach((entity, index) => {
    const value: unknown = received[index];
    if (misplaced.has(index)) {
      for (const target of entity.targets) run.ledger.loseEntity(fetch, target.path, notObtained(fetch.serviceName));
    } else if (isObject(value)) {
      dropAskedKeys(value);
      for (const target of entity.targets) complete(run, target.object, value);
    } else if (value === null && !allFaulty && !faulty.has(index)) {
      // The partner says that it does not know this entity: its nulls are its own.
      for (const target of entity.targets) merge(target.object, unknownEntity(run, fetch, entity.representation));
    }
  });
}

/** A partner that knows an interface as an object (`@interfaceObject`) names the interface: we know better which object it is. */
function complete(run: RunContext, known: JsonObject, received: JsonObject): void {
  const typename = own(known, '__typename');
  merge(known, received);
  if (typename !== undefined && run.federation.interfaceObjects.has(String(known['__typename'])))
    known['__typename'] = typename;
}

function unknownEntity(run: RunContext, fetch: FetchNode, representation: JsonObject): JsonObject {
  const typename = String(representation['__typename']);
  const nulls: JsonObject = {};
  for (const { name, onType } of run.planned.fetches.topLevelFields(fetch)) {
    const concerned = !onType || isOfType(run.federation.fullSchema, typename, onType);
    if (concerned && name !== '__typename') nulls[name] = null;
  }
  return nulls;
}

type ReadError = ReturnType<typeof readPartnerError> & { readonly path: unknown };

function errorsOf(run: RunContext, fetch: FetchNode, response: PartnerResponse): ReadError[] {
  if (!Array.isArray(response.errors)) return [];
  return response.errors.filter(isObject).map((error) => {
    const read = readPartnerError(fetch.serviceName, error);
    if (read.masked) {
      const { requestId } = run.request;
      run.log.error({ partner: fetch.serviceName, requestId, error: plain(error) }, 'the partner answered an error');
    }
    return { ...read, path: error['path'] };
  });
}

/** In-process partners hand over GraphQLError objects, whose message a logger would not see. */
function plain(error: JsonObject): JsonObject {
  return { message: error['message'], path: error['path'], extensions: error['extensions'] };
}

function pathOf({ path }: ReadError): (string | number)[] {
  if (!Array.isArray(path)) return [];
  return path.filter((key): key is string | number => typeof key === 'string' || typeof key === 'number');
}
