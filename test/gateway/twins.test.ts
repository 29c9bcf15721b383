import { ask, compose, house, httpPartner, serving, World } from './world.js';

/** Parts of a plan that want the same of the same entities make one call, in whatever order they met them. */

const ids = ['b', 'a', 'c'];
const catalogue = house(
  'catalogue',
  'type Query { items: [Item!]! reversed: [Item!]! } type Item @key(fields: "id") { id: ID! }',
  { Query: { items: () => ids.map((id) => ({ id })), reversed: () => ids.toReversed().map((id) => ({ id })) } },
);
const files = house('files', 'type Item @key(fields: "id") { id: ID! note: String }', {
  Item: { __resolveReference: (reference: object) => reference, note: ({ id }: { id: string }) => `note ${id}` },
});

it('is asked once, from objects, from bytes and from memory', async () => {
  const asked: string[] = [];
  const partners = await Promise.all(
    [catalogue, files].map((partner) =>
      httpPartner((question, response) => {
        asked.push(partner.name);
        serving(partner)(question, response);
      }),
    ),
  );
  const supergraphSdl = compose([catalogue, files], (name) => partners[name === 'files' ? 1 : 0]?.url ?? '');
  const world = await World.of([], { supergraphSdl, transports: undefined });
  const data = {
    items: ids.map((id) => ({ note: `note ${id}` })),
    reversed: ids.toReversed().map((id) => ({ note: `note ${id}` })),
  };
  try {
    for (let i = 0; i < 5; i++) {
      for (const variables of [{}, { other: i }]) {
        asked.length = 0;
        const answer = await ask(world.gateway.url, '{ items { note } reversed { note } }', variables);
        expect(answer).toEqual({ data });
        expect(asked).toEqual(['catalogue', 'files']);
      }
    }
  } finally {
    await world.gateway.stop();
    await Promise.all(partners.map((partner) => partner.stop()));
  }
});
