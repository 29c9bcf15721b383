import {
  BREAK,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
  visit,
  type DocumentNode,
} from 'graphql';

/** One breach of a rule: where, and what to do about it. */
export interface Breach {
  readonly rule: string;
  readonly where: string;
  readonly message: string;
}

/** A rule reads one house's SDL and answers its breaches. Rules are the governance group's; they are tests, not advice. */
export type Rule = (sdl: DocumentNode, language: Language) => Breach[];

/** What the rules know beyond one SDL. */
export interface Language {
  /** The text of `schema/glossaire.md`. */
  readonly glossaire: string;
}

/** Everything partners and analysts read in an explorer is said in French, on every type, field, argument and value. */
export const frenchDescriptionEverywhere: Rule = (sdl) => {
  const breaches: Breach[] = [];
  const owner: string[] = [];
  const check = (node: { name: { value: string }; description?: { value: string } }) => {
    const said = node.description?.value.trim() ?? '';
    const where = [...owner, node.name.value].join('.');
    if (said.length < 4) breaches.push({ rule: 'frenchDescriptionEverywhere', where, message: 'décrire en français' });
  };
  const container = {
    enter: (node: { name: { value: string } }) => {
      check(node);
      owner.push(node.name.value);
    },
    leave: () => void owner.pop(),
  };
  visit(sdl, {
    Directive: () => false,
    DirectiveDefinition: () => false,
    ObjectTypeDefinition: rootless(container, owner),
    InterfaceTypeDefinition: container,
    InputObjectTypeDefinition: container,
    EnumTypeDefinition: container,
    UnionTypeDefinition: container,
    FieldDefinition: container,
    InputValueDefinition: container,
    EnumValueDefinition: container,
  });
  return breaches;
};

/** The root types carry GraphQL's own names: only their fields are described. */
function rootless(container: { enter: (node: ObjectTypeDefinitionNode) => void; leave: () => void }, owner: string[]) {
  return {
    ...container,
    enter: (node: ObjectTypeDefinitionNode) => {
      if (['Query', 'Mutation', 'Subscription'].includes(node.name.value)) owner.push(node.name.value);
      else container.enter(node);
    },
  };
}

/** A partner that is down costs its own branch, never the answer: on an entity, only the key is sure to be there. */
export const aDoorMayBeClosed: Rule = (sdl) =>
  fields(sdl).flatMap(({ type, field }) => {
    const keys = keyFields(type);
    const root = type.name.value === 'Query';
    const mustBeNullable = root || (keys.size > 0 && !keys.has(field.name.value));
    return mustBeNullable && field.type.kind === Kind.NON_NULL_TYPE
      ? [breach('aDoorMayBeClosed', type, field, 'rendre le champ nullable : sa maison peut être fermée')]
      : [];
  });

/** Counts are `Int`, money and rates `Decimal`: a binary float would show 0,30000000000000004 to an analyst. */
export const sayInt: Rule = (sdl) =>
  fields(sdl).flatMap(({ type, field }) =>
    namedType(field.type) === 'Float' ? [breach('sayInt', type, field, 'dire Int ou Decimal, jamais Float')] : [],
  );

/** Across houses only business keys travel: codes that mean something outside our databases. */
export const businessKeysOnly: Rule = (sdl) =>
  fields(sdl).flatMap(({ type, field }) => {
    const allowed = ['ID', 'Siren', 'Siret', 'CodeInsee', 'CodeDepartement'];
    return keyFields(type).has(field.name.value) && !allowed.includes(namedType(field.type))
      ? [breach('businessKeysOnly', type, field, `une clé est de type ${allowed.join(', ')}`)]
      : [];
  });

/** A number without a unit is a defect: the field's name or description says what it counts. */
export const unitIsSaid: Rule = (sdl) =>
  fields(sdl).flatMap(({ type, field }) => {
    const said = `${field.name.value} ${field.description?.value ?? ''}`;
    const unit =
      /nombre|rang|ordre|numéro|unité|€|euros|mois|jours|semaine|heures|minutes|habitants|places|voix|années?|ans\b|part|taux|%|km|effectif|total|compte|exact|participants|familles|sièges|exemplaires|fois|élus/i;
    return ['Int', 'Decimal'].includes(namedType(field.type)) && !unit.test(said)
      ? [breach('unitIsSaid', type, field, 'dire l’unité dans le nom ou la description')]
      : [];
  });

/** A term enters the glossary before it enters a type. */
export const termIsInTheGlossary: Rule = (sdl, { glossaire }) =>
  sdl.definitions.flatMap((definition) => {
    if (!('name' in definition) || !definition.name || definition.kind === Kind.DIRECTIVE_DEFINITION) return [];
    const name = definition.name.value;
    const technical = /^(Query|Mutation|PageInfo|.*(Connection|Edge))$/.test(name);
    return technical || new RegExp(`\\b${name}\\b`).test(glossaire)
      ? []
      : [{ rule: 'termIsInTheGlossary', where: name, message: 'définir le terme dans schema/glossaire.md' }];
  });

/** A house's fields and types bear French nouns without accents, in the usual cases of GraphQL. */
export const namesAreWellFormed: Rule = (sdl) =>
  fields(sdl).flatMap(({ type, field }) =>
    /^[a-z][A-Za-z0-9]*$/.test(field.name.value)
      ? []
      : [breach('namesAreWellFormed', type, field, 'écrire le champ en camelCase, sans accent')],
  );

export const rules: readonly Rule[] = [
  frenchDescriptionEverywhere,
  aDoorMayBeClosed,
  sayInt,
  businessKeysOnly,
  unitIsSaid,
  termIsInTheGlossary,
  namesAreWellFormed,
];

/** Applies every rule to one house's SDL. */
export const breachesOf = (sdl: string, language: Language): Breach[] => {
  const document = parse(sdl);
  return rules.flatMap((rule) => rule(document, language));
};

function fields(sdl: DocumentNode): { type: ObjectTypeDefinitionNode; field: FieldDefinitionNode }[] {
  return sdl.definitions.flatMap((type) =>
    type.kind === Kind.OBJECT_TYPE_DEFINITION ? (type.fields ?? []).map((field) => ({ type, field })) : [],
  );
}

/** The fields of an object's keys; empty for a value. */
function keyFields(type: ObjectTypeDefinitionNode): Set<string> {
  const keys = (type.directives ?? []).filter((directive) => directive.name.value === 'key');
  return new Set(
    keys.flatMap((key) => {
      const value = key.arguments?.find((argument) => argument.name.value === 'fields')?.value;
      return value?.kind === Kind.STRING ? value.value.split(/[\s{}]+/).filter(Boolean) : [];
    }),
  );
}

function namedType(type: TypeNode): string {
  let name = '';
  visit(type, {
    NamedType: (node) => {
      name = node.name.value;
      return BREAK;
    },
  });
  return name;
}

const breach = (rule: string, type: ObjectTypeDefinitionNode, field: FieldDefinitionNode, message: string): Breach => ({
  rule,
  where: `${type.name.value}.${field.name.value}`,
  message,
});
