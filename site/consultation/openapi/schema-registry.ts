import type { JsonSchema } from '../shape/write-json-schema.js';

/** Objects that answers share, each described once under its type’s name; two selections of one type are two of them. */
export class SchemaRegistry {
  readonly #names = new Map<string, string>();
  readonly schemas: Record<string, JsonSchema> = {};

  refer(type: string, schema: JsonSchema): JsonSchema {
    const key = JSON.stringify([type, schema]);
    let name = this.#names.get(key);
    if (name === undefined) {
      name = type;
      for (let rank = 2; name in this.schemas; rank++) name = `${type}.${String(rank)}`;
      this.#names.set(key, name);
      this.schemas[name] = schema;
    }
    return { $ref: `#/components/schemas/${name}` };
  }
}
