/**
 * The only file that touches the federation packages (Elastic licence): what a supergraph means and how an operation
 * is planned over it. Everything else in the engine works on plain graphql-js schemas and on the plan, which is data.
 */
import { operationFromDocument, Supergraph as FederationSupergraph } from '@apollo/federation-internals';
import { QueryPlanner, type QueryPlan } from '@apollo/query-planner';
import { parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { ClientError } from '../../schema/errors.js';
import { readInterfaceObjects } from './join-directives.js';
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
  plan(document: DocumentNode, operationName: string | undefined): QueryPlan;
}

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
  const document = resolvableKeysFirst(parse(sdl, { noLocation: true }));
  const supergraph = FederationSupergraph.build(document, { validateSupergraph: true });
  const api = supergraph.apiSchema();
  const planner = new QueryPlanner(supergraph, { debug: plannerBounds });
  const names = nameSeparator(document);
  return {
    sdl,
    document,
    apiSchema: api.toGraphQLJSSchema(),
    fullSchema: supergraph.schema.toGraphQLJSSchema(),
    interfaceObjects: readInterfaceObjects(document),
    partners: supergraph.subgraphsMetadata(),
    plan(clientDocument, operationName) {
      const { document: separated, restore } = names.separate(clientDocument);
      const operation = operationFromDocument(api, separated, { operationName });
      try {
        return restore(planner.buildQueryPlan(operation));
      } catch (error) {
        throw isTooComplex(error) ? new ClientError('LIMITE_DEPASSEE', tooComplex) : error;
      }
    },
  };
}
