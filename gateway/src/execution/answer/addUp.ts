import type { Disclosure } from '@helsegraf/audit';
import type { Account, Note, Sum } from './compileNote.ts';

/** What an answer discloses, for the record. */
export interface Disclosed {
  /** Each source and class once, in no particular order. */
  readonly disclosures: readonly Disclosure[];
  /** Whether some source said that the patient has restricted something. */
  readonly hasRestriction: boolean;
}

/** Notes of the objects of an answer, one for each that stands in it. */
export type Tally = Note[];

/**
 * Adds up the notes of an answer.
 *
 * - An object counts once for each data class of which it has at least one field that is not null. Fields that anyone may
 *   read count for nothing, and neither do those that ask a source: what the source answers counts by itself.
 * - An object that is a source's answer counts for the class of the field in which it stands, whatever is asked of it.
 * - A reason why something is withheld counts as withheld, and one that tells how much is withheld counts for as much. A
 *   source that said that there is nothing stands in the sum with zero; one that failed does not stand in it.
 * - The source is that of the nearest field above that has one. What stands below none of them counts for nothing.
 */
export function addUp(tally: Tally): Disclosed {
  const touched: Account[] = [];
  const disclosures: Sum[] = [];
  const sumOf = (account: Account): Sum => {
    const { source, dataClass } = account;
    account.sum = { source, dataClass, count: 0, withheld: 0 };
    touched.push(account);
    disclosures.push(account.sum);
    return account.sum;
  };
  let hasRestriction = false;
  for (const { disclosed, missing, withheld, isRestriction } of tally) {
    for (const account of disclosed) (account.sum ?? sumOf(account)).count += 1;
    if (missing !== undefined) (missing.sum ?? sumOf(missing)).withheld += withheld;
    if (isRestriction) hasRestriction = true;
  }
  for (const account of touched) account.sum = undefined;
  return { disclosures, hasRestriction };
}
