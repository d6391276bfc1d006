import { parse } from 'graphql';
import type { EngineRequest, EngineUnderTest } from '../engineUnderTest.ts';
import { compareAnswers, type Indulgence } from './compare/compareAnswers.ts';
import type { ErrorFinder } from './compare/createErrorFinder.ts';
import type { Difference } from './compare/difference.ts';
import type { WorldFederation } from './world/startWorldFederation.ts';

export interface CaseToRun {
  readonly federation: WorldFederation;
  readonly findErrors: ErrorFinder;
  readonly engine: EngineUnderTest;
  readonly indulgence: Indulgence;
  readonly request: EngineRequest;
}

/**
 * Runs an operation through an engine and the monolith. Empty when the answers are the same.
 *
 * @throws when the world is not one that the schema allows
 */
export async function runCase({
  federation,
  findErrors,
  engine,
  indulgence,
  request,
}: CaseToRun): Promise<Difference[]> {
  const { query, operationName, variables = {} } = request;
  const asked = { document: parse(query, { noLocation: true }), operationName, variables };
  const right = await federation.monolith.execute(asked, federation.beginOperation());
  const nonsense = (right.errors ?? []).find(({ message }) => !isOfTheWorld(message));
  if (nonsense !== undefined) throw new Error(`the world contradicts its schema: ${nonsense.message}`);
  const context = federation.beginOperation();
  let answer;
  try {
    answer = await engine.execute(request);
  } catch (error) {
    return [
      ...wrongRequests(federation),
      { kind: 'crashed', detail: String(error instanceof Error ? error.stack : error) },
    ];
  }
  const expected = {
    data: JSON.parse(JSON.stringify(right.data ?? null)) as unknown,
    errors: (right.errors ?? []).map(({ path = [] }) => path),
    possibleErrors: () => findErrors(asked, context),
  };
  const wrong = wrongRequests(federation);
  return [...wrong, ...(await compareAnswers(expected, answer, indulgence))];
}

const drawnOnPurpose =
  /^(?:a failure in the world$|Cannot return null for non-nullable field|Enum "\w+" cannot represent)/;

/** So are failures, nulls where none may be, and values that are not for clients. Anything else is a mistake of the generator. */
function isOfTheWorld(message: string): boolean {
  return drawnOnPurpose.test(message);
}

function wrongRequests(federation: WorldFederation): Difference[] {
  return federation.takeProblems().map((detail) => ({ kind: 'wrong request', detail }));
}
