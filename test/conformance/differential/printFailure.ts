import type { Difference } from './compare/difference.ts';
import type { ConcreteCase } from './concreteCase.ts';

export interface FailureToPrint {
  readonly title: string;
  readonly differences: readonly Difference[];
  readonly case: ConcreteCase;
}

/** A failure for people to read. */
export function printFailure({ title, differences, case: { subgraphs, world, request } }: FailureToPrint): string {
  return [
    `===== ${title}`,
    ...differences.slice(0, 5).map(({ kind, detail }) => `${kind}: ${detail}`),
    ...Object.entries(subgraphs).map(([name, sdl]) => `--- ${name}\n${sdl}`),
    `--- the world\n${JSON.stringify(world.objects)}`,
    `--- the operation\n${request.query}`,
    ...(Object.keys(request.variables ?? {}).length === 0 ? [] : [`with ${JSON.stringify(request.variables)}`]),
    '',
  ].join('\n');
}
