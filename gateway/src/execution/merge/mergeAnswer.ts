import { applyRewrites, type IsOfType } from './applyRewrites.ts';
import type { FoundEntities } from '../collect/compileLookup.ts';
import { copyObject } from './copyData.ts';
import type { FetchToSend } from '../executePlan.ts';
import { isDataObject, mergeData, type DataObject, type IsObjectType, type MergeRules } from './mergeData.ts';

/** What all answers of one operation are merged into. */
export interface Merged {
  data: DataObject;
  /** Lists and objects that stand in several places of the data. */
  readonly shared: Set<unknown>;
  readonly types: MergedTypes;
}

export interface MergedTypes {
  readonly isOfType: IsOfType;
  readonly isObjectType: IsObjectType;
}

/** Adds what a subgraph answered to the data: root fields at the root, entities where they were found. */
export function mergeAnswer(merged: Merged, { fetch, found }: FetchToSend, answer: DataObject | null): void {
  if (answer === null) return;
  const { entities, outputRewrites } = fetch.planned;
  const { isObjectType } = merged.types;
  if (entities.length === 0) {
    applyRewrites(answer, outputRewrites, merged.types.isOfType);
    mergeData(merged.data, answer, { isObjectType, asked: fetch.asked.root });
    return;
  }
  entities.forEach((lookup, i) => {
    const items = answer[lookup.key];
    const targets = found[i];
    if (!Array.isArray(items) || targets === undefined) return;
    applyRewrites(items, lookup.outputRewrites, merged.types.isOfType);
    mergeEntities(merged, { found: targets, entities: items, rules: { isObjectType, asked: fetch.asked.lookups[i] } });
  });
}

/**
 * Takes out of the data what stands in the place of what a fetch was asked for: what nobody was asked for must not show
 * where the one who was had nothing to say.
 */
export function takeOutUnasked({ data }: Merged, { fetch, found }: FetchToSend): void {
  if (fetch.lookups.length === 0) fetch.asked.root.takeOut(data);
  for (const [at, { targets }] of found.entries()) {
    for (const target of targets) fetch.asked.lookups[at]?.takeOut(target);
  }
}

interface AnsweredEntities {
  readonly found: FoundEntities;
  readonly entities: readonly unknown[];
  readonly rules: MergeRules;
}

/**
 * One answer stands in every place of one path: what is fetched below it later is the same for all of them. Under
 * another path other things may be asked for under the same keys, so that path has a copy of its own.
 */
function mergeEntities(merged: Merged, { found, entities, rules }: AnsweredEntities): void {
  const { targets, starts } = found;
  const isUsed: boolean[] = [];
  starts.forEach((start, path) => {
    const ofPath: DataObject[] = [];
    const end = starts[path + 1] ?? targets.length;
    for (let i = start; i < end; i += 1) {
      const position = found.representationOf[i] ?? -1;
      const [target, entity] = [targets[i], entities[position]];
      if (target === undefined) continue;
      if (!isDataObject(entity)) {
        rules.asked?.takeOut(target);
        continue;
      }
      let own = ofPath[position];
      if (own !== undefined) markShared(own, merged.shared);
      else ofPath[position] = own = isUsed[position] === true ? copyForPath(entity) : entity;
      isUsed[position] = true;
      mergeData(target, own, rules);
    }
  });
}

/** An answer without parts of its own cannot be changed in one place for another. */
function copyForPath(entity: DataObject): DataObject {
  for (const key in entity) {
    const value = entity[key];
    if (typeof value === 'object' && value !== null) return copyObject(entity);
  }
  return entity;
}

function markShared(entity: DataObject, shared: Set<unknown>): void {
  for (const key in entity) {
    const value = entity[key];
    if (typeof value === 'object' && value !== null) shared.add(value);
  }
}
