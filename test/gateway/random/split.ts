import { codeOf, fieldOf, idOf, sorts, typeOf, valueOf, workedOut, type Item } from './data.js';
import { house, type House } from '../world.js';
import { requiredSize, type Model, type ModelField, type ModelType } from './model.js';
import { added, fieldText } from './whole.js';

type Resolvers = Record<string, Record<string, unknown>>;

/** The partners of a model: each with its own types, and answers for what it holds. */
export function splitHouses(model: Model): House[] {
  return model.partners.map((partner) => new Split(model, partner).house());
}

class Split {
  readonly #resolvers: Resolvers = {};

  constructor(
    private readonly model: Model,
    private readonly partner: string,
  ) {}

  house(): House {
    const { model, partner } = this;
    const known = model.types.filter(({ homes }) => partner in homes);
    const held = model.roots.filter((root) => this.#isHere(root));
    // A partner may have no entry of its own.
    const roots = held.length > 0 ? held : [{ ...vigil, name: `veille_${partner}` }];
    for (const root of roots) this.#resolve('Query', root, () => 'Query');
    const isObjectPartner = partner === model.objectPartner;
    const text = [
      `type Query { ${roots.map((root) => this.#fieldText(root)).join(' ')} }`,
      `enum Sorte { ${sorts.join(' ')} }`,
      'type Detail @shareable { x: Int y: String }',
      ...known.map((type) => this.#typeText(type)),
      ...(isObjectPartner ? [this.#interfaceObject()] : this.#knows(model.things) ? [this.#interfaceText()] : []),
      ...(this.#knows(model.finds) ? [`union Trouvaille = ${model.finds.join(' | ')}`] : []),
    ];
    const byName = { __resolveType: ({ __typename }: Item) => __typename };
    if (!isObjectPartner && this.#knows(model.things)) this.#resolvers['Chose'] = byName;
    if (this.#knows(model.finds)) this.#resolvers['Trouvaille'] = byName;
    return house(partner, text.join('\n'), this.#resolvers);
  }

  #isHere({ holders, takenFrom }: ModelField): boolean {
    return holders.includes(this.partner) || takenFrom === this.partner;
  }

  #knows(group: readonly string[]): boolean {
    return (
      group.length > 0 &&
      this.model.types.every(({ name, homes }) => !group.includes(name) || homes[this.partner]?.isStub === false)
    );
  }

  #typeText(type: ModelType): string {
    const home = type.homes[this.partner];
    const { keys = [], isStub = false } = home ?? {};
    const isThing = this.model.things.includes(type.name) && this.#knows(this.model.things);
    const designated = keys.map((key) => `@key(fields: "${key}"${isStub ? ', resolvable: false' : ''})`);
    const fields = isStub ? [] : type.fields.filter((field) => this.#isHere(field));
    const external = isStub ? [] : this.#externals(type);
    this.#resolvers[type.name] = {
      code: codeOf,
      __resolveReference: ({ id, code, ...given }: { id?: string; code?: string }) => ({
        ...given,
        __typename: type.name,
        id: id ?? idOf(code ?? ''),
      }),
    };
    for (const field of fields) this.#resolve(type.name, field, codeOf);
    for (const field of external) this.#resolveExternal(type.name, field);
    // `Chose` needs the identifier; who does not designate by it holds it all the same.
    const inKeys = keys.flatMap((fields) => fields.split(' '));
    const both = new Set(isThing ? ['id', ...inKeys] : inKeys);
    const key = (name: string): string => `${name}: ID!${inKeys.includes(name) ? '' : ' @shareable'}`;
    const texts = [
      ...[...both].map(key),
      ...fields.map((field) => this.#fieldText(field)),
      ...external.map((field) => `${fieldText(field)} @external`),
    ];
    return `type ${type.name}${isThing ? ' implements Chose' : ''} ${designated.join(' ')} { ${texts.join(' ')} }`;
  }

  #fieldText(field: ModelField): string {
    const { holders, takenFrom, requires, provides } = field;
    const words = [fieldText(field)];
    if (holders.length > 1 || this.#isGivenAlong(field)) words.push('@shareable');
    if (takenFrom && holders.includes(this.partner)) words.push(`@override(from: "${takenFrom}")`);
    if (requires) words.push(`@requires(fields: "${requires.map((path) => this.#selectionOf(path)).join(' ')}")`);
    const given = provides?.[this.partner];
    if (given) words.push(`@provides(fields: "${given}")`);
    return words.join(' ');
  }

  #selectionOf(path: string): string {
    const all = this.model.types.flatMap(({ fields }) => fields);
    const [first = '', below] = path.split('.').map((name) => {
      const isSized = all.some((field) => field.name === name && field.kind === 'sized');
      return isSized ? `${name}(taille: ${requiredSize})` : name;
    });
    return below === undefined ? first : `${first} { ${below} }`;
  }

  /** By somebody else than its holder. */
  #isGivenAlong({ name }: ModelField): boolean {
    const links = [...this.model.types.flatMap(({ fields }) => fields), ...this.model.roots];
    return links.some(({ provides = {} }) => Object.values(provides).includes(name));
  }

  /** What others hold and is named here: to be required, or given along. */
  #externals(type: ModelType): ModelField[] {
    const named = new Set<string>();
    for (const field of type.fields) {
      if (!field.holders.includes(this.partner)) continue;
      for (const path of field.requires ?? []) named.add(path.split('.')[0] ?? '');
    }
    for (const owner of [...this.model.types, { fields: this.model.roots }]) {
      for (const field of owner.fields) {
        if (!field.holders.includes(this.partner)) continue;
        const given = field.to === type.name ? field.provides?.[this.partner] : undefined;
        if (given) named.add(given);
        for (const path of field.requires ?? []) {
          const [link, below] = path.split('.');
          const to = owner.fields.find(({ name }) => name === link)?.to;
          if (below && to === type.name) named.add(below);
        }
      }
    }
    return type.fields.filter(({ name }) => named.has(name));
  }

  #interfaceText(): string {
    const isEntity = this.model.objectPartner !== undefined;
    return `interface Chose${isEntity ? ' @key(fields: "id")' : ''} { id: ID! nom: String }`;
  }

  #interfaceObject(): string {
    this.#resolvers['Chose'] = {
      __resolveReference: ({ id, __typename }: Item) => ({ id, __typename }),
      // All things of one identifier are one here: it does not know them apart.
      ajout: ({ id }: Item) => valueOf(this.model, added, `Chose-${id}`),
    };
    return `type Chose @key(fields: "id") @interfaceObject { id: ID! ${fieldText(added)} }`;
  }

  #resolve(type: string, field: ModelField, place: (item: Item) => string): void {
    const resolvers = (this.#resolvers[type] ??= {});
    const isStale = field.takenFrom === this.partner;
    resolvers[field.name] = (item: Item, { taille }: { taille?: number }) => {
      if (isStale) return field.kind === 'text' ? 'périmé' : valueOf(this.model, field, 'stale', taille);
      if (field.requires) return workedOut(field.requires.map((path) => given(item, path)));
      return this.#withGiven(field, valueOf(this.model, field, place(item), taille));
    };
  }

  /** What it gives along stands in the object it leads to. */
  #withGiven({ provides, to }: ModelField, value: unknown): unknown {
    const name = provides?.[this.partner];
    if (!name || value === null) return value;
    const field = fieldOf(typeOf(this.model, to ?? ''), name);
    return { ...(value as Item), [name]: valueOf(this.model, field, codeOf(value as Item)) };
  }

  /** Handed over with the reference, else given along: a partner may look it up for what it provides. */
  #resolveExternal(type: string, field: ModelField): void {
    const resolvers = (this.#resolvers[type] ??= {});
    resolvers[field.name] = (item: Item) =>
      field.name in item ? item[field.name] : valueOf(this.model, field, codeOf(item));
  }
}

const vigil: ModelField = { name: 'veille', kind: 'text', isNullable: true, holders: [] };

/** What the reference carried; nothing else is known of it here. */
function given(item: Item, path: string): unknown {
  let value: unknown = item;
  for (const step of path.split('.')) {
    if (value === null || value === undefined) return value;
    value = (value as Item)[step];
  }
  return value;
}
