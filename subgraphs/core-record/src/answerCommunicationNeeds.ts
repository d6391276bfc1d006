import { dataSource, missing, sourceUnavailable } from '@helsegraf/subgraph-kit';
import { unavailable, type PatientContext, type SourceRequest } from '@helsegraf/upstream';
import { answerWithout, privacyReason } from './answerParts.ts';
import type { ResolversTypes } from './generated/resolverTypes.ts';
import type { Loaders } from './loaders.ts';
import { mapCommunicationNeeds, type Status } from './mapping.ts';

type CommunicationNeedsResult = Awaited<ResolversTypes['CommunicationNeedsResult']>;

const service = 'PATIENT_INFORMATION';

/** Communication needs. The status comes first: without it, somebody who opted out looks like somebody without needs. */
export async function answerCommunicationNeeds(
  patient: PatientContext,
  loaders: Loaders,
  request: SourceRequest,
): Promise<CommunicationNeedsResult> {
  const status = await loaders.patientInfoStatus.load(patient);
  if (status.kind !== 'found') return answerWithout(status, service, request);
  const { found, fetchedAt } = status;
  const reason = privacyReason(found, request);
  if (reason !== undefined) return answerWithout({ kind: 'withheld', reason, fetchedAt }, service, request);
  const isRestricted = found.isRestricted === true;
  const answer = await loaders.communicationNeeds.load({ patient, isRestricted });
  return answer.kind === 'found'
    ? answerNeeds(answer.found, found, answer.fetchedAt)
    : answerWithout(answer, service, request);
}

function answerNeeds(body: unknown, status: Status, fetchedAt: string): CommunicationNeedsResult {
  const mapped = mapCommunicationNeeds(body);
  if (mapped === undefined) return sourceUnavailable(service, unavailable('MALFORMED'));
  if (mapped.needs.length > 0 || mapped.unreadable > 0) {
    return { __typename: 'CommunicationNeeds', source: dataSource(service, fetchedAt), ...mapped };
  }
  // Told that there are needs and shown none: one of the two is wrong.
  if (status.hasAny === true) return sourceUnavailable(service, unavailable('FAILED'));
  return missing('NothingKnown', service, fetchedAt);
}
