import { ensureType, type Drawing } from './drawing.ts';

/** Fields that one subgraph took over from another, which still has them. */
export function drawOverrides(drawing: Drawing): void {
  const { choices, sketch, has } = drawing;
  if (!has('override')) return;
  for (const object of sketch.objects.values()) {
    if (object.kind === 'value') continue;
    for (const field of object.fields.values()) {
      const [owner] = [...field.owners];
      if (owner === undefined || field.owners.size > 1 || field.isKey || field.requires !== undefined) continue;
      if (field.isRelied || field.externals.size > 0 || !choices.chance(25)) continue;
      const [subgraph, directives] = owner;
      const others = [...object.presence.keys()].filter(
        (one) => one !== subgraph && ensureType(drawing, field.type, one),
      );
      if (others.length === 0 || directives.size > 0) continue;
      const from = choices.pick(others);
      if (choices.chance(25)) {
        // Both give the same, so it does not matter to the answer whom the engine asks.
        directives.add(`@override(from: "${from}", label: "percent(${choices.pick(['0', '50', '100'])})")`);
        field.progressiveFrom = from;
      } else {
        directives.add(`@override(from: "${from}")`);
        field.overriddenIn = from;
      }
      for (const declared of object.presence.get(from) ?? []) declared.isResolvable = true;
    }
  }
}
