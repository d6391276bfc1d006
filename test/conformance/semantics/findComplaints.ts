import type { EngineAnswer, EngineUnderTest } from '../engineUnderTest.ts';
import type { Federation } from '../federation/startFederation.ts';
import type { SemanticCase } from './semanticCase.ts';

export interface Running {
  readonly engine: EngineUnderTest;
  readonly federation: Federation;
}

/** What is wrong with an engine's answer to a case; empty when it is right. */
export async function findComplaints(one: SemanticCase, { engine, federation }: Running): Promise<string[]> {
  const { query, operationName, variables = {}, asks } = one;
  federation.takeRequests();
  federation.takeRefusals();
  const named = operationName === undefined ? {} : { operationName };
  let answer: EngineAnswer;
  try {
    answer = await engine.execute({ query, variables: structuredClone(variables), ...named });
  } catch (error) {
    return [`the engine gave no answer: ${String(error)}`];
  }
  const complaints = federation
    .takeRefusals()
    .map((refusal) => `a subgraph was asked what it does not understand: ${refusal}`);
  compare(complaints, 'data', { expected: one.data, actual: answer.data });
  compare(complaints, 'error paths', { expected: inOrder(one.errorPaths ?? []), actual: inOrder(pathsOf(answer)) });
  const asked = [...new Set(federation.takeRequests().map(({ subgraph }) => subgraph))];
  if (asks !== undefined) compare(complaints, 'asked', { expected: asks.toSorted(), actual: asked.toSorted() });
  return complaints;
}

function compare(
  complaints: string[],
  what: string,
  { expected, actual }: { expected: unknown; actual: unknown },
): void {
  const [wanted, given] = [JSON.stringify(expected), JSON.stringify(actual)];
  if (wanted !== given) complaints.push(`${what}: expected ${wanted}, got ${given}`);
}

function pathsOf({ errors }: EngineAnswer): (readonly (string | number)[])[] {
  return errors.map(({ path = [] }) => path);
}

/** As a set: how often an error is told of is not compared. */
function inOrder(paths: readonly (readonly (string | number)[])[]): string[] {
  return [...new Set(paths.map((path) => JSON.stringify(path)))].toSorted();
}
