import { setTimeout as wait } from 'node:timers/promises';
import { answersOf, type Door, type WorldName } from './attack.js';
import { attacks } from './list.js';
import { Probe } from './probe.js';
import { Target } from './target.js';

// `npm run attaques [-- words of a name]`: each attack in turn against the built gateway, what it cost, and how long an
// innocent reader waited meanwhile. A benchmark: its figures are those of the machine it runs on.
const cpuBoundMs = 2_000;
const waitBoundMs = 200;
const words = process.argv.slice(2).join(' ').toLowerCase();
const chosen = attacks.filter(({ name, world }) => `${world} ${name}`.toLowerCase().includes(words));

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const cells = (...texts: string[]): string =>
  texts.map((text, index) => (index < 2 ? text.padEnd(index ? 32 : 62) : text.padStart(9))).join(' ');

say(cells('attaque', 'réponse', 'CPU (ms)', 'fil (ms)', 'sonde', 'banc', 'Mo'));
let breaches = 0;
const worst = { cpuMs: 0, heldMs: 0, waitMs: 0 };
for (const world of ['ctg', 'catalogue', 'noeuds'] satisfies WorldName[]) {
  const inWorld = chosen.filter((attack) => attack.world === world);
  if (inWorld.length === 0) continue;
  const target = await Target.start(world);
  const probe = new Probe(target.door);
  await warm(target.door); // A gateway in service: its code is compiled, its planning thread is there.
  probe.worst();
  probe.late();
  for (const attack of inWorld) {
    await target.measure();
    const answer = await attack.send(target.door).catch((error: unknown) => String(error));
    await wait(100); // What an attack leaves behind (a killed thread, memory to collect) is its own.
    const { cpuMs, heldMs, rssMb } = await target.measure();
    const waitMs = probe.worst();
    const lateMs = probe.late();
    const faults = [
      answersOf(attack.answers).includes(answer) ? '' : `attendu : ${attack.answers}`,
      cpuMs > cpuBoundMs ? 'CPU' : '',
      waitMs > waitBoundMs ? 'sonde' : '',
    ].filter(Boolean);
    if (faults.length > 0) breaches++;
    for (const [key, value] of Object.entries({ cpuMs, heldMs, waitMs })) {
      worst[key as keyof typeof worst] = Math.max(worst[key as keyof typeof worst], value);
    }
    const figures = [cpuMs, heldMs, waitMs, lateMs, rssMb].map((figure) => figure.toFixed(0));
    say(`${cells(attack.name, answer, ...figures)} ${faults.length > 0 ? `✗ ${faults.join(', ')}` : ''}`);
  }
  if (probe.lost > 0) say(`✗ ${String(probe.lost)} questions de la sonde sans réponse`);
  breaches += probe.lost;
  probe.stop();
  await target.stop();
}
const { cpuMs, heldMs, waitMs } = worst;
say(
  `au pire : ${cpuMs.toFixed(0)} ms de CPU, fil principal tenu ${heldMs.toFixed(0)} ms, sonde ${waitMs.toFixed(0)} ms`,
);
say(`${String(chosen.length)} attaques, ${String(breaches)} hors bornes`);
process.exitCode = breaches > 0 ? 1 : 0;

async function warm({ url }: Door): Promise<void> {
  for (let index = 0; index < 1_000; index++) {
    const query = `{ chaud${String(index % 100)}: __typename __type(name: "Query") { name } }`;
    const headers = { 'content-type': 'application/json' };
    await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) }).then((answer) => answer.text());
  }
  await wait(2_000);
}
