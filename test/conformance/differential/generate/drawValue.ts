import type { WorldValue } from '../world/world.ts';
import { possibleTypes, type Drawing } from './drawing.ts';
import type { Orphan } from './drawOrphans.ts';
import type { FieldSketch, TypeSketch } from './sketch.ts';

export interface ValueContext {
  readonly field: FieldSketch;
  readonly counts: ReadonlyMap<string, number>;
  readonly orphans: readonly Orphan[];
  readonly mayFail: boolean;
  readonly nullPercent: number;
}

/** A value of a type: sometimes null or an empty list; when it may fail, sometimes a failure, or a null that may not be. */
export function drawValue(drawing: Drawing, type: TypeSketch, context: ValueContext): WorldValue {
  const { choices } = drawing;
  if (context.mayFail && choices.chance(3)) return { $fail: true };
  if (type.wrap.endsWith('!')) {
    if (context.mayFail && choices.chance(3)) return null;
    return drawPresent(drawing, { ...type, wrap: type.wrap.slice(0, -1) }, context);
  }
  return choices.chance(context.nullPercent) ? null : drawPresent(drawing, type, context);
}

function drawPresent(drawing: Drawing, type: TypeSketch, context: ValueContext): WorldValue {
  const { choices } = drawing;
  if (type.wrap.startsWith('[')) {
    const inner = { ...type, wrap: type.wrap.slice(1, -1) };
    return Array.from({ length: choices.pick([0, 1, 1, 2, 2, 3]) }, () => drawValue(drawing, inner, context));
  }
  return type.kind === 'leaf' ? drawLeaf(drawing, type, context) : drawReference(drawing, type, context);
}

/** One of the objects that all subgraphs which give the field may speak of. */
function drawReference(
  { choices, sketch }: Drawing,
  type: TypeSketch,
  { field, counts, orphans }: ValueContext,
): WorldValue {
  const owners = speakersOf(field);
  const [first = [], ...others] = owners.map((subgraph) => possibleTypes(sketch, type, subgraph));
  const types = first.filter((name) => others.every((names) => names.includes(name)));
  if (types.length === 0) return null;
  const name = choices.pick(types);
  const known = orphans.filter((orphan) => orphan.type === name && owners.every((owner) => owner === orphan.home));
  const index = choices.below((counts.get(name) ?? 1) + known.length);
  return { $ref: [name, index] };
}

function drawLeaf({ choices, sketch }: Drawing, type: TypeSketch, { field }: ValueContext): WorldValue {
  switch (type.name) {
    case 'Int':
      return choices.pick([0, 1, -7, 2_147_483_647, 42]);
    case 'Float':
      return choices.pick([0, 1.5, -0.001, 1e21, 3]);
    case 'Boolean':
      return choices.chance(50);
    case 'Json':
      // A null is drawn elsewhere, where there may be one.
      return { $json: choices.json() ?? 0 };
    case 'ID':
      return choices.pick(['1', 'id', '', '007']);
    case 'String':
      return choices.chance(30) ? choices.text() : choices.pick(['', 'text', '"', '__typename', 'null']);
    default: {
      const values = sketch.enums.get(type.name);
      const [first = [], ...others] = speakersOf(field).map((subgraph) => values?.get(subgraph) ?? []);
      return choices.pick(first.filter((value) => others.every((known) => known.includes(value))));
    }
  }
}

function speakersOf({ owners, providers, progressiveFrom }: FieldSketch): string[] {
  return [...owners.keys(), ...providers, ...(progressiveFrom === undefined ? [] : [progressiveFrom])];
}
