import type { TestedHouse } from './house-alone.js';

/** Asks a house what the gateway asks it when another house hands over keys; expects no error. */
export const byKey =
  (house: () => TestedHouse) =>
  async <T = Record<string, unknown>>(type: string, keys: readonly object[], fields: string) => {
    const { data, errors, sql } = await house().query<{ _entities: T[] }>(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${fields} } } }`,
      { representations: keys.map((key) => ({ __typename: type, ...key })) },
    );
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
    return { found: data._entities, sql };
  };
