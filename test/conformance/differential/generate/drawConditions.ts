import { GraphQLBoolean, GraphQLNonNull } from 'graphql';
import { drawVariable } from './drawFieldArguments.ts';
import type { OperationDrawing } from './operationDrawing.ts';

const condition = new GraphQLNonNull(GraphQLBoolean);

/** `@skip` and `@include` as they are written, mostly none. */
export function drawConditions(drawing: OperationDrawing, percent = 14): string {
  const { choices } = drawing;
  if (!choices.chance(percent)) return '';
  const names = choices.chance(12) ? ['skip', 'include'] : [choices.pick(['skip', 'include'])];
  return names
    .map((name) => {
      const value = choices.chance(75) ? drawVariable(drawing, condition) : String(choices.chance(50));
      return ` @${name}(if: ${value})`;
    })
    .join('');
}
