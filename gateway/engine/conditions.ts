import { getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective, type SelectionNode } from 'graphql';
import type { JsonObject } from './targets.js';

/** Whether the client wants it, as its variables are (`@include`, `@skip`). */
export function holds(selection: SelectionNode, variables: Readonly<JsonObject>): boolean {
  if (!selection.directives?.length) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
  return skip?.['if'] !== true && include?.['if'] !== false;
}
