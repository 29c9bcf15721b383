/**
 * The only file that touches the federation packages (Elastic licence): what a supergraph means and how an operation
 * is planned over it. Everything else in the engine works on plain graphql-js schemas and on the plan, which is data.
 */
import {
  DEFAULT_SUPPORTED_SUPERGRAPH_FEATURES,
  operationFromDocument,
  Supergraph as FederationSupergraph,
} from '@apollo/federation-internals';
import { QueryPlanner, type QueryPlan } from '@apollo/query-planner';
import { parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { ClientError } from '../../schema/errors.js';
import { anchorConditions } from './anchor-conditions.js';
import { readInterfaceObjects } from './join-directives.js';
import { readOverrideLabels } from './override-labels.js';
import { refuserOfTwofoldNeeds } from './required-twice.js';
import { resolvableKeysFirst } from './resolvable-keys-first.js';
import { nameSeparator } from './separate-names.js';

export type {
  ConditionNode,
  FetchDataRewrite,
  FetchNode,
  PlanNode,
  QueryPlan,
  QueryPlanSelectionNode,
} from '@apollo/query-planner';

/** What the engine needs of a supergraph, whoever wrote it. */
export interface Federation {
  readonly sdl: string;
  readonly document: DocumentNode;
  /** What clients see. */
  readonly apiSchema: GraphQLSchema;
  /** What exists between partners, inaccessible elements included: representations are built against it. */
  readonly fullSchema: GraphQLSchema;
  /** Interfaces that some partner knows as objects (`@interfaceObject`). */
  readonly interfaceObjects: ReadonlySet<string>;
  readonly partners: readonly { name: string; url: string }[];
  /** The labels of `@override(label:)`: which of them hold is decided for each operation. */
  readonly overrideLabels: readonly string[];
  /** `labels`: those that hold. */
  plan(document: DocumentNode, operationName: string | undefined, labels?: readonly string[]): QueryPlan;
}

/** What the planner's packages leave to the gateway, and we do: `access.ts`. */
const supportedFeatures = new Set([
  ...DEFAULT_SUPPORTED_SUPERGRAPH_FEATURES,
  'https://specs.apollo.dev/authenticated/v0.1',
  'https://specs.apollo.dev/requiresScopes/v0.1',
  'https://specs.apollo.dev/policy/v0.1',
]);

/**
 * The planner weighs every way through the partners. Past these bounds it keeps a good plan instead of looking for the
 * best, or refuses: a small hostile query must not exhaust the process.
 */
const plannerBounds = { maxEvaluatedPlans: 500, pathsLimit: 10_000 };

const tooComplex = 'La requête dépasse une limite : il y a trop de chemins entre partenaires pour y répondre.';

/** The planner's own bounds are plain errors. */
function isTooComplex(error: unknown): boolean {
  return error instanceof Error && /exceeds limit|Exceeded maximum|reached the limit/.test(error.message);
}

/** Throws when the SDL is no supergraph, or asks for a feature that we would have to ignore in silence. */
export function readSupergraph(sdl: string): Federation {
  const steps = readInSteps(sdl);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, while others are answered between two steps: reading a large supergraph takes most of a second. */
export async function readSupergraphMeanwhile(sdl: string): Promise<Federation> {
  const steps = readInSteps(sdl);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await new Promise((next) => setImmediate(next));
  }
}

function* readInSteps(sdl: string): Generator<undefined, Federation> {
  const document = resolvableKeysFirst(parse(sdl, { noLocation: true }));
  yield;
  const supergraph = FederationSupergraph.build(document, { supportedFeatures, validateSupergraph: true });
  yield;
  const api = supergraph.apiSchema();
  yield;
  const planner = new QueryPlanner(supergraph, { debug: plannerBounds });
  yield;
  const apiSchema = api.toGraphQLJSSchema();
  yield;
  const fullSchema = supergraph.schema.toGraphQLJSSchema();
  yield;
  const interfaceObjects = readInterfaceObjects(document);
  const names = nameSeparator(document);
  const refuseTwofoldNeeds = refuserOfTwofoldNeeds(document, fullSchema);
  const overrideLabels = readOverrideLabels(document);
  return {
    sdl,
    document,
    apiSchema,
    fullSchema,
    interfaceObjects,
    partners: supergraph.subgraphsMetadata(),
    overrideLabels,
    plan(clientDocument, operationName, labels = []) {
      refuseTwofoldNeeds(clientDocument);
      const { document: separated, restore } = names.separate(clientDocument);
      const { document: anchored, release } = anchorConditions(separated, apiSchema, interfaceObjects);
      const operation = operationFromDocument(api, anchored, { operationName });
      try {
        const overrideConditions = new Map(overrideLabels.map((label) => [label, labels.includes(label)]));
        return restore(release(planner.buildQueryPlan(operation, { overrideConditions })));
      } catch (error) {
        throw isTooComplex(error) ? new ClientError('LIMITE_DEPASSEE', tooComplex, { limite: 'chemins' }) : error;
      }
    },
  };
}
