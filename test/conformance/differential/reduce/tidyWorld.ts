import type { ConcreteCase } from '../concreteCase.ts';
import type { World } from '../world/world.ts';

/** The world without types and fields that no subgraph speaks of any more. */
export function tidyWorld({ subgraphs, world }: ConcreteCase): World {
  const words = new Set(Object.values(subgraphs).flatMap((sdl) => sdl.match(/\w+/g) ?? []));
  const isSpokenOf = ([name]: readonly [string, unknown]) => words.has(name);
  const objects = Object.entries(world.objects)
    .filter(isSpokenOf)
    .map(([type, items]) => [
      type,
      items.map(({ fields, ...rest }) => ({
        ...rest,
        fields: Object.fromEntries(Object.entries(fields).filter(isSpokenOf)),
      })),
    ]);
  return { objects: Object.fromEntries(objects) as World['objects'] };
}
