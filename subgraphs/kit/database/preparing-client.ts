import { Client, type QueryResult } from 'pg';

/** Far more texts than the tables and fields of a house; past it, texts are sent as they are. */
const maximum = 1000;

/**
 * PostgreSQL's client, which has a text that comes with values prepared once per connection: the server then reads the text and
 * plans it once instead of at each request. Texts without values (migrations, the ORM's own) are sent as they are.
 */
export class PreparingClient extends Client {
  readonly #names = new Map<string, string>();
  #prepared = 0;

  override query = ((text: unknown, values?: unknown, ...rest: unknown[]) => {
    const isPlain = typeof text === 'string' && Array.isArray(values) && values.length > 0 && rest.length === 0;
    if (!isPlain || this.#prepared >= maximum) return send.call(this, text, values, ...rest);
    return this.#askPrepared(text, values);
  }) as Client['query'];

  async #askPrepared(text: string, values: unknown[]): Promise<QueryResult> {
    try {
      return await send.call(this, { name: this.#nameOf(text), text, values });
    } catch (error) {
      if ((error as { code?: string }).code !== outdated) throw error;
      // A migration gave the table another column meanwhile: what was prepared promised the former ones.
      this.#names.delete(text);
      return send.call(this, { name: this.#nameOf(text), text, values });
    }
  }

  #nameOf(text: string): string {
    let name = this.#names.get(text);
    if (name === undefined) this.#names.set(text, (name = `lecture_${String(++this.#prepared)}`));
    return name;
  }
}

/** « cached plan must not change result type ». */
const outdated = '0A000';

const send = (Client.prototype as { query: (...given: unknown[]) => Promise<QueryResult> }).query;
