import {
  judgeByStatus,
  readAnswer,
  sourceSystem,
  unavailable,
  type PatientContext,
  type SourceRequest,
  type Upstream,
} from '@helsegraf/upstream';
import { mapIndicator, type MappedIndicator } from '../mapping.ts';
import type { SourceAnswer } from './sourceAnswer.ts';

/** An answer of helseindikator that could be understood. */
export type Indicator = Exclude<MappedIndicator, { kind: 'not-an-indicator' }>;

/**
 * Asks whether there is anything to see in the core record. The ground for access is not sent: it only decides what the
 * ticket in the answer opens, and the ticket is not used.
 *
 * The answer does not name the patient, so one about somebody else cannot be told from the right one.
 */
export async function fetchIndicator(
  upstream: Upstream,
  request: SourceRequest,
  patient: PatientContext,
): Promise<SourceAnswer<Indicator>> {
  const result = await upstream.call({
    request,
    method: 'POST',
    path: '/v1/helseindikator',
    headers: { 'X-EPJ-System': sourceSystem },
    json: { fnr: patient.nationalId.value },
  });
  return readAnswer<SourceAnswer<Indicator>>(
    result,
    (body, { fetchedAt }) => {
      const mapped = mapIndicator(body);
      return mapped.kind === 'not-an-indicator'
        ? unavailable('MALFORMED')
        : { kind: 'found', found: mapped, fetchedAt };
    },
    judgeByStatus,
  );
}
