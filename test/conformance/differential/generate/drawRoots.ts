import { addField, addOwner, anObject, type Drawing } from './drawing.ts';
import { drawArguments } from './drawArguments.ts';
import { drawPartialValue, loosen } from './drawFields.ts';
import { drawType } from './drawType.ts';
import type { ObjectSketch } from './sketch.ts';

/** Root fields: some in each subgraph, some shared. */
export function drawRoots(drawing: Drawing): void {
  const { choices, sketch, has } = drawing;
  const query = drawRoot(drawing, 'Query', sketch.subgraphs);
  if (has('shared') && sketch.subgraphs.length > 1) {
    const subgraphs = choices.pickSome(sketch.subgraphs, 2, 3);
    const field = addField(query, 'shared', { type: drawType(drawing, subgraphs, 80), args: drawArguments(drawing) });
    for (const subgraph of subgraphs) addOwner(drawing, query, { field, subgraph });
    loosen(drawing, field, subgraphs);
    if (has('partialValues')) drawPartialValue(drawing, query, choices.pickSome(sketch.subgraphs, 2, 3));
  }
  if (has('mutations')) drawRoot(drawing, 'Mutation', choices.pickSome(sketch.subgraphs, 1, 3));
}

function drawRoot(drawing: Drawing, name: 'Query' | 'Mutation', subgraphs: readonly string[]): ObjectSketch {
  const { choices, sketch } = drawing;
  const root = anObject(name, 'root');
  sketch.objects.set(name, root);
  for (const subgraph of subgraphs) {
    root.presence.set(subgraph, []);
    const prefix = name === 'Query' ? subgraph : `do${subgraph.toUpperCase()}`;
    for (let i = choices.between(1, 2); i > 0; i -= 1) {
      const field = addField(root, `${prefix}${i}`, {
        type: drawType(drawing, [subgraph], 90),
        args: drawArguments(drawing, name === 'Query' ? 30 : 70),
      });
      addOwner(drawing, root, { field, subgraph });
    }
    if (name === 'Mutation') {
      const count = addField(root, `${prefix}Count`, {
        type: { name: 'String', wrap: 'T', kind: 'leaf' },
        args: ['x: Int'],
      });
      addOwner(drawing, root, { field: count, subgraph });
    }
  }
  return root;
}
