import {
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** What validation compares two by two: fields that have one name at one place of the answer, and all they hold. */
export interface Comparison {
  /** How often one name comes back at one place. */
  readonly repeated: number;
  /** Comparisons this takes in all, those of long arguments counting for more. */
  readonly compared: number;
}

/** Where this walk itself would take long, it stops: what is left is too much already. */
export const maximumSteps = 50_000;
const charactersOfOne = 100;

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

export function compareFields(document: DocumentNode, fragments: Fragments): Comparison {
  const walk = new Walk(fragments);
  // Fragments that no operation uses are compared all the same.
  const [operations, others] = [Kind.OPERATION_DEFINITION, Kind.FRAGMENT_DEFINITION].map((kind) =>
    document.definitions.filter((definition) => definition.kind === kind),
  );
  for (const definition of [...(operations ?? []), ...(others ?? [])]) {
    if ('selectionSet' in definition && definition.selectionSet && !walk.knows(definition)) {
      walk.place([definition.selectionSet], new Set());
    }
  }
  return walk.comparison;
}

class Walk {
  readonly #reached = new Set<unknown>();
  #steps = 0;
  #repeated = 0;
  #compared = 0;

  constructor(private readonly fragments: Fragments) {}

  get comparison(): Comparison {
    const compared = this.#steps > maximumSteps ? Infinity : Math.ceil(this.#compared);
    return { repeated: this.#repeated, compared };
  }

  knows(definition: unknown): boolean {
    return this.#reached.has(definition);
  }

  /** All that is selected at one place of the answer, wherever it is written. `around`: the fragments we are in. */
  place(sets: readonly SelectionSetNode[], around: ReadonlySet<string>): void {
    const fields = new Map<string, { count: number; weight: number; inside: SelectionSetNode[] }>();
    const spread = new Set(around);
    const left = [...sets];
    for (let set = left.pop(); set && this.#steps <= maximumSteps; set = left.pop()) {
      for (const selection of set.selections) {
        this.#steps++;
        if (selection.kind === Kind.INLINE_FRAGMENT) left.push(selection.selectionSet);
        if (selection.kind === Kind.FRAGMENT_SPREAD) {
          // Used again at one place, it is compared once; used again inside itself, it is refused by validation.
          const fragment = this.fragments.get(selection.name.value);
          if (fragment && !spread.has(selection.name.value)) left.push(fragment.selectionSet);
          spread.add(selection.name.value);
          this.#reached.add(fragment);
        }
        if (selection.kind !== Kind.FIELD) continue;
        const name = selection.alias?.value ?? selection.name.value;
        const known = fields.get(name) ?? { count: 0, weight: 0, inside: [] };
        known.count++;
        known.weight += weightOf(selection);
        if (selection.selectionSet) known.inside.push(selection.selectionSet);
        fields.set(name, known);
      }
    }
    for (const { count, weight, inside } of fields.values()) {
      this.#repeated = Math.max(this.#repeated, count);
      this.#compared += ((count - 1) * weight) / 2;
      if (inside.length > 0 && this.#steps <= maximumSteps) this.place(inside, spread);
    }
  }
}

/** Arguments are written out again each time they are compared. */
function weightOf({ arguments: given = [] }: FieldNode): number {
  let weight = 1;
  for (const argument of given) {
    visit(argument, {
      enter(node) {
        weight += 1 + (node.kind === Kind.STRING ? node.value.length / charactersOfOne : 0);
      },
    });
  }
  return weight;
}
