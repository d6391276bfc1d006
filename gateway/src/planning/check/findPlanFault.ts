import type { Plan } from '../plan.ts';
import { checkCoverage } from './checkCoverage.ts';
import { checkLookup } from './checkLookup.ts';
import { checkSelections } from './checkSelections.ts';
import { createDataPlace, type DataObjects } from './dataTree.ts';
import { UncheckedPlan, WrongPlan, type FetchCheck, type PlanCheck, type RunningCheck } from './planCheck.ts';
import { readDocument } from './readDocument.ts';

// A tenth of a second or so.
const maxSteps = 300_000;

/**
 * Checks that a plan is right by what the supergraph says: that each subgraph is asked only for what it resolves there,
 * that it is told a key and what it requires, that these are there by then, that nothing is written over something else,
 * and that all is brought that was asked for.
 *
 * @param document the operation that was planned
 * @returns why it is wrong, for people to read; undefined for a plan that is right, or too large to tell
 */
export function findPlanFault(plan: Plan, document: string, check: PlanCheck): string | undefined {
  try {
    checkAll(plan, document, { ...check, effort: { stepsLeft: maxSteps } });
    return undefined;
  } catch (error) {
    if (error instanceof UncheckedPlan) return undefined;
    if (error instanceof WrongPlan) return error.message;
    throw error;
  }
}

function checkAll(plan: Plan, document: string, check: RunningCheck): void {
  const operation = readDocument(document);
  const kind = operation.operation.valueOf() === 'mutation' ? 'mutation' : 'query';
  const type = check.graph.roots[kind];
  if (type === undefined) throw new WrongPlan(`there is no ${kind}`);
  const root: DataObjects = { places: [createDataPlace([type])], type };
  const before: ReadonlySet<number>[] = [];
  plan.fetches.forEach((fetch, position) => {
    const own = new Set(fetch.needs.flatMap((need) => [need, ...(before[need] ?? [])]));
    before.push(own);
    checkFetch(root, { ...check, fetch, position, before: own, shapes: new Map() });
  });
  checkCoverage([operation.selectionSet], root, check);
}

function checkFetch(root: DataObjects, check: FetchCheck): void {
  const { document, entities, outputRewrites } = check.fetch;
  const set = readDocument(document).selectionSet;
  if (entities.length === 0) {
    const objects = { ...root, seenAs: root.type, provided: [], isTold: false, hasRequired: () => false };
    checkSelections([objects], { set, keys: [], rewrites: outputRewrites, on: root.type }, check);
  }
  for (const lookup of entities) checkLookup({ lookup, set, root }, check);
}
