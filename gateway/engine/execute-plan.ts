import type { ConditionNode, PlanNode } from './federation.js';
import { runFetch } from './fetch.js';
import type { RunContext } from './run-context.js';
import { follow, type JsonObject, type Target } from './targets.js';

/** Stage 2. Walks the plan: what must wait waits, what can leave together leaves together. Fills the root object. */
export async function executePlan(run: RunContext): Promise<JsonObject> {
  const { node } = run.planned.plan;
  const data: JsonObject = {};
  if (node && node.kind !== 'Subscription') await runNode(run, node, [{ object: data, path: undefined }]);
  return data;
}

async function runNode(run: RunContext, node: PlanNode, targets: readonly Target[]): Promise<void> {
  switch (node.kind) {
    case 'Fetch':
      return runFetch(run, node, targets);
    case 'Flatten':
      return runNode(run, node.node, follow(targets, node.path));
    case 'Sequence':
      for (const child of node.nodes) await runNode(run, child, targets);
      return;
    case 'Parallel':
      await Promise.all(node.nodes.map((child) => runNode(run, child, targets)));
      return;
    case 'Condition': {
      const branch = holds(run, node) ? node.ifClause : node.elseClause;
      return branch && runNode(run, branch, targets);
    }
    case 'Defer':
      throw new Error('the planner was not asked for deferred parts');
  }
}

function holds(run: RunContext, { condition }: ConditionNode): boolean {
  return run.variables[condition] === true;
}
