import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Door, WorldName } from './attack.js';
import type { Measure } from './measured.js';
import { subgraphsOf, supergraphOf } from './worlds.js';

const built = (...path: string[]) => join(process.cwd(), 'dist', ...path);

/** The built gateway, as it is run in production, in a process of its own over partners that answer anything. */
export class Target {
  private constructor(
    readonly door: Door,
    private readonly gateway: ChildProcess,
    private readonly partners: ChildProcess,
    private readonly folder: string,
  ) {}

  static async start(world: WorldName, env: Record<string, string> = {}): Promise<Target> {
    const partners = fork(built('test', 'attaques', 'partners.js'), [world], { execArgv: [] });
    const [{ url }] = (await once(partners, 'message')) as [{ url: string }];
    const folder = mkdtempSync(join(tmpdir(), 'graphe-ctg-attaques-'));
    const supergraph = join(folder, 'supergraph.graphql');
    writeFileSync(supergraph, supergraphOf(world, url));
    const addresses = subgraphsOf(world).map(({ name }) => [`PARTNER_URL_${name.toUpperCase()}`, `${url}/${name}`]);
    const gateway = spawn(
      process.execPath,
      ['--import', new URL(`file://${built('test', 'attaques', 'measured.js')}`).href, built('gateway', 'server.js')],
      {
        env: {
          ...process.env,
          NODE_ENV: 'production',
          SUPERGRAPH_FILE: supergraph,
          PORT: '0',
          LOG_LEVEL: 'info',
          ...(Object.fromEntries(addresses) as Record<string, string>),
          ...env,
        },
        stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      },
    );
    const at = new URL(await readyUrl(gateway));
    const door = { url: at.href, host: at.hostname, port: Number(at.port) };
    return new Target(door, gateway, partners, folder);
  }

  /** What the gateway's process did since it was last asked. */
  async measure(): Promise<Measure> {
    const answer = once(this.gateway, 'message');
    this.gateway.send('mesure');
    const [measure] = (await answer) as [Measure];
    return measure;
  }

  get isAlive(): boolean {
    return this.gateway.exitCode === null && this.gateway.signalCode === null;
  }

  async stop(): Promise<void> {
    const gone = [this.gateway, this.partners].map(async (child) => {
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    });
    this.gateway.kill('SIGTERM');
    this.partners.kill('SIGTERM');
    await Promise.all(gone);
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The gateway says where it is once it serves; its access lines after that are read and dropped. */
function readyUrl({ stdout }: ChildProcess): Promise<string> {
  return new Promise((given, failed) => {
    if (!stdout) return void failed(new Error('no output'));
    const lines = createInterface({ input: stdout });
    lines.on('line', (line) => {
      const { url } = JSON.parse(line) as { url?: string };
      if (url) given(url);
    });
    lines.once('close', () => failed(new Error('the gateway did not start')));
  });
}
