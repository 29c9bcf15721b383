import { getNamedType, isObjectType, type GraphQLCompositeType, type GraphQLNamedType } from 'graphql';
import { askedFor, type Asked, type Place } from './place.js';

/**
 * The conventions of the contract, recognised by the shape of its types: a house that adds a type in the same manner is
 * read in the same manner.
 */
const has = (type: GraphQLNamedType | undefined, ...names: string[]): boolean =>
  isObjectType(type) && names.every((name) => name in type.getFields());

const typeOf = (asked: Asked) => getNamedType(asked.field.type);

/** A passage of a document. */
export const isSource = (asked: Asked): boolean => has(typeOf(asked), 'document', 'lignes', 'licence');
/** Why a field is empty. */
export const isAbsence = (asked: Asked): boolean => has(typeOf(asked), 'champ', 'raison', 'explication');
/** Why a calculation was refused. */
export const isRefusal = (asked: Asked): boolean =>
  !isAbsence(asked) && !asked.isList && has(typeOf(asked), 'raison', 'explication');
/** A fact with every passage that says it: one figure for a reader. */
export const isAttested = (asked: Asked): boolean => has(typeOf(asked), 'valeur', 'attestations', 'concordance');
export const isConnection = (asked: Asked): boolean => has(typeOf(asked), 'edges', 'pageInfo');
export const isPageInfo = (asked: Asked): boolean => has(typeOf(asked), 'hasNextPage', 'endCursor');

/** Added by `withProvenance`: it speaks of other columns, and is not one. */
export const isHidden = ({ key, name }: Asked): boolean => key === `_${name}`;

/** Says of itself where it was read: what stands above it does not vouch for it. */
export const citesItself = (types: readonly GraphQLCompositeType[]): boolean =>
  types.some(
    (type) =>
      isObjectType(type) &&
      Object.values(type.getFields()).some(
        (field) => field.name === 'attestations' || has(getNamedType(field.type), 'document', 'lignes', 'licence'),
      ),
  );

/** Has a field in which it could say why another is empty. */
export const explainsItself = (types: readonly GraphQLCompositeType[]): boolean =>
  types.some((type) => has(type, 'absences') || has(type, 'absence'));

/** What a reader sees of an object, in the order of the question. */
export type Part =
  | { readonly kind: 'value' | 'values' | 'attested'; readonly asked: Asked }
  | { readonly kind: 'object'; readonly asked: Asked; readonly place: Place }
  | { readonly kind: 'list'; readonly asked: Asked; readonly list: ListOfObjects };

/** A list of objects, whether plain or a connection. */
export interface ListOfObjects {
  readonly element: Place;
  /** Set for a connection: how to reach its elements, and what says how many there are. */
  readonly connection?: {
    readonly edges: Asked | undefined;
    readonly node: Asked | undefined;
    readonly total: Asked | undefined;
    readonly pageInfo: Asked | undefined;
  };
}

export function partsOf(place: Place): Part[] {
  return place.asked.flatMap((asked): Part[] => {
    const { place: below } = asked;
    if (isSource(asked) || isAbsence(asked) || isPageInfo(asked) || isHidden(asked)) return [];
    if (!below) return [{ kind: asked.isList ? 'values' : 'value', asked }];
    if (isAttested(asked) && !asked.isList) return [{ kind: 'attested', asked }];
    if (asked.isList) return [{ kind: 'list', asked, list: { element: below } }];
    if (isConnection(asked)) return [{ kind: 'list', asked, list: connectionOf(below) }];
    return [{ kind: 'object', asked, place: below }];
  });
}

function connectionOf(place: Place): ListOfObjects {
  const edges = askedFor(place, 'edges');
  const node = askedFor(edges?.place, 'node');
  const connection = { edges, node, total: askedFor(place, 'totalCount'), pageInfo: askedFor(place, 'pageInfo') };
  return { element: node?.place ?? { types: [], asked: [] }, connection };
}
