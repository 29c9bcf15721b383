import type { Logger } from 'pino';
import type { Partners } from '../partners/partners.js';
import type { RequestContext } from '../request-context.js';
import type { Calls } from './calls.js';
import type { Federation } from './federation.js';
import type { FieldRoles } from './join-directives.js';
import type { Ledger } from './ledger.js';
import type { PlannedOperation } from './plan.js';
import type { JsonObject } from './targets.js';

/** One run of one plan: what its stages share. */
export interface RunContext {
  readonly federation: Federation;
  readonly roles: FieldRoles;
  readonly planned: PlannedOperation;
  readonly partners: Partners;
  readonly calls: Calls;
  readonly request: RequestContext;
  /** As the client sent them: partners coerce their own. */
  readonly rawVariables: Readonly<JsonObject>;
  /** Coerced, defaults included: what conditions are read from. */
  readonly variables: Readonly<JsonObject>;
  readonly ledger: Ledger;
  /** Partners that could not be reached at the entry of the graph. */
  readonly lostEntries: Set<string>;
  readonly log: Logger;
}
