import { composeServices } from '@apollo/composition';
import { graphql, parse, validate } from 'graphql';
import { ask, httpPartner, serving, World } from './world.js';
import { drawModel } from './random/model.js';
import { drawQuestion } from './random/question.js';
import { splitHouses } from './random/split.js';
import { wholeSchema } from './random/whole.js';

/**
 * Graphs drawn at random, split between partners in every way that composes (keys of several kinds, shared fields, fields required,
 * given along, taken over; interfaces, unions, `@interfaceObject`, stubs), and questions drawn over them (aliases, fragments,
 * conditions, arguments). The answer is that of the same graph in one piece: every byte of it, by objects, by bytes and from memory.
 *
 * `RANDOM_GRAPHS=500 RANDOM_FROM=1000` looks further.
 */
const first = Number(process.env.RANDOM_FROM ?? 1);
const seeds = Array.from({ length: Number(process.env.RANDOM_GRAPHS ?? 8) }, (_, i) => String(first + i));
const questions = 12;
/** Other variables, needed or not: nothing is remembered. Bytes are tried the third time, memory the fifth. */
const turns = [{ asked: 1 }, { asked: 2 }, {}, {}, {}];

let composed = 0;
let asked = 0;

it.each(seeds)('the graph drawn from seed %s answers as if it were one', async (seed) => {
  const model = drawModel(seed);
  const houses = splitHouses(model);
  const partners = await Promise.all(houses.map((house) => httpPartner(serving(house))));
  const { supergraphSdl } = composeServices(
    houses.map(({ name, sdl }, i) => ({ name, url: partners[i]?.url ?? '', typeDefs: parse(sdl) })),
  );
  if (supergraphSdl) {
    composed++;
    const world = await World.of([], { supergraphSdl, transports: undefined });
    try {
      const whole = wholeSchema(model);
      for (let i = 0; i < questions; i++) {
        const { query, variables } = drawQuestion(whole, `${seed} ${i}`);
        if (validate(whole, parse(query)).length > 0) continue;
        const expected = JSON.stringify(await graphql({ schema: whole, source: query, variableValues: variables }));
        asked++;
        for (const more of turns) {
          const answer = await ask(world.gateway.url, query, { ...variables, ...more });
          const told = { seed, question: i, query, variables, answer: JSON.stringify(answer) };
          expect(told).toEqual({ ...told, answer: expected });
        }
      }
    } finally {
      await world.gateway.stop();
    }
  }
  await Promise.all(partners.map((partner) => partner.stop()));
});

test('most graphs compose, and most questions are valid', () => {
  expect(composed).toBeGreaterThan(seeds.length * 0.8);
  expect(asked).toBeGreaterThan(composed * questions * 0.6);
});
