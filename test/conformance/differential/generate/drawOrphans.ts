import type { Drawing } from './drawing.ts';
import type { ObjectSketch } from './sketch.ts';

/** An entity that one subgraph knows and speaks of, and no other does. */
export interface Orphan {
  readonly type: string;
  /** Stands after the objects that all know. */
  readonly index: number;
  readonly home: string;
  readonly unknownTo: readonly string[];
  readonly hasNullKeys: boolean;
}

export function drawOrphans({ choices, sketch, has }: Drawing, counts: ReadonlyMap<string, number>): Orphan[] {
  const orphans: Orphan[] = [];
  for (const object of sketch.objects.values()) {
    if (object.kind !== 'entity' || !(has('nullKeys') || has('missingEntities'))) continue;
    const homes = [...object.presence.keys()].filter((subgraph) => canBeHome(object, subgraph));
    if (homes.length === 0 || !choices.chance(60)) continue;
    const home = choices.pick(homes);
    const keys = object.presence.get(home) ?? [];
    const hasNullKeys = has('nullKeys') && keys.every(({ key }) => key.isNullable);
    if (!hasNullKeys && !has('missingEntities')) continue;
    const unknownTo = sketch.subgraphs.filter((one) => one !== home);
    orphans.push({ type: object.name, index: counts.get(object.name) ?? 0, home, unknownTo, hasNullKeys });
  }
  return orphans;
}

/** Nothing that the subgraph resolves of the entity is made of what others would have to give, or goes on at others. */
function canBeHome({ name, fields }: ObjectSketch, subgraph: string): boolean {
  return [...fields.values()].every(
    ({ owners, requires, type }) => !owners.has(subgraph) || (requires === undefined && type.name !== `${name}Part`),
  );
}
