// `npm run bench:ctg [-- --quick] [-- --profile]`: the whole view of a CTG over four real houses, three ways in one run.
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from '../load.mjs';
import { breakdown } from './breakdown.mjs';
import {
  ask,
  openDatabases,
  pinned,
  postgresCpu,
  postgresOf,
  root,
  startProgram,
  startStock,
  stopAll,
} from './programs.mjs';
import { printBreakdown, printWays } from './tables.mjs';

const flags = process.argv.slice(2);
const quick = flags.includes('--quick');
const question = flags.find((flag) => !flag.startsWith('--')) ?? 'vue-ctg-pays-d-opale';
const rounds = quick ? 2 : 4;
const seconds = quick ? 3 : 8;

const folder = join(root, 'test/queries', question);
const query = readFileSync(join(folder, 'question.graphql'), 'utf8');
const expected = JSON.stringify({ data: JSON.parse(readFileSync(join(folder, 'reponse.json'), 'utf8')) });

process.once('SIGINT', () => void stopAll().then(() => process.exit(1)));
try {
  await compare();
} finally {
  await stopAll();
}
process.exit();

async function compare() {
  const ways = await openWays();
  for (const way of ways) await measure(way, 1, quick ? 2 : 5, 60); // Warm: plans are made, code is compiled.
  for (let round = 0; round < rounds; round++) {
    for (const way of round % 2 === 0 ? ways : ways.toReversed()) {
      // One reader after the other says how long an answer takes; four at once, how many a core can give.
      way.rounds.push({ alone: await measure(way, 1, seconds), together: await measure(way, 4, seconds) });
    }
  }
  for (const way of ways) way.spent = await profileOf(way);
  printWays(ways, { question, bytes: expected.length, rounds, seconds, pinned });
  printBreakdown(ways);
}

/** Everything in one process; our gateway over four processes; the vendor's gateway over the same four. */
async function openWays() {
  const { kind, env } = await openDatabases();
  // The embedded server has connections for four houses, not for eight: the separate ones have a server of their own.
  const { env: apart } = await openDatabases();
  console.log(`Databases: ${kind}.`);
  const names = Object.keys(env)
    .map((key) => key.slice('DATABASE_URL_'.length).toLowerCase())
    .filter((name) => readFileSync(join(root, 'schema/partenaires.ts'), 'utf8').includes(` ${name}: {`));
  const whole = await startProgram('one process', 'bin/start.js', { env });
  const houses = [];
  for (const name of names) houses.push(await startProgram(name, 'bin/house.js', { args: [name], env: apart }));
  const urls = houses.map(({ name, url }) => [`PARTNER_URL_${name.toUpperCase()}`, url]);
  const ours = await startProgram('gateway', 'gateway/server.js', { env: Object.fromEntries(urls) });
  const stock = await startStock(supergraphOver(houses));
  return [
    { name: 'one process', door: whole, processes: [whole], rounds: [] },
    { name: 'houses over HTTP, our gateway', door: ours, processes: [ours, ...houses], rounds: [] },
    { name: 'houses over HTTP, stock gateway', door: stock, processes: [stock, ...houses], rounds: [] },
  ];
}

/** The published supergraph, its partners where this run has them. */
function supergraphOver(houses) {
  let sdl = readFileSync(join(root, 'schema/supergraph.graphql'), 'utf8');
  for (const { name, url } of houses) {
    sdl = sdl.replace(new RegExp(`(@join__graph\\(name: "${name}", url: )"[^"]*"`), `$1"${url}"`);
  }
  return sdl;
}

async function measure(way, readers, duration, atLeast) {
  const { door } = way;
  const before = await usageOf(way);
  const answered = await load(door.url, { query, expected, seconds: duration, readers, atLeast });
  const after = await usageOf(way);
  const per = (figure) => after.each.map((one, index) => (figure(one) - figure(before.each[index])) / answered.count);
  const [front, ...others] = per(cpuOf);
  return {
    ...answered,
    front,
    houses: others.reduce((sum, value) => sum + value, 0),
    postgres: (after.postgres - before.postgres) / answered.count,
    sql: per(({ sql }) => sql).reduce((sum, value) => sum + value, 0),
  };
}

function cpuOf({ cpu }) {
  return (cpu.user + cpu.system) / 1000;
}

async function usageOf(way) {
  const each = [];
  for (const one of way.processes) each.push(await ask(one, 'spent'));
  way.postgres ??= postgresOf(each.flatMap(({ backends }) => backends));
  return { each, postgres: way.postgres && postgresCpu(way.postgres) };
}

/** Milliseconds per request by part, all the processes of the way together; measured apart, since watching costs. */
async function profileOf(way) {
  for (const one of way.processes) await ask(one, 'watch');
  const before = await usageOf(way);
  const { count } = await load(way.door.url, { query, expected, seconds, readers: 1 });
  const after = await usageOf(way);
  const spent = new Map();
  for (const [index, one] of way.processes.entries()) {
    const profile = await ask(one, 'watched');
    const cpu = cpuOf(after.each[index]) - cpuOf(before.each[index]);
    if (flags.includes('--profile')) {
      const file = join(tmpdir(), `bench-ctg-${way.name}-${one.name}.cpuprofile`.replace(/[ ,]+/g, '-'));
      writeFileSync(file, JSON.stringify(profile));
    }
    for (const [part, share] of breakdown(profile)) spent.set(part, (spent.get(part) ?? 0) + (share * cpu) / count);
  }
  return spent;
}
