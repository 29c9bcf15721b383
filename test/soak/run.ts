import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Sample } from './gateway.js';
import { Readers } from './readers.js';
import { seeded } from './seeded.js';
import { slopePerMinute } from './slope.js';
import { supergraph } from './world.js';

// `npm run soak -- --minutes=10`: see README.md in this folder.
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    readers: { type: 'string', default: '12' },
  },
});
const durationMs = Number(values.minutes) * 60_000;
const reloadMs = 3_000;
const sampleMs = 5_000;
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const program = (name: string) => join(process.cwd(), 'dist', 'test', 'soak', name);

const partners = fork(program('partners.js'), [values.seed]);
const [{ url: partnersUrl }] = (await once(partners, 'message')) as [{ url: string }];
const folder = mkdtempSync(join(tmpdir(), 'graphe-ctg-soak-'));
const file = join(folder, 'supergraph.graphql');
let turn = 0;
/** As a deployment does: written beside, then put in its place at once. */
const reload = (): void => {
  writeFileSync(`${file}.new`, supergraph(partnersUrl, ++turn));
  renameSync(`${file}.new`, file);
};
reload();
const gateway = fork(program('gateway.js'), {
  execArgv: ['--expose-gc'],
  env: { ...process.env, NODE_ENV: 'production', SUPERGRAPH_FILE: file, PORT: '0', PARTNER_DEADLINE_MS: '1500' },
});
let died = false;
gateway.once('exit', () => (died = true));
const [{ url }] = (await once(gateway, 'message')) as [{ url: string }];

const readers = new Readers(url, seeded(Number(values.seed)));
const reading = Array.from({ length: Number(values.readers) }, () => readers.read());
const reloading = setInterval(reload, reloadMs);
const samples: (Sample & { at: number })[] = [];
const startedAt = Date.now();
say('  minute    RSS Mo   tas Mo   hors tas   p99 ms   pire ms   réponses');
while (Date.now() - startedAt < durationMs && !died) {
  await wait(sampleMs);
  const answer = once(gateway, 'message');
  gateway.send('sample');
  const [sample] = (await Promise.race([answer, once(gateway, 'exit').then(() => [undefined])])) as [
    Sample | undefined,
  ];
  if (!sample) break;
  const at = Date.now() - startedAt;
  samples.push({ ...sample, at });
  const { whole, partial, refused } = readers.counts;
  const figures = [at / 60_000, sample.rssMb, sample.heapMb, sample.externalMb, sample.p99Ms, sample.maxMs];
  say(
    `${figures.map((figure) => figure.toFixed(1).padStart(8)).join(' ')} ${String(whole + partial + refused).padStart(10)}`,
  );
}
clearInterval(reloading);
readers.stop();
await Promise.race([Promise.all(reading), wait(40_000)]);

partners.send('met');
const [{ met }] = (await once(partners, 'message')) as [{ met: object }];
const settled = samples.slice(Math.floor(samples.length / 3));
const slope = (of: (sample: Sample) => number): string =>
  slopePerMinute(settled.map((sample) => [sample.at, of(sample)] as const)).toFixed(2);
say(`réponses : ${JSON.stringify(readers.counts)}`);
say(`codes : ${JSON.stringify(Object.fromEntries(readers.codes))}`);
say(`pannes des partenaires : ${JSON.stringify(met)} ; ${String(turn)} supergraphes`);
say(
  `pente : tas ${slope((s) => s.heapMb)} Mo/min, RSS ${slope((s) => s.rssMb)} Mo/min, hors tas ${slope((s) => s.externalMb)} Mo/min`,
);
say(`fil principal tenu au pire ${Math.max(...samples.map(({ maxMs }) => maxMs)).toFixed(0)} ms`);
for (const loss of readers.losses) say(`perdue : ${loss}`);
if (died) say('la passerelle est tombée');
process.exitCode = died || readers.counts.lost > 0 ? 1 : 0;
if (!died) {
  gateway.send('stop');
  await once(gateway, 'exit');
}
partners.disconnect();
rmSync(folder, { recursive: true });
