// Where a process spends its time, from a CPU profile: each sample belongs to the part of the product, or the package, that
// was running or that had called Node and its native code.
const parts = [
  ['gateway', /\/dist\/gateway\//],
  ['houses: kit', /\/dist\/subgraphs\/kit\//],
  ['houses: nouns', /\/dist\/(subgraphs|schema)\//],
  ['GraphQL (graphql-js)', /node_modules\/graphql\//],
  ['type-graphql, subgraph', /node_modules\/(type-graphql|@graphql-tools|@apollo\/subgraph)\//],
  ['Apollo Server', /node_modules\/@apollo\/(server|usage|utils|cache)/],
  ['stock gateway', /node_modules\/@apollo\/(gateway|query|federation)/],
  ['stock gateway', /node_modules\/(make-fetch-happen|minipass|agent|@npmcli|cacache|node-fetch|socks|ssri)/],
  ['ORM (mikro-orm, kysely)', /node_modules\/(@mikro-orm|kysely)\//],
  ['driver (pg)', /node_modules\/(pg|postgres)/],
  ['dataloader', /node_modules\/dataloader\//],
  ['HTTP', /node_modules\/(fastify|@fastify|@as-integrations|undici|find-my-way|light-my-request|avvio|secure-json)/],
];
const named = {
  '(garbage collector)': 'garbage collector',
  runMicrotasks: 'promises',
  '(program)': 'native code',
  '(idle)': undefined,
};
/** This benchmark’s own: the profiler at its start, and what counts the statements. */
const watching = /^node:inspector|\/test\/bench\//;

/** The share of each part in the time the process was busy. */
export function breakdown({ nodes, samples, timeDeltas }) {
  const byId = partsOf(nodes);
  const spent = new Map();
  let busy = 0;
  samples.forEach((id, index) => {
    const part = byId.get(id);
    if (!part) return;
    spent.set(part, (spent.get(part) ?? 0) + timeDeltas[index]);
    busy += timeDeltas[index];
  });
  return new Map([...spent].map(([part, time]) => [part, time / busy]));
}

function partsOf(nodes) {
  const found = new Map();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const visit = (node, calledBy) => {
    const part = partOf(node.callFrame, calledBy);
    found.set(node.id, part);
    for (const child of node.children ?? []) visit(byId.get(child), part);
  };
  visit(nodes[0], 'Node, other packages');
  return found;
}

function partOf({ functionName, url }, calledBy) {
  if (Object.hasOwn(named, functionName)) return named[functionName];
  if (watching.test(url)) return undefined;
  // What waits for nothing else is called from here: it says nothing of who asked.
  if (calledBy === 'promises') calledBy = 'Node, other packages';
  if (/^node:(net|_http|internal\/http)/.test(url) && calledBy === 'Node, other packages') return 'HTTP';
  return parts.find(([, pattern]) => pattern.test(url))?.[0] ?? calledBy;
}
