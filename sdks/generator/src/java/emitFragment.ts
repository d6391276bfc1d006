import type { Fragment } from '../ir/ir.ts';
import { emitShape } from './emitShape.ts';

/** What a shared fragment selects, in a file of its own: whatever is below it stands in it. */
export function emitFragment({ name, shapes: [first, ...others] }: Fragment): string {
  if (first === undefined) throw new Error(`the fragment ${name} has no shape`);
  const modifiers = first.kind === 'union' ? '' : 'public ';
  const inside = others.map((shape) => emitShape(shape, { modifiers })).join('\n');
  return emitShape(first, { modifiers: 'public ', inside });
}
