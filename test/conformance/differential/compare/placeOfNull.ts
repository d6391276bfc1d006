export type AnswerPath = readonly (string | number)[];

/**
 * Where an error shows in the answer: the first null on its path. Undefined when there is no null.
 *
 * GraphQL leaves open which of several errors under one null are reported
 * (https://spec.graphql.org/October2021/#sec-Handling-Field-Errors), so errors are compared by this place.
 */
export function placeOfNull(data: unknown, path: AnswerPath): AnswerPath | undefined {
  let value = data;
  for (let at = 0; at <= path.length; at += 1) {
    if (value === null || value === undefined) return path.slice(0, at);
    const key = path[at];
    if (key === undefined || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return undefined;
}
