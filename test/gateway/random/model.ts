import { Dice } from './dice.js';

/** A graph drawn at random: what there is, and which partner holds what. */
export interface Model {
  readonly partners: readonly string[];
  readonly types: readonly ModelType[];
  /** The types behind the interface `Chose`, and behind the union `Trouvaille`: who declares either knows them all. None: nobody. */
  readonly things: readonly string[];
  readonly finds: readonly string[];
  /** The partner that knows `Chose` as an object only, and the field it adds to it. */
  readonly objectPartner: string | undefined;
  readonly roots: readonly ModelField[];
}

export interface ModelType {
  readonly name: string;
  /** By partner that knows the type: its keys there. None of them resolvable: it only names the entity. */
  readonly homes: Readonly<Record<string, { readonly keys: readonly string[]; readonly isStub: boolean }>>;
  readonly fields: readonly ModelField[];
}

export interface ModelField {
  readonly name: string;
  readonly kind: 'text' | 'whole' | 'flag' | 'sort' | 'sized' | 'detail' | 'one' | 'many' | 'worked out';
  /** Of what `one` and `many` lead to: a type, `Chose` or `Trouvaille`. */
  readonly to?: string;
  readonly isNullable: boolean;
  readonly holders: readonly string[];
  /** The holder that took it over from another one, which still answers, falsely. */
  readonly takenFrom?: string;
  /** Of `worked out`: the paths its only holder requires, with their dots; a `sized` one, of the required size. */
  readonly requires?: readonly string[];
  /** By holder, a field of the object it leads to that it gives along. */
  readonly provides?: Readonly<Record<string, string>>;
}

export const ids = ['0', '1', '2', '3'];
const keys = ['id', 'code'];
/** How long what is required of a `sized` field is. */
export const requiredSize = 3;

export function drawModel(seed: string): Model {
  const dice = new Dice(`model ${seed}`);
  const partners = ['a', 'b', 'c', 'd'].slice(0, 2 + dice.below(3));
  const names = ['Alpha', 'Beta', 'Gamma', 'Delta'].slice(0, 2 + dice.below(3));
  const homesOf = new Map(names.map((name) => [name, drawHomes(dice, partners)]));
  const knowing = (name: string): string[] => Object.keys(homesOf.get(name) ?? {});
  const holding = (name: string): string[] => knowing(name).filter((p) => !homesOf.get(name)?.[p]?.isStub);
  const withKey = (name: string, key: string) => (p: string) => homesOf.get(name)?.[p]?.keys.includes(key) === true;
  const knowAll = (group: readonly string[]) =>
    partners.filter((p) => group.every((name) => holding(name).includes(p)));
  const known = (group: readonly string[]) => (knowAll(group).length > 0 ? group : []);
  const things = known(dice.some(names, 2));
  const finds = known(dice.some(names, 2));
  const definers = knowAll(things).filter((p) => things.every((name) => withKey(name, 'id')(p)));
  const objectPartner = dice.isUnder(0.4)
    ? partners.find(
        (p) => things.length > 0 && definers.length === 1 && things.every((name) => !knowing(name).includes(p)),
      )
    : undefined;

  const target = (by: readonly string[]): { to: string; able: string[] } => {
    const groups = [...(things.length > 0 ? ['Chose'] : []), ...(finds.length > 0 ? ['Trouvaille'] : [])];
    const group = groups.length > 0 && dice.isUnder(0.25) ? dice.pick(groups) : undefined;
    const to = group ?? dice.pick(names);
    const all = group === 'Chose' ? (objectPartner ? definers : knowAll(things)) : group ? knowAll(finds) : knowing(to);
    return { to, able: by.filter((p) => all.includes(p)) };
  };
  const shared = (able: readonly string[]): string[] => dice.some(able, dice.isUnder(0.3) ? 2 : 1);

  const drawField = (name: string, by: readonly string[]): ModelField | undefined => {
    const isNullable = dice.isUnder(0.7);
    if (dice.isUnder(0.4)) {
      const { to, able } = target(by);
      if (able.length === 0) return undefined;
      return { name, kind: dice.pick(['one', 'many'] as const), to, isNullable: true, holders: shared(able) };
    }
    const kind = dice.pick(['text', 'whole', 'flag', 'sort', 'sized', 'detail'] as const);
    const holders = shared(by);
    const [holder = ''] = holders;
    const others = by.filter((p) => p !== holder);
    const takenFrom = holders.length === 1 && others.length > 0 && dice.isUnder(0.2) ? dice.pick(others) : undefined;
    return { name, kind, isNullable, holders, ...(takenFrom && { takenFrom }) };
  };
  const drawn = (prefix: string, count: number, by: readonly string[]): ModelField[] =>
    Array.from({ length: count }, (_, i) => drawField(`${prefix}${i}`, by)).filter((field) => field !== undefined);

  const plain = names.map((name): ModelType => {
    const common: ModelField = { name: 'nom', kind: 'text', isNullable: true, holders: holding(name) };
    const fields = [common, ...drawn(name[0]?.toLowerCase() ?? '', 3 + dice.below(4), holding(name))];
    return { name, homes: homesOf.get(name) ?? {}, fields };
  });
  const types = plain.map((type) => ({ ...type, fields: [...type.fields, ...drawWorkedOut(dice, type, plain)] }));
  const roots = [...drawn('racine', 3, partners)];
  for (const name of names)
    roots.push({ name: `tout${name}`, kind: 'many', to: name, isNullable: true, holders: shared(holding(name)) });
  const model = { partners, types, things, finds, objectPartner, roots };
  return {
    ...model,
    types: types.map((type) => ({ ...type, fields: type.fields.map((f) => drawProvided(dice, model, f)) })),
  };
}

function drawHomes(dice: Dice, partners: readonly string[]): ModelType['homes'] {
  const homes: Record<string, { keys: readonly string[]; isStub: boolean }> = {};
  const [first = '', ...others] = dice.some(partners, 2 + dice.below(partners.length - 1));
  // The first one understands everybody: without it, most graphs drawn would hold what no partner leads to.
  homes[first] = { keys: dice.isUnder(0.5) ? ['id'] : keys, isStub: false };
  for (const partner of others) {
    const drawn =
      homes[first].keys.length === 1 || dice.isUnder(0.4)
        ? ['id']
        : dice.isUnder(0.3)
          ? keys
          : dice.isUnder(0.3)
            ? ['id code']
            : ['code'];
    homes[partner] = { keys: drawn, isStub: dice.isUnder(0.15) };
  }
  return homes;
}

/** A field that its holder works out from what others hold: of the same object, or of one it leads to. */
function drawWorkedOut(dice: Dice, type: ModelType, all: readonly ModelType[]): ModelField[] {
  if (dice.isUnder(0.4)) return [];
  const holders = Object.keys(type.homes).filter((p) => !type.homes[p]?.isStub);
  const holder = dice.pick(holders);
  const isElsewhere = ({ holders: by, kind, takenFrom }: ModelField): boolean =>
    !by.includes(holder) && takenFrom !== holder && !['one', 'many', 'detail'].includes(kind);
  const own = type.fields.filter(isElsewhere).map(({ name }) => name);
  const below = type.fields.flatMap((link) => {
    const isDetail = link.kind === 'detail' && !link.holders.includes(holder) && link.takenFrom !== holder;
    if (isDetail) return [`${link.name}.x`];
    const to = all.find(({ name }) => name === link.to);
    if (link.kind !== 'one' || !to || link.holders.includes(holder) || to.homes[holder]?.isStub !== false) return [];
    return to.fields.filter(isElsewhere).map(({ name }) => `${link.name}.${name}`);
  });
  const requires = [...dice.some(own, 1 + dice.below(2)), ...dice.some(below, dice.below(2))];
  if (requires.length === 0) return [];
  return [{ name: 'calcul', kind: 'worked out', isNullable: true, holders: [holder], requires }];
}

function drawProvided(dice: Dice, model: Pick<Model, 'types'>, field: ModelField): ModelField {
  const to = model.types.find(({ name }) => name === field.to);
  if (!to || field.kind !== 'one' || dice.isUnder(0.5)) return field;
  const provides: Record<string, string> = {};
  for (const partner of field.holders) {
    const others = to.fields.filter(
      ({ kind, holders, takenFrom }) =>
        ['text', 'whole', 'flag', 'sort'].includes(kind) && !holders.includes(partner) && takenFrom === undefined,
    );
    if (others.length > 0 && to.homes[partner]?.isStub === false) provides[partner] = dice.pick(others).name;
  }
  return Object.keys(provides).length > 0 ? { ...field, provides } : field;
}
