import { parse, visit } from 'graphql';

const FEDERATION = 'https://specs.apollo.dev/federation/v2.14';

/** The federation directives our houses use; a directive that is listed nowhere here is refused by composition. */
const IMPORTED = ['@key', '@shareable', '@external', '@requires', '@provides', '@inaccessible', '@tag'];

/** Rarer ones: named by the contract of a house that uses them, and by no other. */
const IMPORTED_WHERE_USED = ['@override', '@interfaceObject'];

/** A directive of a house's own that must reach the supergraph; composition would drop it otherwise. */
export interface ComposedDirective {
  /** The specification it belongs to, with its version: composition refuses two major versions side by side. */
  readonly specification: string;
  /** `directive @name on OBJECT` */
  readonly definition: string;
}

/** The head of a house's contract: what its directives mean, and which of its own the supergraph keeps. */
export function linkOf(sdl: string, composed: readonly ComposedDirective[] = []): string {
  const used = new Set<string>();
  visit(parse(sdl, { noLocation: true }), { Directive: ({ name }) => void used.add(`@${name.value}`) });
  const imports = [
    ...IMPORTED,
    ...IMPORTED_WHERE_USED.filter((directive) => used.has(directive)),
    ...(composed.length > 0 ? ['@composeDirective'] : []),
  ];
  const own = composed.map(({ specification, definition }) => ({ specification, name: nameOf(definition) }));
  return [
    `extend schema @link(url: "${FEDERATION}", import: [${imports.map((name) => `"${name}"`).join(', ')}])`,
    ...own.map(({ specification, name }) => `  @link(url: "${specification}", import: ["${name}"])`),
    ...own.map(({ name }) => `  @composeDirective(name: "${name}")`),
    ...composed.map(({ definition }) => `\n${definition}`),
  ].join('\n');
}

function nameOf(definition: string): string {
  const [first] = parse(definition).definitions;
  if (first?.kind !== 'DirectiveDefinition') throw new Error(`Une directive est attendue : ${definition}`);
  return `@${first.name.value}`;
}
