// The public suite itself, against our « products » and our gateway: `node bin/build.mjs && node test/compatibilite/public-suite.mjs`.
// It starts its subgraphs and router through Docker or pm2, which download a router; here its own compiled tests and its
// own subgraphs run, and the router they ask is ours. It is installed in a folder of its own, then removed.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { pino } from 'pino';

const suite = '@apollo/federation-subgraph-compatibility-tests';
const version = '1.2.1';
const neighbours = { users: 4002, inventory: 4003 };
const ports = { router: 4000, products: 4001 };

const folder = mkdtempSync(join(tmpdir(), 'graphe-ctg-suite-'));
const closing = [() => rmSync(folder, { recursive: true, force: true })];
const program = (args, options) => {
  const child = spawn(process.execPath, args, options);
  closing.push(() => child.kill());
  return child;
};

async function ask(url, query) {
  const body = JSON.stringify({ query });
  const response = await fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
  return (await response.json()).data;
}

/** Where the suite is: installed without its scripts, one of which downloads a binary that is not used here. */
function install() {
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const wanted = ['install', '--ignore-scripts', '--no-audit', '--no-fund', `${suite}@${version}`];
  const { status } = spawnSync('npm', wanted, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('La suite n’a pas pu être installée.');
  return join(folder, 'node_modules', suite);
}

async function openDatabase() {
  const child = program(['dist/test/setup/databases.js', 'produits'], { stdio: ['pipe', 'pipe', 'inherit'] });
  closing.push(() => (child.stdin.end(), once(child, 'exit')));
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  return JSON.parse(line).addresses.produits;
}

async function openNeighbours(packaged) {
  for (const [name, port] of Object.entries(neighbours)) {
    const cwd = join(packaged, 'dist', 'subgraphs', name);
    const child = program(['index.js'], {
      cwd,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, PORT: port },
    });
    await once(child.stdout, 'data');
  }
}

async function openRouter(packaged, productsUrl) {
  const { startGateway } = await import('../../dist/gateway/server.js');
  const { _service: products } = await ask(productsUrl, '{ _service { sdl } }');
  const composed = composeServices([
    { name: 'products', url: productsUrl, typeDefs: parse(products.sdl) },
    ...Object.entries(neighbours).map(([name, port]) => ({
      name,
      url: `http://localhost:${port}/`,
      typeDefs: parse(readFileSync(join(packaged, 'dist', 'subgraphs', name, `${name}.graphql`), 'utf8')),
    })),
  ]);
  if (!composed.supergraphSdl) throw new Error(String(composed.errors));
  const gateway = await startGateway({ supergraphSdl: composed.supergraphSdl, logger: pino({ level: 'silent' }) });
  closing.push(() => gateway.stop());

  // The suite asks at « / »; our gateway answers at « /graphql ».
  const door = createServer(async (request, response) => {
    const { method, headers } = request;
    const answer = await fetch(gateway.url, {
      method,
      headers: { 'content-type': headers['content-type'] },
      body: request,
      duplex: 'half',
    });
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') });
    response.end(await answer.text());
  });
  door.listen(ports.router, 'localhost');
  await once(door, 'listening');
  closing.push(() => (door.closeAllConnections(), door.close()));
}

/** The suite's own tests; a feature holds when none of its tests failed, which is how the suite counts. */
async function runTests(packaged, productsUrl) {
  const args = ['node_modules/jest/bin/jest.js', join(packaged, 'dist', 'tests'), '--ci', '--json'];
  const child = program([...args, '--config', join(packaged, 'federation-jest.config.js')], {
    cwd: folder,
    env: { ...process.env, PRODUCTS_URL: productsUrl },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (chunk) => (text += chunk));
  await once(child, 'close');
  const features = new Map();
  for (const { ancestorTitles, fullName, status } of JSON.parse(text).testResults.flatMap((r) => r.assertionResults)) {
    const feature = ancestorTitles[0] ?? fullName;
    features.set(feature, (features.get(feature) ?? true) && status === 'passed');
  }
  return features;
}

try {
  const packaged = install();
  const address = await openDatabase();
  const { openProducts } = await import('../../dist/test/compatibilite/open-products.js');
  const products = await openProducts(address, ports.products);
  closing.push(() => products.stop());
  await openNeighbours(packaged);
  await openRouter(packaged, products.url);
  const features = await runTests(packaged, products.url);
  const say = (line) => process.stdout.write(`${line}\n`);
  for (const [feature, holds] of features) say(`${holds ? 'PASS' : 'FAIL'}  ${feature}`);
  const held = [...features.values()].filter(Boolean).length;
  say(`${held} of ${features.size} features (${suite} ${version})`);
  process.exitCode = held === 15 && features.size === 15 ? 0 : 1;
} finally {
  for (const close of closing.reverse()) await close();
}
