import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const folder = mkdtempSync(join(tmpdir(), 'graphe-ctg-demarrage-'));
// The account that runs the server must be able to reach it.
chmodSync(folder, 0o755);
const pidFile = join(folder, 'postgres', 'base', 'postmaster.pid');
let running: ChildProcess | undefined;

interface Start {
  child: ChildProcess;
  said: string[];
  url: string;
}

/** `npm start` once built, on a port of its own and a folder of its own; answers when it says where the graph is. */
async function start(): Promise<Start> {
  const child = spawn(process.execPath, ['--enable-source-maps', join(process.cwd(), 'dist/bin/start.js')], {
    env: { ...process.env, DATABASE_URL: '', DATABASE_EMBEDDED: '', DATA_FOLDER: folder, PORT: '0', LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running = child;
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    const url = /Le graphe répond sur (\S+)/.exec(line)?.[1];
    if (url) return { child, said, url };
  }
  throw new Error(`Le graphe n’a pas démarré : ${said.join('\n')}`);
}

async function firstAnswer(url: string): Promise<unknown> {
  const query = readFileSync('test/queries/premiere-question/question.graphql', 'utf8');
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: unknown }).data;
}

const expected = JSON.parse(readFileSync('test/queries/premiere-question/reponse.json', 'utf8')) as unknown;

/** Where the embedded server listens, as its own file says; and whether somebody still answers there. */
const serverPort = () => Number(readFileSync(pidFile, 'utf8').split('\n')[3]);
const answers = (port: number): Promise<boolean> =>
  new Promise((say) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      say(true);
    });
    socket.once('error', () => {
      say(false);
    });
  });

async function stop({ child }: Start, signal: NodeJS.Signals): Promise<void> {
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

describe('npm start, une fois compilé', () => {
  afterAll(() => {
    running?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  it('starts from nothing, stops on Ctrl-C without leaving a process, finds its data again, and recovers from kill -9', async () => {
    const first = await start();
    expect(first.said.join('\n')).toMatch(/faits chargés/);
    expect(await firstAnswer(first.url)).toEqual(expected);
    const port = serverPort();
    await stop(first, 'SIGINT');
    expect(existsSync(pidFile)).toBe(false);
    expect(await answers(port)).toBe(false);

    const second = await start();
    expect(second.said.join('\n')).not.toMatch(/faits chargés/);
    expect(await firstAnswer(second.url)).toEqual(expected);
    await stop(second, 'SIGKILL');
    const survivor = serverPort();
    expect(await answers(survivor)).toBe(true);

    const third = await start();
    expect(await firstAnswer(third.url)).toEqual(expected);
    await stop(third, 'SIGTERM');
    expect(existsSync(pidFile)).toBe(false);
    expect(await answers(survivor)).toBe(false);
  }, 180_000);
});
