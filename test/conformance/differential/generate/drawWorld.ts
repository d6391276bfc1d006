import type { World, WorldObject, WorldValue } from '../world/world.ts';
import type { Drawing } from './drawing.ts';
import { drawKeyValues } from './drawKeyValues.ts';
import { drawOrphans, type Orphan } from './drawOrphans.ts';
import { drawValue, type ValueContext } from './drawValue.ts';
import { findDispensable } from './findDispensable.ts';
import { listFields } from './listFields.ts';
import type { FieldSketch, ObjectSketch } from './sketch.ts';

/** What the subgraphs of a schema know. */
export function drawWorld(drawing: Drawing): World {
  const { choices, sketch } = drawing;
  const objects: Record<string, WorldObject[]> = {};
  const counts = new Map<string, number>();
  for (const { name, kind } of sketch.objects.values()) {
    counts.set(name, kind === 'root' ? 1 : choices.between(1, kind === 'entity' ? 4 : 3));
  }
  const orphans = drawOrphans(drawing, counts);
  for (const { name } of sketch.objects.values()) {
    // Each entity has an origin of its own.
    const entities = (counts.get(name) ?? 0) + orphans.filter(({ type }) => type === name).length;
    if (sketch.objects.has(`${name}Origin`)) counts.set(`${name}Origin`, entities);
  }
  for (const object of sketch.objects.values()) {
    const dispensable = findDispensable(drawing, object);
    const own = orphans.filter(({ type }) => type === object.name);
    const count = counts.get(object.name) ?? 0;
    objects[object.name] = Array.from({ length: count + own.length }, (_none, index) => {
      const orphan = own.find((one) => one.index === index);
      return drawObject(drawing, object, { index, orphan, orphans, counts, dispensable });
    });
  }
  return { objects };
}

interface ObjectContext extends Pick<ValueContext, 'counts' | 'orphans'> {
  readonly index: number;
  readonly orphan: Orphan | undefined;
  /** The subgraph that need not know every object. */
  readonly dispensable: readonly string[];
}

function drawObject(drawing: Drawing, object: ObjectSketch, context: ObjectContext): WorldObject {
  const { choices } = drawing;
  const fields: Record<string, WorldValue> = drawKeyValues(drawing, object, context);
  for (const field of listFields(drawing, object)) {
    if (!(field.name in fields)) fields[field.name] = drawField(drawing, object, { field, context });
  }
  const unknownTo =
    context.orphan?.unknownTo ?? context.dispensable.filter(() => drawing.has('missingEntities') && choices.chance(35));
  return unknownTo.length === 0 ? { fields } : { fields, unknownTo };
}

function drawField(
  drawing: Drawing,
  object: ObjectSketch,
  { field, context }: { readonly field: FieldSketch; readonly context: ObjectContext },
): WorldValue {
  const { choices } = drawing;
  // A subgraph that knows an interface alone is asked for the fields of all its types, and a null that may not be would
  // take away an object of a type that the client did not ask for them.
  const isAskedOfOthers = object.fields.get(field.name) !== field && field.type.wrap.endsWith('!');
  const valueContext: ValueContext = {
    ...context,
    field,
    mayFail: drawing.has('failures') && !field.isRelied && !isAskedOfOthers,
    // A chain of its own kind that ends in a null is dull; from the root there should be something to see.
    nullPercent: object.kind === 'root' ? 5 : 12,
  };
  if (object.name === 'Mutation' && field.type.name === 'String' && field.type.wrap === 'T')
    return { $sequence: field.name };
  const isVariable = field.args.length > 0 || field.requires !== undefined;
  if (!isVariable) return drawValue(drawing, field.type, valueContext);
  if (field.type.name === 'String' && field.type.wrap.length <= 2) return { $echo: field.name };
  return { $choose: Array.from({ length: choices.between(2, 4) }, () => drawValue(drawing, field.type, valueContext)) };
}
