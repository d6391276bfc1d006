import { print, type TypeNode } from 'graphql';
import type { JoinGraph } from './joinGraph.ts';
import { nameOfType } from './nameOfType.ts';

/** What of a type decides whether two fields may share a response key (specification §5.3.2, SameResponseShape). */
export function shapeOfNode(type: TypeNode, types: JoinGraph['types']): string {
  const name = nameOfType(type);
  const kind = types.get(name)?.kind ?? 'leaf';
  return kind === 'leaf' ? print(type) : print(type).replace(name, 'composite');
}
