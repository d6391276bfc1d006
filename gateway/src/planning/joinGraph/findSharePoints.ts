import { percentageOf } from './isActive.ts';
import type { JoinGraph } from './joinGraph.ts';

/** The shares of requests at which a field moves to another subgraph, in percent. */
export function findSharePoints({ types }: JoinGraph): number[] {
  const fields = [...types.values()].flatMap((type) => [...type.fields.values()]);
  const labels = fields.flatMap((field) => [...field.in.values()].flatMap(({ override }) => override?.label ?? []));
  return [...new Set(labels.flatMap((label) => percentageOf(label) ?? []))];
}
