import { ArgsType, type ClassType, Directive, Field, Int, ObjectType } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';

/** No page is larger, whatever the list: a page is read by people or walked by programs, never dumped. */
export const PAGE_MAX = 100;

@Directive('@shareable')
@ObjectType({ description: 'Où en est la lecture d’une liste (spécification Relay).' })
export class PageInfo {
  @Field({ description: 'Vrai s’il reste des éléments après cette page.' })
  hasNextPage!: boolean;

  @Field({ description: 'Vrai si la page ne commence pas au début de la liste.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Curseur du premier élément ; nul si la page est vide.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Curseur du dernier élément, à passer à « after ».' })
  endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'Nombre d’éléments voulus, de 1 à 100.' })
  first!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Curseur après lequel reprendre, donné par « pageInfo.endCursor ».',
  })
  after?: string | null;
}

export interface Connection<T> {
  edges: { cursor: string; node: T }[];
  pageInfo: PageInfo;
  /** Counted only when asked. */
  totalCount(): Promise<number>;
}

/**
 * The Relay connection of a noun, `<Noun>Connection`, to be extended where a list has totals of its own. `deNoms` completes
 * « une liste … » in French, elision included: `de communes`, `d’équipements`.
 */
export function connectionOf<T extends object>(type: ClassType<T>, deNoms: string): ClassType<Connection<T>> {
  @ObjectType(`${type.name}Edge`, { description: `Un élément d’une liste ${deNoms}, avec son curseur.` })
  class Edge {
    @Field({ description: 'Position de l’élément dans la liste.' })
    cursor!: string;

    @Field(() => type, { description: 'L’élément.' })
    node!: T;
  }

  @ObjectType(`${type.name}Connection`, { description: `Une page d’une liste ${deNoms}.` })
  class TypedConnection {
    @Field(() => [Edge], { description: 'Les éléments de la page, dans l’ordre de la liste.' })
    edges!: Edge[];

    @Field(() => PageInfo, { description: 'Où en est la lecture.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { name: 'totalCount', description: 'Nombre d’éléments de la liste entière, filtres appliqués.' })
    total(): Promise<number> {
      return (this as unknown as Connection<T>).totalCount();
    }
  }
  return TypedConnection as unknown as ClassType<Connection<T>>;
}

/** Throws `PAGE_HORS_BORNES`, naming the bounds, rather than correcting in silence. */
export function checkPageSize(first: number): number {
  if (Number.isInteger(first) && first >= 1 && first <= PAGE_MAX) return first;
  throw new ClientError(
    'PAGE_HORS_BORNES',
    `« first » vaut ${String(first)} : demander de 1 à ${String(PAGE_MAX)} éléments.`,
  );
}
