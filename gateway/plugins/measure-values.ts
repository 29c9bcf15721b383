import { visit, type DocumentNode } from 'graphql';

export interface TextSize {
  /** Levels of braces and brackets one in the other: selections, lists, objects, types. */
  readonly nesting: number;
  /** Elements of the longest list. */
  readonly listElements: number;
}

/** Of what is written in a document, fragments not unfolded. Without recursion, whatever its depth. */
export function measureText(document: DocumentNode): TextSize {
  let [nesting, level, listElements] = [0, 0, 0];
  const enter = (): void => void (nesting = Math.max(nesting, ++level));
  const leave = (): void => void level--;
  const counted = { enter, leave };
  visit(document, {
    SelectionSet: counted,
    ObjectValue: counted,
    ListType: counted,
    ListValue: {
      enter({ values }) {
        listElements = Math.max(listElements, values.length);
        enter();
      },
      leave,
    },
  });
  return { nesting, listElements };
}

/** Of a variable's value. Without recursion either. */
export function measureValue(value: unknown): TextSize {
  let [nesting, listElements] = [0, 0];
  const left: [value: unknown, level: number][] = [[value, 1]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [found, level] = next;
    if (typeof found !== 'object' || found === null) continue;
    nesting = Math.max(nesting, level);
    if (Array.isArray(found)) listElements = Math.max(listElements, found.length);
    for (const inner of Object.values(found)) if (typeof inner === 'object') left.push([inner, level + 1]);
  }
  return { nesting, listElements };
}
