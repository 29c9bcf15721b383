import { monitorEventLoopDelay } from 'node:perf_hooks';
import { readConfig } from '../../gateway/config.js';
import { createLog } from '../../gateway/log.js';
import { startGateway } from '../../gateway/server.js';

// Forked with `--expose-gc`: the gateway as it is served, its access lines to nowhere. Asked, it collects and says what
// is left, and how long its main thread was held since.
const delay = monitorEventLoopDelay({ resolution: 10 });
delay.enable();
const gateway = await startGateway({ ...readConfig(), logger: createLog('info', '/dev/null') });

export interface Sample {
  readonly rssMb: number;
  readonly heapMb: number;
  readonly externalMb: number;
  readonly p99Ms: number;
  readonly maxMs: number;
}

process.on('message', (asked) => {
  if (asked === 'stop') return void gateway.stop().then(() => process.exit());
  const held = { p99Ms: delay.percentile(99) / 1e6, maxMs: delay.max / 1e6 };
  globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  const sample: Sample = { rssMb: rss / 1e6, heapMb: heapUsed / 1e6, externalMb: external / 1e6, ...held };
  delay.reset(); // The collection asked for here is not the gateway's.
  process.send?.(sample);
});
process.once('disconnect', () => process.exit());
process.send?.({ url: gateway.url });
