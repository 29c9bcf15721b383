import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';

const ofThisProcess = () => ({ cpu: process.cpuUsage(), rss: process.memoryUsage().rss });

/** Says what this process (or the one it started) has spent so far, when asked; leaves with the run. */
export function measured(url, usage = ofThisProcess) {
  process.on('message', (message) => {
    if (message === 'usage') process.send(usage());
    if (message === 'stop') process.exit();
    if (message === 'profile') void profileUntilAsked();
  });
  process.on('disconnect', () => process.exit());
  process.send({ url });
}

/** What `run.mjs` gave this process to work with. */
export const given = () => new Promise((done) => process.once('message', done));

/** A CPU profile of the steady state alone, for `--profile`. */
async function profileUntilAsked() {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  process.on('message', async (message) => {
    if (!message.profileTo) return;
    const { profile } = await session.post('Profiler.stop');
    writeFileSync(message.profileTo, JSON.stringify(profile));
    process.send('profiled');
  });
}
