import type { PlanNode, QueryPlan } from './federation.js';

/** A plan in words for who may see it: which partner is asked for what, in which order. Partners' names, no address. */
export interface ShownStep {
  readonly etape: 'demande' | 'suite' | 'ensemble' | 'condition';
  readonly partenaire?: string;
  readonly endroit?: string;
  readonly operation?: string;
  readonly variable?: string;
  readonly etapes?: readonly ShownStep[];
  readonly sinon?: readonly ShownStep[];
}

export function showPlan({ node }: QueryPlan): ShownStep | null {
  return node && node.kind !== 'Subscription' ? shown(node, []) : null;
}

function shown(node: PlanNode, place: readonly string[]): ShownStep {
  switch (node.kind) {
    case 'Fetch': {
      const { serviceName: partenaire, operation } = node;
      return { etape: 'demande', partenaire, ...(place.length > 0 && { endroit: place.join('.') }), operation };
    }
    case 'Flatten':
      return shown(node.node, [...place, ...node.path.map(String)]);
    case 'Sequence':
      return { etape: 'suite', etapes: node.nodes.map((child) => shown(child, place)) };
    case 'Parallel':
      return { etape: 'ensemble', etapes: node.nodes.map((child) => shown(child, place)) };
    case 'Condition': {
      const branch = (child: PlanNode | undefined) => child && [shown(child, place)];
      return {
        etape: 'condition',
        variable: node.condition,
        etapes: branch(node.ifClause),
        sinon: branch(node.elseClause),
      };
    }
    case 'Defer':
      throw new Error('the planner was not asked for deferred parts');
  }
}
