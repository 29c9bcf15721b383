import type { MappedField, MappedType, PartnerMap } from './partner-map.js';

/** One more step of a question: a field, of a type behind the one that is there if need be. */
export interface Step {
  readonly field: string;
  readonly on?: string;
}

/** Where one of the ways has come to. */
interface Place {
  readonly type: string;
  readonly at: string;
  /** The type at which it came to this partner, by a key or by the graph's entry. */
  readonly since: string;
  /** Partners from whom the same would have been reached without coming here: it does not go (back) to them. */
  readonly spared: readonly string[];
  /** It came by a key: who could be reached from here could be reached from where it came. */
  readonly byKey: boolean;
}

export interface Worst {
  readonly ways: number;
  readonly steps: readonly Step[];
}

/**
 * Counts the ways through the partners as the planner makes them: a field is asked of each partner that holds it, and
 * what stands behind an interface is looked for object by object when one of them shares the field. The ways of objects
 * behind the same interface multiply with each other, and again at each level: a few words may have more ways than a
 * memory holds.
 */
export class Ways {
  readonly #known = new Map<string, Worst>();

  constructor(private readonly map: PartnerMap) {}

  /** Of the questions of so many levels that begin with this field of a root type, the one with most ways. */
  worst(root: string, field: string, levels: number): Worst {
    const { holders = new Set<string>(), type = '' } = this.map.get(root)?.fields.get(field) ?? {};
    const entries = [...holders].map((at) => {
      const spared = [...holders].filter((one) => one !== at);
      return this.#below({ type, at, since: root, spared, byKey: false }, levels);
    });
    const ways = entries.reduce((sum, one) => sum + one.ways, 0);
    const hardest = entries.reduce((most, one) => (one.ways > most.ways ? one : most), { ways: 0, steps: [] });
    return { ways, steps: [{ field }, ...hardest.steps] };
  }

  #below(place: Place, levels: number): Worst {
    const type = this.map.get(place.type);
    if (!type || type.kind === 'leaf') return { ways: 1, steps: [] };
    if (levels === 0) return { ways: 1, steps: [{ field: '__typename' }] };
    // Where nobody is spared, how it came here makes no difference.
    const came = place.spared.length > 0 ? `${place.since} ${String(place.byKey)} ${place.spared.join(' ')}` : '';
    const key = `${levels} ${place.type} ${place.at} ${came}`;
    const known = this.#known.get(key);
    if (known) return known;
    let worst: Worst = { ways: 1, steps: [{ field: '__typename' }] };
    const offer = (first: Step, { ways, steps }: Worst): void => {
      if (ways > worst.ways) worst = { ways, steps: [first, ...steps] };
    };
    for (const field of type.fields.keys()) offer({ field }, this.#through(type, field, place, levels));
    for (const on of type.members.get(place.at) ?? []) {
      const member = this.map.get(on);
      const there = this.#as(place, type, on);
      for (const field of member?.fields.keys() ?? []) {
        if (member && !type.fields.has(field)) offer({ field, on }, this.#through(member, field, there, levels));
      }
    }
    this.#known.set(key, worst);
    return worst;
  }

  /** Through a field, and the worst question below it. */
  #through(type: MappedType, name: string, place: Place, levels: number): Worst {
    const field = type.fields.get(name);
    if (!field) return none;
    const direct = this.#holds(type, name, place.at)
      ? this.#below({ ...place, type: field.type, spared: this.#stillSpared(type, name, place) }, levels - 1)
      : none;
    const isLeaf = this.#isLeaf(field);
    if (direct.ways > 0 && isLeaf) return direct;
    const all = [direct, ...this.#byKey(type, name, field, place, levels)];
    if (isAbstractAt(type, place.at) && this.#isSearched(type, name, place.at)) {
      all.push(this.#objectByObject(type, name, place, levels));
    }
    const hardest = all.reduce((most, one) => (one.ways > most.ways ? one : most));
    return { ways: all.reduce((sum, one) => sum + one.ways, 0), steps: hardest.steps };
  }

  #objectByObject(type: MappedType, name: string, place: Place, levels: number): Worst {
    const each = (type.members.get(place.at) ?? []).map((one) => {
      const member = this.map.get(one);
      return member ? this.#through(member, name, this.#as(place, type, one), levels) : none;
    });
    if (each.some(({ ways }) => ways === 0)) return none;
    return { ways: each.reduce((product, { ways }) => product * ways, 1), steps: each[0]?.steps ?? [] };
  }

  /** By the key, to each other partner that holds the field, unless it could have been reached without coming here. */
  #byKey(type: MappedType, name: string, field: MappedField, place: Place, levels: number): Worst[] {
    const mayBeSpared = place.since !== type.name && place.spared.length > 0;
    if (mayBeSpared && place.byKey) return [];
    const others = [...type.entries].filter((one) => one !== place.at && this.#holds(type, name, one));
    return others
      .filter((one) => !mayBeSpared || !place.spared.includes(one))
      .map((at) => {
        const spared = this.#holds(type, name, place.at) ? [place.at] : [];
        return this.#below({ type: field.type, at, since: type.name, spared, byKey: true }, levels - 1);
      });
  }

  #as(place: Place, type: MappedType, member: string): Place {
    const spared = place.spared.filter((one) => type.members.get(one)?.includes(member));
    return { ...place, type: member, spared };
  }

  #stillSpared(type: MappedType, name: string, { spared }: Place): string[] {
    return spared.filter((one) => this.#holds(type, name, one));
  }

  /** An interface's field is there when it is there for every object behind it. */
  #holds(type: MappedType, name: string, at: string): boolean {
    if (!type.fields.get(name)?.holders.has(at)) return false;
    if (!isAbstractAt(type, at)) return true;
    return (type.members.get(at) ?? []).every((one) => this.map.get(one)?.fields.get(name)?.holders.has(at));
  }

  /** Whether the objects behind an interface are looked for one by one: the field is not there, or not the same for all. */
  #isSearched(type: MappedType, name: string, at: string): boolean {
    if (!this.#holds(type, name, at)) return true;
    const members = (type.members.get(at) ?? []).flatMap((one) => this.map.get(one) ?? []);
    return members.some((one) => one.fields.get(name)?.providers.has(at) || this.#isShared(one, name));
  }

  /** An entity of which several partners answer this object; one that only has values below it is the same anywhere. */
  #isShared(type: MappedType, name: string): boolean {
    const field = type.fields.get(name);
    if (!field || field.holders.size < 2 || type.entries.size === 0 || this.#isLeaf(field)) return false;
    const below = this.map.get(field.type);
    return below?.kind !== 'object' || ![...below.fields.values()].every((one) => this.#isLeaf(one));
  }

  #isLeaf({ type }: MappedField): boolean {
    return (this.map.get(type)?.kind ?? 'leaf') === 'leaf';
  }
}

const none: Worst = { ways: 0, steps: [] };

const isAbstractAt = (type: MappedType, at: string): boolean => type.kind === 'interface' && !type.asObject.has(at);
