import { Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import { holds } from './conditions.js';
import type { QueryPlanSelectionNode } from './federation.js';
import { toArray, type Path } from './path.js';
import type { PlannedOperation } from './plan.js';
import type { JsonObject } from './targets.js';

/**
 * Whether anybody waits for the figure at this place: the client, as the variables of its conditions are, or another partner that
 * requires it. The planner is not as precise: it asks for figures whose condition does not hold, without what they require.
 */
export function isWanted(planned: PlannedOperation, variables: Readonly<JsonObject>, path: Path): boolean {
  const names = toArray(path).filter((step) => typeof step === 'string');
  const name = names.at(-1) ?? '';
  return isAsked(planned, variables, names) || planned.fetches.all().some(({ requires }) => isNamed(requires, name));
}

/** Conditions are looked at, types are not: behind an interface, a place may be asked of another object than this one. */
function isAsked(
  { operation, fragments }: PlannedOperation,
  variables: Readonly<JsonObject>,
  names: readonly string[],
): boolean {
  let sets: SelectionSetNode[] = [operation.selectionSet];
  let isFound = false;
  const collect = (selection: SelectionNode, name: string, into: SelectionSetNode[]): void => {
    if (!holds(selection, variables)) return;
    if (selection.kind === Kind.FIELD) {
      if ((selection.alias ?? selection.name).value !== name) return;
      isFound = true;
      if (selection.selectionSet) into.push(selection.selectionSet);
    } else {
      const inside = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      for (const below of inside?.selectionSet.selections ?? []) collect(below, name, into);
    }
  };
  for (const name of names) {
    const next: SelectionSetNode[] = [];
    isFound = false;
    for (const { selections } of sets) for (const selection of selections) collect(selection, name, next);
    if (!isFound) return false;
    sets = next;
  }
  return true;
}

function isNamed(required: readonly QueryPlanSelectionNode[] | undefined, name: string): boolean {
  return (required ?? []).some(
    (selection) => (selection.kind === 'Field' && selection.name === name) || isNamed(selection.selections, name),
  );
}
