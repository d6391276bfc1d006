import { getOperationAST, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { CheckText } from '../operation/createReadAhead.ts';
import { findConditionVariables, type Conditions } from './prepare/conditions.ts';
import type { Plan, PlannedFetch } from './plan.ts';
import { prepareAside, type CanonicalText } from './prepare/prepareAside.ts';
import type { PreparedOperation } from './prepare/prepareOperation.ts';

/** Finds how an operation is answered. What it plans has been prepared: nothing in it is conditional. */
export interface PlanningPort {
  /** What clients see of the supergraph. */
  readonly schema: GraphQLSchema;
  /**
   * Shares of requests, in percent and rising, at which a field moves to another subgraph (`@override` with a label
   * `percent(n)`). Empty when no field does.
   */
  readonly sharePoints: readonly number[];
  /** @param share a number from 0 to 100 that stands for one side of each share point */
  plan(document: string, share: number): Promise<Plan>;
  /** Where the planner has a process of its own. */
  readonly aside?: AsideWork | undefined;
  stop(): Promise<void>;
}

/** Work on long texts, which would hold up everybody else, done beside. */
export interface AsideWork {
  /** @throws GatewayError that says what is wrong with the text */
  readonly check: CheckText;
  /** What `canonicalizeOperation` makes of a text that has been checked. */
  canonicalize(asked: CanonicalRequest): Promise<CanonicalText>;
}

export interface CanonicalRequest {
  readonly text: string;
  readonly operationName: string | undefined;
  readonly conditions: Conditions;
}

export interface PlannedOperation {
  readonly prepared: PreparedOperation;
  readonly plan: Plan;
}

export interface PlanningRequest {
  /** Valid. Plans are kept for as long as this very object is. */
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Plans operations, each once. */
export type Planner = (request: PlanningRequest) => PlannedOperation | Promise<PlannedOperation>;

interface KeptPlans {
  readonly conditions: readonly string[];
  readonly plans: Map<string, PlannedOperation | Promise<PlannedOperation>>;
}

// Each condition doubles the plans that one document may have; past this many they are made anew.
const maxPlansPerDocument = 64;

/**
 * A planner that keeps what it has planned by document, operation and the values of its conditions, and plans the same
 * thing once when several ask at the same time.
 *
 * @param drawShare a number from 0 to 100, for requests that a share point divides
 */
export function createPlanner(port: PlanningPort, drawShare: () => number = () => Math.random() * 100): Planner {
  const kept = new WeakMap<DocumentNode, KeptPlans>();

  const keptOf = (document: DocumentNode): KeptPlans => {
    let known = kept.get(document);
    if (known === undefined) {
      known = { conditions: findConditionVariables(document), plans: new Map() };
      kept.set(document, known);
    }
    return known;
  };

  return (request) => {
    const { document, operationName, variables } = request;
    const { conditions, plans } = keptOf(document);
    const share = chooseShare(port.sharePoints, drawShare);
    const key = `${operationName ?? ''} ${share} ${conditions.map((name) => (variables[name] === true ? 1 : 0)).join('')}`;
    const known = plans.get(key);
    if (known !== undefined) return known;
    if (plans.size >= maxPlansPerDocument) plans.clear();
    const pending = planNew(port, request, { conditions, share });
    plans.set(key, pending);
    pending.then(
      (planned) => plans.set(key, planned),
      () => plans.delete(key),
    );
    return pending;
  };
}

async function planNew(
  port: PlanningPort,
  { document, operationName, variables }: PlanningRequest,
  { conditions, share }: { conditions: readonly string[]; share: number },
): Promise<PlannedOperation> {
  const operation = getOperationAST(document, operationName);
  if (operation == null) throw new Error('an operation was planned that is not in its document');
  const values = Object.fromEntries(conditions.map((name) => [name, variables[name] === true]));
  const prepared = await prepareAside(port, { document, operation }, values);
  const plans = await Promise.all(prepared.parts.map((part) => port.plan(part, share)));
  return { prepared, plan: inSeries(plans) };
}

/** One plan after another: each fetch waits for all of the plans before its own. */
function inSeries(plans: readonly Plan[]): Plan {
  const fetches: PlannedFetch[] = [];
  for (const plan of plans) {
    const before = fetches.map((_fetch, position) => position);
    fetches.push(
      ...plan.fetches.map((fetch) => ({
        ...fetch,
        needs: [...before, ...fetch.needs.map((position) => position + before.length)],
      })),
    );
  }
  return { fetches };
}

/** One number for each side of the share points, so that a document has as few plans as there are sides. */
function chooseShare(sharePoints: readonly number[], draw: () => number): number {
  if (sharePoints.length === 0) return 0;
  const drawn = draw();
  return sharePoints.findLast((point) => point <= drawn) ?? 0;
}
