import { applyRewrites, type IsOfType } from './applyRewrites.ts';
import type { FoundEntities } from './compileLookup.ts';
import type { FetchToSend } from './executePlan.ts';
import { isDataObject, mergeData, type DataObject, type IsObjectType } from './mergeData.ts';

/** What all answers of one operation are merged into. */
export interface Merged {
  readonly data: DataObject;
  /** Lists and objects that stand in several places of the data. */
  readonly shared: Set<unknown>;
  readonly isOfType: IsOfType;
  readonly isObjectType: IsObjectType;
}

/** Adds what a subgraph answered to the data: root fields at the root, entities where they were found. */
export function mergeAnswer(merged: Merged, { fetch, found }: FetchToSend, answer: DataObject | null): void {
  if (answer === null) return;
  const { entities, outputRewrites } = fetch.planned;
  if (entities.length === 0) {
    applyRewrites(answer, outputRewrites, merged.isOfType);
    mergeData(merged.data, answer, merged.isObjectType);
    return;
  }
  entities.forEach((lookup, i) => {
    const items = answer[lookup.key];
    const targets = found[i];
    if (!Array.isArray(items) || targets === undefined) return;
    applyRewrites(items, lookup.outputRewrites, merged.isOfType);
    mergeEntities(merged, targets, items);
  });
}

/**
 * One answer stands in every place of one path: what is fetched below it later is the same for all of them. Under
 * another path other things may be asked for under the same keys, so the answer is copied there.
 */
function mergeEntities(merged: Merged, found: FoundEntities, entities: readonly unknown[]): void {
  const ownerOf: number[] = [];
  found.targets.forEach((target, i) => {
    const position = found.representationOf[i] ?? -1;
    const entity = entities[position];
    if (!isDataObject(entity)) return;
    const path = found.pathOf[i] ?? 0;
    const owner = ownerOf[position];
    if (owner === undefined) ownerOf[position] = path;
    else markShared(entity, merged.shared);
    const own = owner === undefined || owner === path ? entity : copyObject(entity);
    mergeData(target, own, merged.isObjectType);
  });
}

function markShared(entity: DataObject, shared: Set<unknown>): void {
  for (const key in entity) {
    const value = entity[key];
    if (typeof value === 'object' && value !== null) shared.add(value);
  }
}

// `structuredClone` would do the same, at a cost of its own for each object.
function copyObject(object: DataObject): DataObject {
  const copy: DataObject = {};
  for (const key in object) if (key !== '__proto__') copy[key] = copyValue(object[key]);
  return copy;
}

function copyValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? value.map(copyValue) : copyObject(value as DataObject);
}
