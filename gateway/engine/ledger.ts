import { GraphQLError } from 'graphql';
import type { FetchNode } from './federation.js';
import type { FetchIndex } from './fetch-index.js';
import { toArray, toKey, toPattern, type Path } from './path.js';

/** Why a figure is missing, in words fit for the client: a partner's name, never a URL, a body or a stack. */
export interface Cause {
  readonly code: string;
  readonly message: string;
  readonly partner?: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
  /** The partner said it itself: it is passed on even when no figure turns out to be missing. */
  readonly saidByPartner?: boolean;
}

interface Loss {
  readonly path: Path | undefined;
  readonly cause: Cause;
  claimed: boolean;
}

/**
 * Nothing is lost in silence: losses are written down where they happen, and each figure found missing when the answer
 * is shaped asks here for its cause. One error per missing figure, at its place.
 */
export class Ledger {
  readonly errors: GraphQLError[] = [];
  /** Every place at or above an error: a null there is already explained. */
  readonly #explained = new Set<string>();
  readonly #seen = new Set<string>();
  /** Per fetch: the loss of the whole fetch under the key `*`, or of one entity under the key of its place. */
  readonly #losses = new Map<FetchNode, Map<string, Loss>>();

  constructor(private readonly fetches: FetchIndex) {}

  loseFetch(fetch: FetchNode, path: Path | undefined, cause: Cause): void {
    this.#lose(fetch, '*', { path, cause, claimed: false });
  }

  loseEntity(fetch: FetchNode, path: Path | undefined, cause: Cause): void {
    this.#lose(fetch, toKey(path), { path, cause, claimed: false });
  }

  #lose(fetch: FetchNode, key: string, loss: Loss): void {
    let losses = this.#losses.get(fetch);
    if (!losses) this.#losses.set(fetch, (losses = new Map()));
    if (!losses.has(key)) losses.set(key, loss);
  }

  /** Why the figure at this place is missing; claims the loss, which is thereby told to the client. */
  causeOf(path: Path | undefined): Cause {
    const fetches = this.fetches.fetchesFor(toPattern(path));
    for (const fetch of fetches) {
      const losses = this.#losses.get(fetch);
      if (!losses) continue;
      for (let place = path; place; place = place.parent) {
        const loss = losses.get(toKey(place));
        if (loss) return claim(loss);
      }
      const whole = losses.get('*');
      if (whole) return claim(whole);
    }
    return notObtained(fetches[0]?.serviceName, path);
  }

  /** A figure is missing here. */
  missing(path: Path | undefined): void {
    if (this.#explained.has(toKey(path))) return;
    this.report(path, this.causeOf(path));
  }

  /** The figure is there but cannot be given as it is (wrong type, null where the graph promises a value). */
  unfit(path: Path | undefined): void {
    if (this.#explained.has(toKey(path))) return;
    this.report(path, notObtained(this.fetches.fetchesFor(toPattern(path))[0]?.serviceName, path));
  }

  report(path: Path | undefined, cause: Cause): void {
    const place = toArray(path);
    const identity = `${place.join('/')} ${cause.partner} ${cause.code} ${cause.message}`;
    if (this.#seen.has(identity)) return;
    this.#seen.add(identity);
    for (let length = place.length; length > 0; length--) this.#explained.add(place.slice(0, length).join('/'));
    this.errors.push(
      new GraphQLError(cause.message, {
        path: place.length > 0 ? place : undefined,
        extensions: { ...cause.extensions, code: cause.code, ...(cause.partner && { partenaire: cause.partner }) },
      }),
    );
  }

  /** What a partner said without any figure missing for it is still passed on. */
  settle(): readonly GraphQLError[] {
    for (const losses of this.#losses.values()) {
      for (const loss of losses.values()) {
        if (!loss.claimed && loss.cause.saidByPartner) this.report(loss.path, loss.cause);
      }
    }
    return this.errors;
  }
}

function claim(loss: Loss): Cause {
  loss.claimed = true;
  return loss.cause;
}

function notObtained(partner: string | undefined, path: Path | undefined): Cause {
  const field = toArray(path).findLast((key) => typeof key === 'string');
  if (!partner) return { code: 'NON_OBTENU', message: `La donnée « ${field ?? 'demandée'} » n’a pas été obtenue.` };
  return {
    code: 'NON_OBTENU',
    message: `Le partenaire « ${partner} » a répondu sans donner « ${field ?? 'la donnée demandée'} » sous la forme attendue.`,
    partner,
  };
}
