// Loaded before the gateway in its process (`--import`): says what the whole process worked, all its threads, and how
// long its main thread was ever held, since it was last asked.
const everyMs = 5;
let heldMs = 0;
let expectedAt = performance.now() + everyMs;
setInterval(() => {
  heldMs = Math.max(heldMs, performance.now() - expectedAt);
  expectedAt = performance.now() + everyMs;
}, everyMs).unref();
let before = process.cpuUsage();

export interface Measure {
  readonly cpuMs: number;
  readonly heldMs: number;
  readonly rssMb: number;
}

process.on('message', () => {
  const { user, system } = process.cpuUsage(before);
  before = process.cpuUsage();
  const measure: Measure = {
    cpuMs: (user + system) / 1000,
    heldMs: Math.max(heldMs, performance.now() - expectedAt),
    rssMb: process.memoryUsage.rss() / 1e6,
  };
  heldMs = 0;
  process.send?.(measure);
});
process.channel?.unref();
