import type { AccessLogEntry, AccessLogReader } from '@helsegraf/audit';
import { GatewayError } from '@helsegraf/errors';
import { unavailable, type PatientContext, type SourceRequest } from '@helsegraf/upstream';
import type { SourceAnswer } from './sourceAnswer.ts';

export interface LogQuestion {
  readonly patient: PatientContext;
  readonly first: number;
  /** The id of the last entry of the page before. */
  readonly before: string | undefined;
}

export interface LogPage {
  readonly entries: readonly AccessLogEntry[];
  readonly hasMore: boolean;
}

/** What the record says about a person, under each number that they have or had. */
export async function fetchAccessLog(
  reader: Pick<AccessLogReader, 'read'>,
  { deadline, otherNumbers = [] }: SourceRequest,
  { patient, first, before }: LogQuestion,
): Promise<SourceAnswer<LogPage>> {
  try {
    const found = await reader.read({
      patient: patient.nationalId.value,
      otherNumbers: otherNumbers.map(({ value }) => value),
      first,
      ...(before === undefined ? {} : { before }),
      deadline,
    });
    return { kind: 'found', found, fetchedAt: new Date().toISOString() };
  } catch (error) {
    // An entry that does not open is no entry that may be left out: then the whole is not shown.
    return unavailable(error instanceof GatewayError ? 'UNREACHABLE' : 'MALFORMED');
  }
}
