import { Kind, visit, type ConstDirectiveNode, type DocumentNode } from 'graphql';
import { argumentOf } from './join-directives.js';

/**
 * After an `@requires`, the planner goes back to a partner by the first key it can fill in, even one that the partner
 * declared unable to resolve: the partner then answers null, and figures vanish. Putting resolvable keys first is enough
 * for it to choose one.
 */
export function resolvableKeysFirst(supergraph: DocumentNode): DocumentNode {
  const sort = <T extends { readonly directives?: readonly ConstDirectiveNode[] }>(type: T): T => ({
    ...type,
    directives: type.directives?.toSorted((a, b) => Number(isUnresolvable(a)) - Number(isUnresolvable(b))),
  });
  return visit(supergraph, {
    [Kind.OBJECT_TYPE_DEFINITION]: sort,
    [Kind.INTERFACE_TYPE_DEFINITION]: sort,
  });
}

function isUnresolvable(directive: ConstDirectiveNode): boolean {
  return directive.name.value === 'join__type' && argumentOf(directive, 'resolvable') === false;
}
