import { httpWay, type HttpWayOptions } from './http/http-way.js';
import { Slabs } from './http/slabs.js';
import { inProcess } from './in-process.js';
import { Partner, type PartnerOptions } from './partner.js';
import type { PartnerTransport } from './transport.js';
import type { Way } from './way.js';

export interface PartnersOptions extends PartnerOptions, Omit<HttpWayOptions, 'slabs'> {
  /** Partners of this very process, by name; they need no URL. */
  readonly transports?: ReadonlyMap<string, PartnerTransport>;
  /** Where a partner really is, when it is not where the supergraph says. Names are those of the supergraph. */
  readonly urls?: ReadonlyMap<string, string>;
  /** How long a request that began before a reload may still ask those that the reload took out. */
  readonly requestDeadlineMs: number;
  /** Where a supergraph may send requests (`host` or `host:port`); by default, where the first one does. */
  readonly allowedHosts?: ReadonlySet<string>;
}

interface Entry {
  readonly partner: Partner;
  readonly url: string;
  readonly way: Way;
}

/** The partners of the current supergraph. A reload keeps those that did not move, with their connections. */
export class Partners {
  /** Where large answers are received. */
  readonly slabs = new Slabs();
  #entries = new Map<string, Entry>();
  /** Those that a reload took out, while requests that began before it may still ask them. */
  readonly #leaving = new Map<string, Entry>();
  #allowedHosts: ReadonlySet<string> | undefined;

  constructor(private readonly options: PartnersOptions) {
    this.#allowedHosts = options.allowedHosts;
  }

  get(name: string): Partner | undefined {
    return (this.#entries.get(name) ?? this.#leaving.get(name))?.partner;
  }

  all(): Partner[] {
    return [...this.#entries.values()].map((entry) => entry.partner);
  }

  /** Throws, and changes nothing, when one of them is somewhere we may not send requests. */
  declare(partners: readonly { name: string; url: string }[]): void {
    this.#checkHosts(partners);
    const next = new Map<string, Entry>();
    for (const { name, url: declared } of partners) {
      const url = this.#givenUrl(name) ?? declared;
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
    await Promise.all([...this.#entries.values(), ...this.#leaving.values()].map(leave));
  }

  #givenUrl(name: string): string | undefined {
    return this.options.urls?.get(name) ?? this.options.urls?.get(asVariable(name));
  }

  /** Who could replace the supergraph's file could else have readers' requests sent anywhere. */
  #checkHosts(partners: readonly { name: string; url: string }[]): void {
    const declared = partners.filter(({ name }) => !this.options.transports?.has(name) && !this.#givenUrl(name));
    const urls = declared.flatMap(({ name, url }) => (URL.canParse(url) ? [{ name, ...hostOf(url) }] : []));
    this.#allowedHosts ??= new Set(urls.map(({ hostname }) => hostname));
    const stray = urls.find(
      ({ host, hostname }) => !this.#allowedHosts?.has(host) && !this.#allowedHosts?.has(hostname),
    );
    if (stray) throw new Error(`the partner "${stray.name}" is at a host that is not allowed: ${stray.host}`);
  }

  #enter(name: string, url: string): Entry {
    const own = this.options.transports?.get(name);
    if (!own && !isHttpUrl(url)) throw new Error(`the partner "${name}" has no usable URL`);
    const way = own ? inProcess(own) : httpWay(url, { ...this.options, slabs: this.slabs });
    return { partner: new Partner(name, way, this.options), url, way };
  }

  /** Requests that began before the reload may still be talking to it. */
  #leaveLater(entry: Entry): void {
    const { name } = entry.partner;
    this.#leaving.set(name, entry);
    const go = (): void => {
      if (this.#leaving.get(name) === entry) this.#leaving.delete(name);
      void leave(entry);
    };
    setTimeout(go, this.options.requestDeadlineMs).unref();
  }
}

/** A partner's name as the environment can spell it. */
function asVariable(name: string): string {
  return name.toLowerCase().replaceAll(/\W/g, '_');
}

function isHttpUrl(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

function hostOf(url: string): { host: string; hostname: string } {
  const { host, hostname } = new URL(url);
  return { host, hostname };
}

async function leave({ partner, way }: Entry): Promise<void> {
  partner.circuit.stop();
  await way.close();
}
