import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Conditions } from './conditions.ts';
import type { PlanningPort } from '../createPlanner.ts';
import { decideOperation, type AskedOperation } from './decideOperation.ts';
import { listFields } from './listFields.ts';
import { prepareOperation, toPrepared, type PreparedOperation } from './prepareOperation.ts';

/** What a planner's process does with an operation before it is planned. */
export interface CanonicalText {
  readonly parts: readonly string[];
  /** The response key of each field that `listFields` lists; null for one that is not fetched. */
  readonly keys: readonly (string | null)[];
}

// Preparing what is shorter takes a millisecond or two.
const shortCharacters = 1_000;

/** Prepares an operation: a long one in the planner's process, where that holds nobody up. */
export async function prepareAside(
  port: PlanningPort,
  asked: AskedOperation,
  conditions: Conditions,
): Promise<PreparedOperation> {
  const text = asked.document.loc?.source.body;
  if (port.aside === undefined || text === undefined || text.length < shortCharacters) {
    return prepareOperation(port.schema, asked, conditions);
  }
  const operationName = asked.operation.name?.value;
  const { parts, keys } = await port.aside.canonicalize({ text, operationName, conditions });
  // What is left to do here is done in turns of a few milliseconds, however long the operation is.
  await nextTurn();
  const decided = decideOperation(asked, conditions);
  const fields = listFields(decided);
  if (fields.length !== keys.length) throw new Error('a text was read in two ways');
  const fetched = fields.flatMap((field, i): [typeof field, string][] => {
    const key = keys[i];
    return typeof key === 'string' ? [[field, key]] : [];
  });
  await nextTurn();
  return toPrepared(decided, { parts, keys: new Map(fetched) });
}
