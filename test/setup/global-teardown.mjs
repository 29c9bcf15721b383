/** Closes the input of the process that keeps the test server: it stops the server and leaves nothing behind. */
export default async function teardown() {
  const child = globalThis.__testDatabases;
  if (!child) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.stdin.end();
  await gone;
}
