import type { EngineAnswer } from '../../engineUnderTest.ts';
import { canonicalJson } from '../world/canonicalJson.ts';
import type { Difference } from './difference.ts';
import { placeOfNull, type AnswerPath } from './placeOfNull.ts';

export interface ExpectedAnswer {
  readonly data: unknown;
  readonly errors: readonly AnswerPath[];
  /** Paths of all errors that may be reported, as JSON: also those under a null that another error has caused. */
  possibleErrors(): Promise<ReadonlySet<string>>;
}

/** What engines are excused for. Ours for nothing. */
export interface Indulgence {
  /** Errors may be missing when others are told of. */
  readonly mayHideErrors?: boolean;
  /** Response keys may stand in another order than in the operation. */
  readonly mayReorder?: boolean;
}

// Of more errors than this, in one answer of a subgraph, the gateway leaves some out.
const maxErrorsToCompare = 1_000;

/**
 * Compares an answer with the right one: the data to the letter, the errors as sets of places.
 *
 * No difference is excused for being an artefact of federation. An entity that a subgraph does not know, or that has a
 * null key, is null to the monolith too in the fields of those subgraphs.
 */
export async function compareAnswers(
  expected: ExpectedAnswer,
  actual: EngineAnswer,
  { mayHideErrors = false, mayReorder = false }: Indulgence = {},
): Promise<Difference[]> {
  const differences = compareData(expected.data, actual.data).filter(({ kind }) => kind !== 'order' || !mayReorder);
  if (expected.errors.length === 0 && actual.errors.length === 0) return differences;
  if (expected.errors.length > maxErrorsToCompare) return differences;
  const wanted = new Set(expected.errors.map((path) => placeText(expected.data, path)));
  const given = new Map(actual.errors.map(({ path = [], message }) => [placeText(actual.data, path), message]));
  for (const place of wanted) {
    if (given.has(place) || (mayHideErrors && given.size > 0)) continue;
    differences.push({ kind: 'missing error', detail: `nothing is said of the null at ${place}` });
  }
  for (const [place, message = ''] of given) {
    if (wanted.has(place)) continue;
    differences.push({ kind: 'invented error', detail: `an error is told of at ${place}: ${message}` });
  }
  if (differences.length === 0) differences.push(...(await findMisplaced(expected, actual)));
  return differences;
}

function compareData(expected: unknown, actual: unknown): Difference[] {
  const [wanted, given] = [JSON.stringify(expected), JSON.stringify(actual)];
  if (wanted === given) return [];
  const kind = canonicalJson(expected) === canonicalJson(actual) ? 'order' : 'data';
  return [{ kind, detail: `expected ${wanted}\nbut got  ${given}` }];
}

function placeText(data: unknown, path: AnswerPath): string {
  const place = placeOfNull(data, path);
  return place === undefined ? `${JSON.stringify(path)}, where nothing is null` : JSON.stringify(place);
}

async function findMisplaced(expected: ExpectedAnswer, { errors }: EngineAnswer): Promise<Difference[]> {
  const possible = await expected.possibleErrors();
  return errors
    .map(({ path = [], message = '' }) => ({ path: JSON.stringify(path), message }))
    .filter(({ path }) => !possible.has(path))
    .map(({ path, message }) => ({
      kind: 'misplaced error',
      detail: `no error can be at ${path} (${message}); possible: ${[...possible].join(' ')}`,
    }));
}
