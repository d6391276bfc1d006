import { addField, addOwner, anObject, ensureType, type Drawing } from './drawing.ts';
import { drawLeafType } from './drawType.ts';
import type { ObjectSketch, TypeSketch } from './sketch.ts';

const names = ['Leg', 'Nut', 'Oak'];

/** Object types without a key. A subgraph that has one resolves all of it. */
export function drawValues(drawing: Drawing): void {
  const { choices, sketch } = drawing;
  const known: ObjectSketch[] = [];
  for (const name of names.slice(0, choices.between(0, names.length))) {
    const value = anObject(name, 'value');
    const wanted = choices.pickSome(sketch.subgraphs, 1, 3);
    addField(value, 'p', { type: drawLeafType(drawing) });
    if (choices.chance(50)) addField(value, 'q', { type: drawLeafType(drawing) });
    const target = choices.chance(50) ? choices.pick([...entities(drawing), ...known]) : undefined;
    if (target !== undefined) {
      const type: TypeSketch = { name: target.name, wrap: choices.pick(['T', 'T!', '[T]', '[T!]!']), kind: 'object' };
      addField(value, 'to', { type });
    }
    const holders = wanted.filter((one) =>
      [...value.fields.values()].every(({ type }) => ensureType(drawing, type, one)),
    );
    if (holders.length === 0) continue;
    sketch.objects.set(name, value);
    known.push(value);
    for (const subgraph of holders) {
      value.presence.set(subgraph, []);
      for (const field of value.fields.values()) addOwner(drawing, value, { field, subgraph });
    }
  }
}

function entities({ sketch }: Drawing): ObjectSketch[] {
  return [...sketch.objects.values()].filter(({ kind }) => kind === 'entity');
}
