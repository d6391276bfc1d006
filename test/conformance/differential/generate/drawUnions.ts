import type { Drawing } from './drawing.ts';

const names = ['Any', 'Few'];

/** Unions of which each subgraph knows those members that it has, or some of them. */
export function drawUnions({ choices, sketch, has }: Drawing): void {
  if (!has('unions')) return;
  for (const name of names.slice(0, choices.between(1, names.length))) {
    const candidates = [...sketch.objects.values()].filter((one) => !/Origin|Part/.test(one.name));
    const members = choices.pickSome(candidates, 1, 3);
    const known = new Map<string, string[]>();
    for (const subgraph of choices.pickSome(sketch.subgraphs, 1, 4)) {
      const present = members.filter(({ presence }) => presence.has(subgraph)).map((one) => one.name);
      if (present.length > 0) known.set(subgraph, choices.pickSome(present, choices.chance(70) ? present.length : 1));
    }
    if (known.size > 0) sketch.unions.set(name, { name, members: known });
  }
}
