import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { Dice } from './dice.js';

const coveted = ['id', 'code', 'nom', 'a0', 'a1', 'b0', 'b1', 'g0', 'd0', 'calcul', 'x'];

export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, boolean>>;
}

/** A question drawn at random over a schema: aliases, fragments, conditions, names of types, arguments. */
export function drawQuestion(schema: GraphQLSchema, seed: string): Question {
  const dice = new Dice(`question ${seed}`);
  const variables = { oui: dice.isUnder(0.5), non: dice.isUnder(0.5) };
  const root = schema.getQueryType();
  if (!root) throw new Error('no entry');
  const drawing = new Drawing(schema, dice);
  const selection = drawing.selection(root, 4);
  return {
    query: `query ($oui: Boolean!, $non: Boolean!) { t: __typename @include(if: $oui) u: __typename @skip(if: $non) ${selection} } ${drawing.fragments.join(' ')}`,
    variables,
  };
}

class Drawing {
  readonly fragments: string[] = [];
  #names = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly dice: Dice,
  ) {}

  selection(type: GraphQLCompositeType, depth: number): string {
    const { dice } = this;
    const parts = isObjectType(type) || 'getFields' in type ? this.#fields(Object.values(type.getFields()), depth) : [];
    if (parts.length === 0 || dice.isUnder(0.25)) parts.push(`${this.#alias(0.3)}__typename`);
    if (isAbstractType(type)) {
      for (const possible of this.schema.getPossibleTypes(type))
        if (dice.isUnder(0.7))
          parts.push(`... on ${possible.name}${this.#condition()} { ${this.selection(possible, depth - 1)} }`);
    } else if (depth < 4) {
      if (dice.isUnder(0.15)) parts.push(`...${this.#condition()} { ${this.selection(type, depth - 1)} }`);
      if (dice.isUnder(0.15)) parts.push(this.#fragment(type, depth - 1));
      const [wider] = isObjectType(type) ? type.getInterfaces() : [];
      if (wider && dice.isUnder(0.15)) parts.push(`... on ${wider.name} { ${this.selection(wider, 1)} }`);
    }
    return parts.join(' ');
  }

  #fields(all: readonly GraphQLField<unknown, unknown>[], depth: number): string[] {
    const able = depth > 0 ? all : all.filter(({ type }) => isLeafType(getNamedType(type)));
    return this.dice.some(able, 1 + this.dice.below(4)).map((field) => this.#field(field, depth));
  }

  #field({ name, type, args }: GraphQLField<unknown, unknown>, depth: number): string {
    const given = args.length > 0 && this.dice.isUnder(0.6) ? `(taille: ${this.dice.below(4)})` : '';
    const named = getNamedType(type);
    const below = isLeafType(named) ? '' : ` { ${this.selection(named as GraphQLCompositeType, depth - 1)} }`;
    // Under its own name, a field may meet itself with other arguments, or on another type: the client's fault.
    return `${this.#alias(0.35)}${name}${given}${this.#condition()}${below}`;
  }

  #fragment(type: GraphQLCompositeType, depth: number): string {
    const name = `F${++this.#names}`;
    this.fragments.push(`fragment ${name} on ${type.name} { ${this.selection(type, depth)} }`);
    return `...${name}${this.#condition()}`;
  }

  /** Now and then a name that keys and requirements go by. */
  #alias(chance: number): string {
    if (!this.dice.isUnder(chance)) return '';
    return `${this.dice.isUnder(0.1) ? this.dice.pick(coveted) : `n${++this.#names}`}: `;
  }

  #condition(): string {
    const { dice } = this;
    return dice.isUnder(0.12) ? ` @${dice.pick(['include', 'skip'])}(if: $${dice.pick(['oui', 'non'])})` : '';
  }
}
