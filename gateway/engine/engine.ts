import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { getVariableValues, type ExecutionResult, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Logger } from 'pino';
import { ClientError } from '../../schema/errors.js';
import type { Partners } from '../partners/partners.js';
import type { RequestContext } from '../request-context.js';
import { answer, type Question } from './answer.js';
import { ReadyAnswer } from './bytes/ready-answer.js';
import { readSupergraph, readSupergraphMeanwhile, type Federation } from './federation.js';
import { Graph } from './graph.js';
import type { LabelPolicy } from './override-labels.js';
import { PlanningPool, type PlanningLimits } from './planning/pool.js';
import { refuseOlder } from './supergraph-version.js';

type Executor = NonNullable<Awaited<ReturnType<GatewayInterface['load']>>['executor']>;
type SchemaListener = Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0];

export type Replacement = 'Unchanged' | 'Changed';

export interface EngineOptions {
  readonly planning: PlanningLimits;
  readonly labels?: LabelPolicy;
  /** Asks partners to repeat the keys of lists of entities, so that an answer in another order is noticed. */
  readonly asksForKeys?: boolean;
}

/** An operation as a client sends it. */
export interface AskedAgain {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Record<string, unknown>;
}

type Asked = Omit<Question, 'graph' | 'variables'> & { readonly operation: OperationDefinitionNode };

/** Answers operations over the current supergraph; Apollo Server sees it as its gateway. */
export class Engine implements GatewayInterface {
  #graph: Graph;
  #replacing: Promise<unknown> = Promise.resolve();
  /** An operation is executed over the very schema it was validated against, whatever was reloaded meanwhile. */
  readonly #bySchema = new WeakMap<GraphQLSchema, Graph>();
  readonly #listeners = new Set<SchemaListener>();
  readonly #pool: PlanningPool;

  constructor(
    sdl: string,
    private readonly partners: Partners,
    private readonly log: Logger,
    private readonly options: EngineOptions,
  ) {
    this.#pool = new PlanningPool(options.planning, log);
    this.#graph = this.#adopt(readSupergraph(sdl));
  }

  /**
   * Rejects when the SDL is no supergraph we can run; what was served before is then still served. One at a time, in the
   * order in which they came.
   */
  replace(sdl: string): Promise<Replacement> {
    const replaced = this.#replacing.then(() => this.#replace(sdl));
    this.#replacing = replaced.catch(() => undefined);
    return replaced;
  }

  async #replace(sdl: string): Promise<Replacement> {
    if (sdl === this.#graph.federation.sdl) return 'Unchanged';
    refuseOlder(sdl, this.#graph.federation.sdl);
    this.#graph = this.#adopt(await readSupergraphMeanwhile(sdl));
    this.#notify();
    this.warm();
    return 'Changed';
  }

  onSchemaLoadOrUpdate(listener: SchemaListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async load(): ReturnType<GatewayInterface['load']> {
    this.#notify();
    return { executor: (request) => this.#execute(request) };
  }

  /** Makes the planning thread ready; the first operations do not wait for it if they are easy to plan. */
  warm(): void {
    this.#graph.warm();
  }

  async stop(): Promise<void> {
    this.#pool.stop();
    await this.partners.stop();
  }

  #adopt(federation: Federation): Graph {
    const graph = new Graph(federation, this.#pool, this.options.asksForKeys);
    this.partners.declare(graph.federation.partners);
    this.#bySchema.set(graph.federation.apiSchema, graph);
    return graph;
  }

  #notify(): void {
    const { apiSchema, sdl } = this.#graph.federation;
    for (const listener of this.#listeners) listener({ apiSchema, coreSupergraphSdl: sdl });
  }

  async #execute(context: Parameters<Executor>[0]): Promise<ExecutionResult> {
    const { operation, document } = context;
    const { operationName, variables: rawVariables = {} } = context.request;
    // The types promise an operation; Apollo Server leaves to the executor to say that the name matches none.
    if (!(operation as unknown)) return { errors: [unknownOperation(operationName)] };
    if (operation.operation === 'subscription') {
      return {
        errors: [new ClientError('REQUETE_INVALIDE', 'Le graphe ne sert pas les souscriptions (subscription).')],
      };
    }
    const request = context.context as RequestContext;
    if (request.answer) return request.answer;
    const graph = this.#bySchema.get(context.schema) ?? this.#graph;
    const result = await this.#answer(graph, { document, operation, operationName, rawVariables, request });
    if (ReadyAnswer.isIn(result) && context.source) {
      graph.known.remember(context.source, operationName, { document, operation, hash: context.queryHash });
    }
    return result;
  }

  /**
   * The answer to an operation that Apollo Server has let through before, letter by letter, over the supergraph in
   * service; undefined when it has not.
   */
  answerKnown(asked: AskedAgain, request: RequestContext): Promise<ExecutionResult> | undefined {
    const { query, operationName, variables: rawVariables = {} } = asked;
    const graph = this.#graph;
    const known = graph.known.find(query, operationName);
    if (!known) return undefined;
    const { document, operation, hash } = known;
    request.access.operation = { type: operation.operation, name: operation.name?.value, hash };
    return this.#answer(graph, { document, operation, operationName, rawVariables, request });
  }

  async #answer(graph: Graph, { operation, ...asked }: Asked): Promise<ExecutionResult> {
    const { apiSchema } = graph.federation;
    const { variableDefinitions = [] } = operation;
    const values = getVariableValues(apiSchema, variableDefinitions, asked.rawVariables, { maxErrors: 10 });
    if (values.errors) return { errors: values.errors };
    const question = { graph, ...asked, variables: values.coerced };
    try {
      return await answer(question, { partners: this.partners, log: this.log }, this.options.labels ?? {});
    } catch (error) {
      if (error instanceof ClientError) return { errors: [error] };
      throw error;
    }
  }
}

function unknownOperation(name: string | undefined): ClientError {
  const message = name
    ? `Aucune opération de la requête ne s’appelle « ${name} ».`
    : 'La requête contient plusieurs opérations : dites laquelle exécuter (operationName).';
  return new ClientError('REQUETE_INVALIDE', message);
}
