import type { Drawing } from './drawing.ts';
import { listFields } from './listFields.ts';
import type { FieldSketch, ObjectSketch } from './sketch.ts';

/** An entity that one subgraph knows and speaks of, and no other does. */
export interface Orphan {
  readonly type: string;
  /** Stands after the objects that all know. */
  readonly index: number;
  readonly home: string;
  readonly unknownTo: readonly string[];
  readonly hasNullKeys: boolean;
}

export function drawOrphans(drawing: Drawing, counts: ReadonlyMap<string, number>): Orphan[] {
  const { choices, sketch, has } = drawing;
  const orphans: Orphan[] = [];
  for (const object of sketch.objects.values()) {
    if (object.kind !== 'entity' || !(has('nullKeys') || has('missingEntities'))) continue;
    const homes = [...object.presence.keys()].filter((subgraph) => canBeHome(drawing, object, subgraph));
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

/**
 * Whether it does not matter to any answer by which way the entity is asked about, although the engine cannot know that
 * only one of them knows it.
 */
function canBeHome(drawing: Drawing, object: ObjectSketch, home: string): boolean {
  return listFields(drawing, object).every((field) => {
    const isGivenHere = field.owners.has(home) || field.progressiveFrom === home;
    // What is not known cannot be required: an engine may well ask nothing then, rather than tell of a null.
    return isGivenHere ? isCertain(field, object) && isAskedOnlyHere(field) : !field.isReliedFromAfar;
  });
}

/** It is not made of what others would have to give, nor does it go on at others. */
function isCertain({ requires, type }: FieldSketch, { name }: ObjectSketch): boolean {
  return requires === undefined && type.name !== `${name}Part`;
}

/** An engine may ask another owner for the sake of what stands behind the field. A leaf it takes from where it is. */
function isAskedOnlyHere({ owners, progressiveFrom, type, isKey }: FieldSketch): boolean {
  return progressiveFrom === undefined && (owners.size === 1 || type.kind === 'leaf' || isKey);
}
