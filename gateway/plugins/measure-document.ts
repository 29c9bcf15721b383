import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/** How large an operation is once its fragments are unfolded; the largest of the document's operations counts. */
export interface DocumentSize {
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  readonly selections: number;
}

const nothing: DocumentSize = { depth: 0, aliases: 0, rootFields: 0, directives: 0, selections: 0 };

/** Linear in the document's text: each fragment is measured once, whatever the number of its uses. */
export function measureDocument(document: DocumentNode): DocumentSize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const d of document.definitions) if (d.kind === Kind.FRAGMENT_DEFINITION) fragments.set(d.name.value, d);
  const measured = new Map<string, DocumentSize>();

  const ofFragment = (name: string): DocumentSize => {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, nothing); // A fragment that contains itself is validation's business.
    const fragment = fragments.get(name);
    const size = fragment ? ofSelections(fragment.selectionSet) : nothing;
    measured.set(name, size);
    return size;
  };

  /** `rootFields` counts the fields of this very level. */
  const ofSelections = (set: SelectionSetNode): DocumentSize => {
    let { depth, aliases, rootFields, directives, selections } = nothing;
    for (const selection of set.selections) {
      directives += selection.directives?.length ?? 0;
      const isField = selection.kind === Kind.FIELD;
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(selection.name.value)
          : selection.selectionSet
            ? ofSelections(selection.selectionSet)
            : nothing;
      depth = Math.max(depth, inner.depth + (isField ? 1 : 0));
      aliases += inner.aliases + (isField && selection.alias ? 1 : 0);
      directives += inner.directives;
      selections += inner.selections + 1;
      rootFields += isField ? 1 : inner.rootFields;
    }
    return { depth, aliases, rootFields, directives, selections };
  };

  return document.definitions.reduce<DocumentSize>((largest, definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return largest;
    const size = ofSelections(definition.selectionSet);
    const own = (definition.directives?.length ?? 0) + size.directives;
    return {
      depth: Math.max(largest.depth, size.depth),
      aliases: Math.max(largest.aliases, size.aliases),
      rootFields: Math.max(largest.rootFields, size.rootFields),
      directives: Math.max(largest.directives, own),
      selections: Math.max(largest.selections, size.selections),
    };
  }, nothing);
}
