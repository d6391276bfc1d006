import type { Drawing } from './drawing.ts';
import type { FieldSketch, ObjectSketch } from './sketch.ts';

/** The fields of an object: its own, and those that subgraphs add which know it by an interface. */
export function listFields({ sketch }: Drawing, object: ObjectSketch): FieldSketch[] {
  const added = [...sketch.interfaces.values()].flatMap(({ asObject, implementers }) =>
    asObject !== undefined && implementers.includes(object.name) ? [...asObject.fields.values()] : [],
  );
  return [...object.fields.values(), ...added].filter(({ owners }) => owners.size > 0);
}
