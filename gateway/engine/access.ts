import {
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { Identity } from '../reader.js';
import { isMet, type AccessRules, type Condition } from './access-rules.js';

/** What one reader may be given of an operation. */
export interface Allowed {
  /** The operation without what is denied: what is planned, hence what is fetched. */
  readonly document: DocumentNode;
  /** The fields left out, as nodes of the client's document. */
  readonly withheld: ReadonlySet<FieldNode>;
  /** Readers for whom the same is left out have the same signature: they share their plans. */
  readonly signature: string;
}

/** An operation's restricted fields, found once. */
interface Restricted {
  readonly fields: ReadonlyMap<FieldNode, ReadonlySet<Condition>>;
  readonly conditions: readonly Condition[];
  readonly bySignature: Map<string, Allowed>;
}

/** Leaves restricted fields out of an operation before it is planned: what is not planned cannot be fetched. */
export class Access {
  readonly #restricted = new WeakMap<DocumentNode, Restricted>();

  constructor(
    private readonly rules: AccessRules,
    private readonly schema: GraphQLSchema,
  ) {}

  /** `undefined` when the operation may be answered as it is. Who asks is only found out when it matters. */
  async allow(document: DocumentNode, identity: () => Promise<Identity>): Promise<Allowed | undefined> {
    const restricted = this.#read(document);
    if (restricted.conditions.length === 0) return undefined;
    const reader = await identity();
    const unmet = restricted.conditions.filter((condition) => !isMet(condition, reader));
    if (unmet.length === 0) return undefined;
    const signature = unmet.join(' ');
    let allowed = restricted.bySignature.get(signature);
    if (!allowed) {
      allowed = without(document, restricted, new Set(unmet), signature);
      if (restricted.bySignature.size < 64) restricted.bySignature.set(signature, allowed);
    }
    return allowed;
  }

  #read(document: DocumentNode): Restricted {
    const known = this.#restricted.get(document);
    if (known) return known;
    const fields = new Map<FieldNode, ReadonlySet<Condition>>();
    const info = new TypeInfo(this.schema);
    visit(
      document,
      visitWithTypeInfo(info, {
        Field: (node) => {
          const conditions = this.rules.get(`${info.getParentType()?.name}.${node.name.value}`);
          if (conditions) fields.set(node, conditions);
        },
      }),
    );
    const conditions = [...new Set([...fields.values()].flatMap((own) => [...own]))].sort();
    const restricted = { fields, conditions, bySignature: new Map<string, Allowed>() };
    this.#restricted.set(document, restricted);
    return restricted;
  }
}

function without(
  document: DocumentNode,
  { fields }: Restricted,
  unmet: ReadonlySet<Condition>,
  signature: string,
): Allowed {
  const withheld = new Set<FieldNode>();
  for (const [node, conditions] of fields) if ([...conditions].some((c) => unmet.has(c))) withheld.add(node);
  const reduced = visit(document, {
    Field: { enter: (node) => (withheld.has(node) ? null : undefined) },
    SelectionSet: { leave: (set) => (set.selections.length === 0 ? onlyTheName(set) : undefined) },
  });
  return { document: reduced, withheld, signature };
}

/** An object of which everything is denied is still there: its fields are null, it is not. */
function onlyTheName(set: SelectionSetNode): SelectionSetNode {
  return { ...set, selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }] };
}
