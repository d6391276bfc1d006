import type { Drawing } from './drawing.ts';

/** Fields that are not for clients. Others may still be made of them. */
export function drawInaccessible({ choices, sketch, has }: Drawing): void {
  if (!has('inaccessible')) return;
  const ofInterfaces = new Set([...sketch.interfaces.values()].flatMap(({ fields }) => [...fields.keys()]));
  for (const object of sketch.objects.values()) {
    const visible = [...object.fields.values()].filter(({ owners }) => owners.size > 0);
    // A type must keep something to ask for.
    for (const field of visible.slice(1)) {
      if (ofInterfaces.has(field.name) || field.isKey || !choices.chance(12)) continue;
      choices.pick([...field.owners.values()]).add('@inaccessible');
    }
  }
}
