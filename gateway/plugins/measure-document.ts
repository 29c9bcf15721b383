import {
  Kind,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How large an operation is once its fragments are unfolded; the largest of the document's operations counts. */
export interface DocumentSize {
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  /** How often one name may come back in one selection: validation compares such fields two by two. */
  readonly repeated: number;
  readonly directives: number;
  readonly selections: number;
  /** Those of them about the schema itself: each may be answered for every type of the graph. */
  readonly introspection: number;
  /** Elements of the longest list written in the document. */
  readonly listElements: number;
}

type Size = Omit<DocumentSize, 'repeated' | 'listElements'>;

const nothing: Size = { depth: 0, aliases: 0, rootFields: 0, directives: 0, selections: 0, introspection: 0 };

/** The fields of one selection, inline fragments included. */
class Level {
  readonly #names = new Map<string, number>();
  #most = 0;
  #spread = 0;

  add(name: string): void {
    const count = (this.#names.get(name) ?? 0) + 1;
    this.#names.set(name, count);
    this.#most = Math.max(this.#most, count);
  }

  /** Which names a fragment shares with the others is not looked at: this is the most it can add. */
  spread(repeated: number): void {
    this.#spread += repeated;
  }

  get repeated(): number {
    return this.#most + this.#spread;
  }
}

/** Linear in the document's text: each fragment is measured once, whatever the number of its uses. */
export function measureDocument(document: DocumentNode): DocumentSize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const d of document.definitions) if (d.kind === Kind.FRAGMENT_DEFINITION) fragments.set(d.name.value, d);
  const measured = new Map<string, { size: Size; repeated: number }>();
  let repeated = 0;

  const ofLevel = (set: SelectionSetNode): { size: Size; repeated: number } => {
    const level = new Level();
    const size = ofSelections(set, level);
    repeated = Math.max(repeated, level.repeated);
    return { size, repeated: level.repeated };
  };

  const ofFragment = (name: string): { size: Size; repeated: number } => {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, { size: nothing, repeated: 0 }); // One that contains itself is validation's business.
    const fragment = fragments.get(name);
    const found = fragment ? ofLevel(fragment.selectionSet) : { size: nothing, repeated: 0 };
    measured.set(name, found);
    return found;
  };

  /** `rootFields` counts the fields of this very level. */
  const ofSelections = (set: SelectionSetNode, level: Level): Size => {
    let { depth, aliases, rootFields, directives, selections, introspection } = nothing;
    for (const selection of set.selections) {
      directives += selection.directives?.length ?? 0;
      const isField = selection.kind === Kind.FIELD;
      let inner = nothing;
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = ofFragment(selection.name.value);
        level.spread(fragment.repeated);
        inner = fragment.size;
      } else if (selection.selectionSet) {
        inner = isField ? ofLevel(selection.selectionSet).size : ofSelections(selection.selectionSet, level);
      }
      if (isField) level.add(selection.alias?.value ?? selection.name.value);
      depth = Math.max(depth, inner.depth + (isField ? 1 : 0));
      aliases += inner.aliases + (isField && selection.alias ? 1 : 0);
      directives += inner.directives;
      selections += inner.selections + 1;
      rootFields += isField ? 1 : inner.rootFields;
      introspection += isAboutSchema(selection) ? inner.selections : inner.introspection;
    }
    return { depth, aliases, rootFields, directives, selections, introspection };
  };

  const most = document.definitions.reduce<Size>((largest, definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return largest;
    const { size } = ofLevel(definition.selectionSet);
    const own = (definition.directives?.length ?? 0) + size.directives;
    return {
      depth: Math.max(largest.depth, size.depth),
      aliases: Math.max(largest.aliases, size.aliases),
      rootFields: Math.max(largest.rootFields, size.rootFields),
      directives: Math.max(largest.directives, own),
      selections: Math.max(largest.selections, size.selections),
      introspection: Math.max(largest.introspection, size.introspection),
    };
  }, nothing);
  return { ...most, repeated, listElements: longestWrittenList(document) };
}

function isAboutSchema(selection: SelectionNode): boolean {
  return selection.kind === Kind.FIELD && (selection.name.value === '__schema' || selection.name.value === '__type');
}

function longestWrittenList(document: DocumentNode): number {
  let longest = 0;
  visit(document, { ListValue: ({ values }) => void (longest = Math.max(longest, values.length)) });
  return longest;
}

/** Of a variable's value: its elements wherever they are. Without recursion, whatever its depth. */
export function longestList(value: unknown): number {
  let longest = 0;
  const left = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (Array.isArray(next)) longest = Math.max(longest, next.length);
    for (const inner of Object.values(next)) if (typeof inner === 'object') left.push(inner);
  }
  return longest;
}
