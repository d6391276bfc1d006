import type { Drawing } from './drawing.ts';
import type { ObjectSketch } from './sketch.ts';

/**
 * A subgraph, if there is one, that may be ignorant of some of the entities without that being seen anywhere but in the fields which only
 * they resolve: nothing else is made of those, and no way to another subgraph leads through them.
 */
export function findDispensable({ sketch }: Drawing, object: ObjectSketch): readonly string[] {
  if (object.kind !== 'entity') return [];
  const isSeenAsInterface = [...sketch.interfaces.values()].some(
    ({ asObject, implementers, presence }) =>
      asObject !== undefined && implementers.includes(object.name) && presence.size > 0,
  );
  if (isSeenAsInterface) return [];
  const all = [...object.presence.keys()].filter((one) => ownsOnlyItsOwn(object, one) && isNoWay(object, one));
  return all.slice(0, 1);
}

function ownsOnlyItsOwn({ fields, presence }: ObjectSketch, subgraph: string): boolean {
  return [...fields.values()].every(
    ({ owners, isKey, isRelied, progressiveFrom }) =>
      // Everybody else has the keys that it has, so that nobody asks it for them.
      (isKey && (!owners.has(subgraph) || [...presence.keys()].every((one) => owners.has(one)))) ||
      (!isKey &&
        progressiveFrom !== subgraph &&
        (!owners.has(subgraph) || (owners.size === 1 && !isRelied && progressiveFrom === undefined))),
  );
}

/** All others reach each other directly. */
function isNoWay({ presence }: ObjectSketch, subgraph: string): boolean {
  const others = [...presence].filter(([name]) => name !== subgraph).map(([, declared]) => declared);
  return others.every((from) =>
    others.every((to) => to.some(({ key, isResolvable }) => !isResolvable || from.some((one) => one.key === key))),
  );
}
