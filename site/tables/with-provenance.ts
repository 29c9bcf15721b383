import {
  getNamedType,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

const passage = '{ document lignes titre piece emetteur datePiece licence }';
const reason = '{ champ raison explication }';

/**
 * The same question, asking also what its figures are cited by and why its empty fields are empty: whoever exports an
 * answer did not always think of it. What is added is read as provenance, never shown as an answer; only what a bare
 * figure means (its unit, its period, its status) is.
 */
export function withProvenance(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const types = new TypeInfo(schema);
  const completed = visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave(node) {
          const type = types.getParentType();
          return isObjectType(type)
            ? { ...node, selections: [...node.selections, ...additions(node, type)] }
            : undefined;
        },
      },
    }),
  );
  // An alias of the question may bear the name of what is added to it: then it is asked as it stands.
  return validate(schema, completed).length === 0 ? completed : document;
}

function additions(node: SelectionSetNode, type: GraphQLObjectType): readonly FieldNode[] {
  const fields = type.getFields();
  const asked = new Set(
    node.selections.flatMap((selection) => (selection.kind === Kind.FIELD ? selection.name.value : [])),
  );
  const isPassage = 'lignes' in fields && 'licence' in fields;
  const isReason = 'raison' in fields && 'explication' in fields;
  if (isPassage || isReason || asked.size === 0) return [];
  const wanted = Object.values(fields).flatMap(({ name, type: of }) => {
    const below = getNamedType(of).name;
    if (below === 'Source') return `${name} ${passage}`;
    if (below === 'Absence') return `${name} ${reason}`;
    return [];
  });
  const add = (name: string, below = ''): void =>
    void (name in fields && !asked.has(name) && wanted.push(`${name} ${below}`));
  // Worn under another name, so that it is not a column of its own.
  const addHidden = (name: string, below = ''): void =>
    void (name in fields && !asked.has(name) && wanted.push(`_${name}: ${name} ${below}`));
  if ('attestations' in fields && 'valeur' in fields) {
    add('valeur');
    add('concordance');
    wanted.push(`attestations { valeur source ${passage} }`);
  } else addHidden('concordance');
  if ('unite' in fields && asked.has('valeur'))
    ['unite', 'periode', 'statut'].forEach((name) => {
      add(name);
    });
  if ('trace' in fields && asked.has('resultat')) {
    add('unite');
    addHidden('trace', `{ operation resultat source ${passage} }`);
    addHidden('refus', '{ raison explication enCause }');
  }
  if ('pageInfo' in fields && 'totalCount' in fields) wanted.push('totalCount pageInfo { hasNextPage endCursor }');
  if (wanted.length === 0) return [];
  return fieldsOf(wanted.join(' '));
}

function fieldsOf(text: string): readonly FieldNode[] {
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  const selections = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
  return selections.filter((selection) => selection.kind === Kind.FIELD);
}
