// `npm run bench [-- --quick] [-- Q1 Q3] [-- --only=ours] [-- --peers] [-- --identical] [-- --fresh-data] [-- --against=folder]`: see README.md in this folder.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeServices } from '@apollo/composition';
import { graphql, GraphQLSchema, parse, buildASTSchema } from 'graphql';
import { cases } from './cases.mjs';
import { load } from './load.mjs';
import { installPeers } from './peers/install.mjs';
import { printTable } from './table.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const flags = process.argv.slice(2);
const quick = flags.includes('--quick');
const only = flags
  .find((flag) => flag.startsWith('--only='))
  ?.slice(7)
  .split(',');
const profile = flags.includes('--profile');
const asked = flags.filter((flag) => flag in cases);
const dist = process.env.BENCH_DIST ?? join(here, '../../dist');
const rounds = quick ? 3 : 5;
const seconds = quick ? 1 : 5;
const identical = flags.includes('--identical');
const isDataFresh = flags.includes('--fresh-data');
const against = flags.find((flag) => flag.startsWith('--against='))?.slice(10);
const peers = flags.includes('--peers') ? installPeers() : { folder: here, names: [] };
const gateways = ['stock', ...peers.names, 'ours', 'floor'].filter((name) => !only || only.includes(name));
// Another build of ours, in the same run: what a change is worth.
if (against) gateways.push('before');
const isPeer = (gateway) => peers.names.includes(gateway);

// The gateway has a core of its own; readers and partners share the other.
const pinned = existsSync('/usr/bin/taskset');
const gatewayCore = process.env.BENCH_CORE ?? '1';
const start = (core, file, ...args) => {
  const command = [process.execPath, resolve(here, file), ...args];
  if (pinned) command.unshift('/usr/bin/taskset', '-c', core);
  return spawn(command[0], command.slice(1), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
};
const ask = async (child, message) => {
  const gone = new AbortController();
  const left = (code) => gone.abort(new Error(`left with ${String(code)}`));
  child.once('exit', left);
  const answer = once(child, 'message', { signal: AbortSignal.any([gone.signal, AbortSignal.timeout(60_000)]) });
  child.send(message);
  const [said] = await answer.catch((error) => Promise.reject(error.cause ?? error));
  child.off('exit', left);
  return said;
};

const results = [];
for (const name of asked.length > 0 ? asked : Object.keys(cases)) results.push(await runCase(name));
printTable(results, { rounds, seconds, pinned, identical, isDataFresh });
process.exit();

async function runCase(name) {
  const { query } = cases[name];
  const expected = await expectedAnswer(cases[name]);
  const partners = start(gatewayCore === '1' ? '0' : '1', 'subgraphs.mjs', name, isDataFresh ? 'fresh' : 'still');
  const { urls } = (await once(partners, 'message'))[0];
  const supergraphSdl = compose(cases[name].subgraphs, urls);
  const children = new Map();
  const measures = Object.fromEntries(gateways.map((gateway) => [gateway, []]));
  const failures = {};
  const readers = name === 'Q3' ? 4 : 8;
  let needed = [];

  const measure = async (gateway, duration, atLeast) => {
    const { child, url } = children.get(gateway);
    const before = await ask(child, 'usage');
    const answered = await load(url, { query, expected, seconds: duration, readers, atLeast, identical });
    const after = await ask(child, 'usage');
    const spent = after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system;
    return { ...answered, cpu: spent / 1000 / answered.count, rss: after.rss };
  };

  // Ours starts first: the floor forwards the very fetches that it makes.
  const order = ['ours', ...gateways.filter((gateway) => gateway !== 'ours')];
  for (const gateway of order) {
    await orFails(gateway, async () => {
      if (isPeer(gateway) && peers.failure) throw new Error(peers.failure);
      const child = start(
        gatewayCore,
        isPeer(gateway)
          ? join(peers.folder, `${gateway}.mjs`)
          : `gateway-${gateway === 'before' ? 'ours' : gateway}.mjs`,
      );
      if (!isPeer(gateway)) child.once('exit', (code) => code && process.exit(code));
      const own = { child };
      children.set(gateway, own);
      const { url } = await ask(child, {
        name,
        supergraphSdl,
        dist: gateway === 'before' ? against : dist,
        urls,
        needed,
        expected,
      });
      own.url = url;
      if (gateway === 'ours') {
        await load(url, { query, expected, seconds: 0, readers: 1, atLeast: 10 });
        partners.send('record');
        await load(url, { query, expected, seconds: 0, readers: 1 });
        const first = await ask(partners, 'recorded');
        needed = first.recorded;
      }
      // Warm: plans are made, code is compiled.
      await measure(gateway, quick ? 1 : 4, gateway === 'stock' || isPeer(gateway) ? 60 : 300);
    });
  }
  if (profile) for (const { child } of children.values()) child.send('profile');
  for (let round = 0; round < rounds; round++) {
    const turn = round % 2 === 0 ? gateways : gateways.toReversed();
    for (const gateway of turn) {
      if (children.has(gateway))
        await orFails(gateway, async () => measures[gateway].push(await measure(gateway, seconds)));
    }
  }
  for (const [gateway, { child }] of children) {
    if (profile) await ask(child, { profileTo: join(tmpdir(), `bench-${gateway}-${name}.cpuprofile`) });
    child.send('stop');
    await once(child, 'exit');
  }
  partners.disconnect();
  return { name, bytes: Buffer.byteLength(expected), fetches: needed.length, measures, failures };

  /** What goes wrong with another's gateway is said in the table and ends nothing; with one of the three, it ends the run. */
  async function orFails(gateway, work) {
    try {
      await work();
    } catch (error) {
      if (!isPeer(gateway)) throw error;
      failures[gateway] = String(error.message).split('\n')[0];
      measures[gateway] = [];
      children.get(gateway)?.child.kill('SIGKILL');
      children.delete(gateway);
    }
  }
}

async function expectedAnswer({ alone, query }) {
  const schema = buildASTSchema(parse(alone.typeDefs));
  for (const [type, fields] of Object.entries(alone.resolvers)) {
    for (const [field, resolve] of Object.entries(fields)) {
      const definition = schema.getType(type).getFields()[field];
      definition.resolve = (source, args) => (type === 'Query' ? resolve(source, args) : resolve(source));
    }
  }
  return JSON.stringify(await graphql({ schema: new GraphQLSchema(schema.toConfig()), source: query }));
}

function compose(subgraphs, urls) {
  const services = Object.entries(subgraphs).map(([name, { typeDefs }]) => ({
    name,
    url: urls[name],
    typeDefs: parse(typeDefs),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (errors) throw new AggregateError(errors, errors.map(String).join('\n'));
  return supergraphSdl;
}
