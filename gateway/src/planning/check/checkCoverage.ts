import type { SelectionSetNode } from 'graphql';
import { identityOf, readAsked } from '../exact/createKeys.ts';
import { dependsOnObject, gatherFields } from '../exact/gatherFields.ts';
import { findDataFields, objectsAt, type DataObjects } from './dataTree.ts';
import { takeStep, WrongPlan, type RunningCheck } from './planCheck.ts';

/** Checks that everything that is asked of some objects is brought. */
export function checkCoverage(sets: readonly SelectionSetNode[], objects: DataObjects, check: RunningCheck): void {
  const { types } = check.graph;
  const type = types.get(objects.type);
  if (type?.isHidden === true) return;
  if (type?.kind === 'interface' && dependsOnObject(sets, objects.type, types)) {
    throw new WrongPlan(`nobody tells which object a ${objects.type} is`);
  }
  const toAsked = (field: Parameters<typeof readAsked>[0]) => {
    return { ...readAsked(field), name: identityOf(field) };
  };
  for (const { asked, sets: below } of gatherFields(sets, objects.type, { types, toAsked })) {
    takeStep(check);
    const found = findDataFields(objects, asked.key, types).filter(({ identity }) => identity === asked.name);
    if (found.length === 0) throw new WrongPlan(`nobody brings ${objects.type}.${asked.key}`);
    const places = found.flatMap(({ child }) => child ?? []);
    if (below.length === 0) continue;
    const inner = objectsAt(places, types);
    for (const one of inner) {
      if (inner.length > 1 && dependsOnObject(below, one.type, types)) checkTypename(one, check);
      checkCoverage(below, one, check);
    }
  }
}

function checkTypename(objects: DataObjects, { graph }: RunningCheck): void {
  if (findDataFields(objects, '__typename', graph.types).length === 0) {
    throw new WrongPlan(`nobody tells which objects are ${objects.type}`);
  }
}
