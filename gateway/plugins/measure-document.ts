import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { compareFields, maximumSteps, type Comparison } from './compare-fields.js';
import { pageSize, withDefaults } from './page-size.js';
import { measureText, type TextSize } from './measure-values.js';

/** How large an operation is once its fragments are unfolded; the largest of the document's operations counts. */
export type DocumentSize = Omit<Size, 'values'> & Comparison & TextSize;

interface Size {
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  readonly selections: number;
  /** About how many values the questions about the schema itself are answered with. */
  readonly introspection: number;
  /** About how many values are asked for: what is in a page, as many times as the page is long. */
  readonly answered: number;
  /** The same of a selection, were it about the schema. */
  readonly values: number;
}

const nothing: Size = {
  depth: 0,
  aliases: 0,
  rootFields: 0,
  directives: 0,
  selections: 0,
  introspection: 0,
  answered: 0,
  values: 0,
};

/**
 * How many elements the lists of introspection have, roughly: every type, its fields, their arguments. A wrapped type
 * (`ofType`) is null half the time.
 */
const elements: Readonly<Record<string, number>> = {
  types: 100,
  directives: 10,
  fields: 10,
  possibleTypes: 2,
  ofType: 0.5,
};

/** Linear in the document's text: each fragment is measured once, whatever the number of its uses. */
export function measureDocument(document: DocumentNode, given: unknown = {}): DocumentSize {
  const variables = withDefaults(document, given);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const d of document.definitions) if (d.kind === Kind.FRAGMENT_DEFINITION) fragments.set(d.name.value, d);
  const measured = new Map<string, Size>();

  const ofFragment = (name: string): Size => {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, nothing); // One that contains itself is validation's business.
    const fragment = fragments.get(name);
    const found = fragment ? ofSelections(fragment.selectionSet) : nothing;
    measured.set(name, found);
    return found;
  };

  /** `rootFields` counts the fields of this very level. */
  const ofSelections = (set: SelectionSetNode): Size => {
    let { depth, aliases, rootFields, directives, selections, introspection, answered, values } = nothing;
    for (const selection of set.selections) {
      const isField = selection.kind === Kind.FIELD;
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(selection.name.value)
          : selection.selectionSet
            ? ofSelections(selection.selectionSet)
            : nothing;
      depth = Math.max(depth, inner.depth + (isField ? 1 : 0));
      aliases += inner.aliases + (isField && selection.alias ? 1 : 0);
      directives += inner.directives + (selection.directives?.length ?? 0);
      selections += inner.selections + 1;
      rootFields += isField ? 1 : inner.rootFields;
      introspection += isAboutSchema(selection) ? inner.values : inner.introspection;
      answered += isField ? 1 + inner.answered * pageSize(selection, variables) : inner.answered;
      values += isField ? 1 + inner.values * (elements[selection.name.value] ?? 1) : inner.values;
    }
    return { depth, aliases, rootFields, directives, selections, introspection, answered, values };
  };

  const text = measureText(document);
  if (text.nesting > deepest) return { ...withoutValues(nothing), ...text, repeated: 0, compared: 0 };
  const size = document.definitions.reduce<Size>((largest, definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return largest;
    const found = ofSelections(definition.selectionSet);
    return largerOf(largest, { ...found, directives: found.directives + (definition.directives?.length ?? 0) });
  }, nothing);
  const comparison = size.selections > maximumSteps ? tooMuch : compareFields(document, fragments);
  return { ...withoutValues(size), ...text, ...comparison };
}

const tooMuch: Comparison = { repeated: 0, compared: Infinity };

/** What is nested deeper is not looked into: who reads it level by level runs out of stack. */
export const deepest = 100;

function withoutValues({ depth, aliases, rootFields, directives, selections, introspection, answered }: Size) {
  return { depth, aliases, rootFields, directives, selections, introspection, answered };
}

function largerOf(one: Size, other: Size): Size {
  const pairs = Object.entries(one).map(([name, value]) => [
    name,
    Math.max(value as number, other[name as keyof Size]),
  ]);
  return Object.fromEntries(pairs) as Size;
}

function isAboutSchema(selection: SelectionNode): boolean {
  return selection.kind === Kind.FIELD && (selection.name.value === '__schema' || selection.name.value === '__type');
}
