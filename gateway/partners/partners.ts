import { httpTransport, type HttpTransport, type HttpTransportOptions } from './http-transport.js';
import { Partner, type PartnerOptions } from './partner.js';
import type { PartnerTransport } from './transport.js';

export interface PartnersOptions extends PartnerOptions, Omit<HttpTransportOptions, 'deadlineMs'> {
  /** Partners of this very process, by name; they need no URL. */
  readonly transports?: ReadonlyMap<string, PartnerTransport>;
  /** Where a partner really is, when it is not where the supergraph says. Names are those of the supergraph. */
  readonly urls?: ReadonlyMap<string, string>;
}

interface Entry {
  readonly partner: Partner;
  readonly url: string;
  readonly http: HttpTransport | undefined;
}

/** The partners of the current supergraph. A reload keeps those that did not move, with their connections. */
export class Partners {
  #entries = new Map<string, Entry>();

  constructor(private readonly options: PartnersOptions) {}

  get(name: string): Partner | undefined {
    return this.#entries.get(name)?.partner;
  }

  all(): Partner[] {
    return [...this.#entries.values()].map((entry) => entry.partner);
  }

  declare(partners: readonly { name: string; url: string }[]): void {
    const next = new Map<string, Entry>();
    for (const { name, url: declared } of partners) {
      const url = this.options.urls?.get(name) ?? this.options.urls?.get(asVariable(name)) ?? declared;
      const known = this.#entries.get(name);
      next.set(name, known && known.url === url ? known : this.#enter(name, url));
    }
    const gone = [...this.#entries.values()].filter((entry) => next.get(entry.partner.name) !== entry);
    this.#entries = next;
    for (const entry of gone) this.#leaveLater(entry);
  }

  /** Addresses given for nobody: a misspelt name must not be found out on the day it matters. */
  strayUrls(): string[] {
    const known = new Set([...this.#entries.keys()].flatMap((name) => [name, asVariable(name)]));
    return [...(this.options.urls?.keys() ?? [])].filter((name) => !known.has(name));
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#entries.values()].map(leave));
  }

  #enter(name: string, url: string): Entry {
    const own = this.options.transports?.get(name);
    if (own) return { partner: new Partner(name, own, this.options), url, http: undefined };
    if (!URL.canParse(url)) throw new Error(`the partner "${name}" has no usable URL`);
    const http = httpTransport(url, this.options);
    return { partner: new Partner(name, http.send, this.options), url, http };
  }

  /** Requests that began before the reload may still be talking to it. */
  #leaveLater(entry: Entry): void {
    setTimeout(() => void leave(entry), this.options.deadlineMs * 2).unref();
  }
}

/** A partner's name as the environment can spell it. */
function asVariable(name: string): string {
  return name.toLowerCase().replaceAll(/\W/g, '_');
}

async function leave({ partner, http }: Entry): Promise<void> {
  partner.circuit.stop();
  await http?.close();
}
