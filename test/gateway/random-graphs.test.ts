import { composeServices } from '@apollo/composition';
import { graphql, parse, validate } from 'graphql';
import { unexplained } from './faults/unexplained.js';
import { ask, httpPartner, serving, World, type Answer } from './world.js';
import { drawModel } from './random/model.js';
import { drawQuestion } from './random/question.js';
import { splitHouses } from './random/split.js';
import { wholeSchema } from './random/whole.js';

/**
 * Graphs drawn at random, split between partners in every way that composes (keys of several kinds, shared fields, fields required,
 * given along, taken over; interfaces, unions, `@interfaceObject`, stubs), and questions drawn over them (aliases, fragments,
 * conditions, arguments). The answer is that of the same graph in one piece: every byte of it, by objects, by bytes and from memory; and when a partner fails, what is
 * missing is said, and the rest is right.
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
let diminished = 0;

it.each(seeds)(
  'the graph drawn from seed %s answers as if it were one, and says what a lost partner costs',
  async (seed) => {
    const model = drawModel(seed);
    const houses = splitHouses(model);
    let lost: string | undefined;
    const failed = JSON.stringify({ data: null, errors: [{ message: 'out of order' }] });
    const partners = await Promise.all(
      houses.map((house) =>
        httpPartner((request, response) =>
          house.name === lost ? response.end(failed) : serving(house)(request, response),
        ),
      ),
    );
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
          const faithful = (await graphql({ schema: whole, source: query, variableValues: variables })) as Answer;
          const expected = JSON.stringify(faithful);
          asked++;
          for (const more of turns) {
            const answer = await ask(world.gateway.url, query, { ...variables, ...more });
            const told = { seed, question: i, query, variables, answer: JSON.stringify(answer) };
            expect(told).toEqual({ ...told, answer: expected });
          }
          lost = houses[i % houses.length]?.name;
          const answer = await ask(world.gateway.url, query, variables);
          lost = undefined;
          if (answer.errors) diminished++;
          const faults = unexplained(JSON.parse(expected) as Answer, answer, []).filter(
            (fault) => !isSaid(fault, answer),
          );
          expect({ seed, question: i, query, variables, faults }).toMatchObject({ faults: [] });
        }
      } finally {
        await world.gateway.stop();
      }
    }
    await Promise.all(partners.map((partner) => partner.stop()));
  },
);

/** A figure worked out without what it requires is another one; it is then said to be so, at its place. */
function isSaid(fault: string, { errors = [] }: Answer): boolean {
  return errors.some(
    ({ path = [], message }) => message.includes('établie sans') && fault.startsWith(`${path.join('/')} is `),
  );
}

test('most graphs compose, most questions are valid, and a lost partner is often missed', () => {
  expect(composed).toBeGreaterThan(seeds.length * 0.8);
  expect(asked).toBeGreaterThan(composed * questions * 0.6);
  expect(diminished).toBeGreaterThan(asked / 5);
});
