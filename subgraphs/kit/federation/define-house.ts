import type { EntityClass } from '@mikro-orm/core';
import type { ClassType } from 'type-graphql';
import type { HouseContext } from '../context.js';
import type { ComposedDirective } from './link.js';

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- what type-graphql itself calls a resolver class
type ResolverClass = Function;

/** One noun of a house: its public type, the resolvers that answer for it, and how it is found by its key. */
export interface Noun {
  /** Absent for a table that is read only through other nouns. */
  readonly type?: ClassType<object>;
  readonly resolvers?: readonly ResolverClass[];
  /** Present when the noun has a table of its own in this house. */
  readonly table?: EntityClass<object>;
  /** How another house's reference (`{ siren: … }`) becomes the noun. Required by every resolvable `@key`. */
  readonly byReference?: (reference: Record<string, string>, context: HouseContext) => unknown;
}

export interface HouseDefinition {
  /** Name of the subgraph, of the folder, of the database and of its role. */
  readonly name: string;
  /** Who answers for it, for messages and pages. */
  readonly title: string;
  /** In the order in which tables can be filled: a noun comes after those it points to. */
  readonly nouns: readonly Noun[];
  /** Folder of the house, as `import.meta.url` of its index gives it: migrations and data are found beside. */
  readonly folder: string;
  /** Reference data too large for files of the house (a published package): filled once, after the migrations. */
  readonly references?: readonly ReferenceImport[];
  /** Directives of the house's own that the supergraph keeps (`@composeDirective`). */
  readonly composedDirectives?: readonly ComposedDirective[];
  /** Tells a router that asks (`ftv1`) how long each field took. Nobody is told unless the house says so. */
  readonly federatedTracing?: boolean;
}

export interface ReferenceImport {
  readonly name: string;
  /** Changes when the data to import change; the import is skipped while the database already holds this version. */
  readonly version: string;
  run(
    execute: (sql: string, params: readonly unknown[]) => Promise<unknown>,
    say: (step: string) => void,
  ): Promise<void>;
}

/** The door of a house. A helper for its types; what a house is, the definition says. */
export const defineHouse = (definition: HouseDefinition): HouseDefinition => definition;

/** A noun of this house, with a table. The reference looks it up by its primary key unless said otherwise. */
export function noun(
  table: EntityClass<object> & ClassType<object>,
  resolvers: readonly ResolverClass[] = [],
  key?: string,
): Noun {
  const byReference =
    key && ((reference: Record<string, string>, context: HouseContext) => context.one(table, reference[key] ?? ''));
  return { type: table, table, resolvers, ...(byReference ? { byReference } : {}) };
}

/** A noun of this house with several keys, or with a key of several parts: how it is found is said by the house. */
export const nounByKeys = <Key extends object>(
  table: EntityClass<object> & ClassType<object>,
  resolvers: readonly ResolverClass[],
  find: (key: Key, context: HouseContext) => unknown,
): Noun => ({
  type: table,
  table,
  resolvers,
  byReference: (reference, context) => find(reference as unknown as Key, context),
});

/** A table without a public type of its own: other nouns read it. */
export const tableOnly = (table: EntityClass<object>): Noun => ({ table });

/** A noun owned by another house, to which this one adds fields. Its reference is itself: the key is all we know. */
export function extension(type: ClassType<object>, resolvers: readonly ResolverClass[]): Noun {
  return { type, resolvers, byReference: (reference) => Object.assign(new type(), reference) };
}

/** A noun owned by another house that this one only points to. */
export const pointer = (type: ClassType<object>): Noun => ({ type });

/** Makes the reference a resolver returns for a noun of another house: its key and nothing else. */
export function reference<T extends object>(type: ClassType<T>, key: Partial<T>): T {
  return Object.assign(new type(), key);
}
