import type { Plan } from './plan.ts';

/** Where a card is. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line between two requests, as SVG writes paths. */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly path: string;
}

/** How far below its top a card is met: beside its name. */
const namePlace = 22;

/**
 * A line from each request to those that wait for it, but not where it is plain from another line: what waits for 2, which
 * waits for 1, waits for 1 as well. None where cards stand below each other, as on a phone.
 */
export function connect({ steps }: Pick<Plan, 'steps'>, boxes: ReadonlyMap<number, Box>): readonly Line[] {
  const requests = steps.flat();
  const waits = new Map(requests.map(({ number, after }) => [number, new Set(after)]));
  const reaches = (from: number, to: number): boolean =>
    [...(waits.get(from) ?? [])].some((between) => between === to || reaches(between, to));

  return requests.flatMap(({ number, after }) =>
    after
      .filter((needed) => !after.some((other) => other !== needed && reaches(other, needed)))
      .flatMap((needed) => {
        const [start, end] = [boxes.get(needed), boxes.get(number)];
        if (start === undefined || end === undefined || end.x < start.x + start.width) return [];
        return [{ from: needed, to: number, path: curve(start, end) }];
      }),
  );
}

function curve(start: Box, end: Box): string {
  const [x1, y1, x2, y2] = [start.x + start.width, start.y + namePlace, end.x, end.y + namePlace].map(Math.round);
  const bend = Math.round(((x2 ?? 0) - (x1 ?? 0)) / 2);
  return `M${x1} ${y1}c${bend} 0 ${bend} ${(y2 ?? 0) - (y1 ?? 0)} ${(x2 ?? 0) - (x1 ?? 0)} ${(y2 ?? 0) - (y1 ?? 0)}`;
}
