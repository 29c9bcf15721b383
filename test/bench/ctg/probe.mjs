// Loaded before a program (`node --import`), which knows nothing of it: says over IPC what the program's process has
// spent, how many SQL statements it has sent and through which PostgreSQL processes, and where its time goes.
import { Session } from 'node:inspector/promises';
import pg from 'pg';

let sql = 0;
const backends = new Set();
const { query } = pg.Client.prototype;
pg.Client.prototype.query = function counted(...args) {
  sql += 1;
  backends.add(this.processID);
  return query.apply(this, args);
};

let session;
const answers = {
  spent: () => ({ cpu: process.cpuUsage(), rss: process.memoryUsage().rss, sql, backends: [...backends] }),
  async watch() {
    session = new Session();
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: 250 });
    await session.post('Profiler.start');
    return 'watching';
  },
  watched: async () => (await session.post('Profiler.stop')).profile,
};

process.on('message', async (message) => {
  if (message in answers) process.send(await answers[message]());
  // Meant for the program, which does not listen yet.
  else if (process.listenerCount('message') === 1) {
    process.once('newListener', () => setImmediate(() => process.emit('message', message)));
  }
});
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
