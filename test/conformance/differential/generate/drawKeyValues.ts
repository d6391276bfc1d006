import type { WorldValue } from '../world/world.ts';
import type { Drawing } from './drawing.ts';
import type { Orphan } from './drawOrphans.ts';
import type { ObjectSketch } from './sketch.ts';

/** The key fields of an object: no two that could be taken for each other agree in any. */
export function drawKeyValues(
  { sketch }: Drawing,
  object: ObjectSketch,
  { index, orphan }: { readonly index: number; readonly orphan: Orphan | undefined },
): Record<string, WorldValue> {
  const values: Record<string, WorldValue> = {};
  // The types of an interface that is an entity are found by one key.
  const isShared = [...sketch.interfaces.values()].some(
    (one) => one.asObject !== undefined && one.implementers.includes(object.name),
  );
  for (const { name, type, isKey } of object.fields.values()) {
    if (!isKey) continue;
    const isNull = orphan?.hasNullKeys === true && !type.wrap.endsWith('!');
    values[name] = isNull ? null : keyValue(isShared && name === 'id' ? `${object.name} ` : name, type.name, index);
    if (type.kind === 'object') values[name] = { $ref: [type.name, 0] };
  }
  // Each entity needs an origin of its own.
  const origin = object.fields.get('origin');
  if (origin !== undefined && sketch.objects.has(origin.type.name))
    values['origin'] = { $ref: [origin.type.name, index] };
  return values;
}

function keyValue(prefix: string, typeName: string, index: number): WorldValue {
  if (typeName === 'Int') return 100 * (index + 1);
  if (typeName === 'Json') return { $json: { k: [index, 'é'], __typename: prefix } };
  // Alike in all types, and hard to write into JSON by hand.
  return index === 1 ? `${prefix} "1"\n\u2028é` : `${prefix}${index}`;
}
