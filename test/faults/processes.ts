import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { testAddress } from '../../subgraphs/kit/testing/house-alone.js';

/** A partner's house as a process of its own, as in production: it can be killed, and started again on the same port. */
export class HouseProcess {
  private child: ChildProcess | undefined;

  private constructor(
    readonly name: string,
    readonly port: number,
  ) {}

  static async start(name: string): Promise<HouseProcess> {
    const house = new HouseProcess(name, await freePort());
    await house.start();
    return house;
  }

  get url(): string {
    return `http://127.0.0.1:${String(this.port)}/graphql`;
  }

  /** Answers once the house says it is open; throws if it leaves before. */
  async start(): Promise<void> {
    const address = testAddress(this.name);
    const child = spawn(
      process.execPath,
      ['--enable-source-maps', join(process.cwd(), 'dist/bin/house.js'), this.name],
      {
        env: {
          ...process.env,
          PORT: String(this.port),
          [`DATABASE_URL_${this.name.toUpperCase()}`]: 'url' in address ? address.url : '',
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    this.child = child;
    for await (const line of createInterface({ input: child.stdout })) if (line.includes(this.url)) return;
    throw new Error(`La maison « ${this.name} » n’a pas ouvert.`);
  }

  /** As a crash does: no warning, nothing closed. */
  async kill(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
}

function freePort(): Promise<number> {
  return new Promise((give) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        give(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}
