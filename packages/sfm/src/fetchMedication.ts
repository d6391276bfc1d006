import { readOperationOutcome } from '@helsegraf/fhir';
import { unavailable, withheld } from '@helsegraf/upstream';
import type {
  PatientContext,
  SourceRequest,
  Upstream,
  UpstreamAnswer,
  UpstreamFailure,
  WithheldAnswer,
} from '@helsegraf/upstream';
import type { MedicationDocument } from './medicationDocument.ts';
import { medicationQuestion } from './medicationQuestion.ts';
import { readMedicationDocument } from './readMedicationDocument.ts';

/** What SFM said about one person's medicines. */
export type MedicationAnswer =
  | { readonly kind: 'found'; readonly document: MedicationDocument; readonly fetchedAt: string }
  | WithheldAnswer<'NotRegistered' | 'AccessRefused'>
  | UpstreamFailure;

export interface MedicationRequest {
  readonly request: SourceRequest;
  readonly patient: PatientContext;
  readonly referenceNumbers?: readonly string[];
}

/**
 * Asks SFM for everything it knows of a person's medicines: one call, whatever is asked for. An answer that is not
 * about this person is discarded, as is one that does not tell whom it is about.
 */
export async function fetchMedication(sfm: Upstream, question: MedicationRequest): Promise<MedicationAnswer> {
  const { request, patient, referenceNumbers = [] } = question;
  const result = await sfm.call({
    request,
    method: 'POST',
    path: '/Patient/$getMedication',
    headers: { 'content-type': 'application/fhir+json' },
    json: medicationQuestion({ patient, basis: request.basis, referenceNumbers }),
  });
  if (result.kind === 'unavailable') return result;
  return result.status === 200 ? readAnswer(result, patient) : readRefusal(result);
}

function readAnswer({ body, fetchedAt }: UpstreamAnswer, { nationalId }: PatientContext): MedicationAnswer {
  const document = readMedicationDocument(body);
  if (document === undefined) return unavailable('MALFORMED');
  const { patients } = document;
  if (patients.some((numbers) => numbers.length > 0 && !numbers.includes(nationalId.value))) {
    return unavailable('WRONG_PERSON');
  }
  // Rows may belong to whoever is not named.
  if (patients.length === 0 || patients.some((numbers) => numbers.length === 0)) return unavailable('MALFORMED');
  return { kind: 'found', document, fetchedAt };
}

function readRefusal(answer: UpstreamAnswer): MedicationAnswer {
  const { status, body } = answer;
  const types = readOperationOutcome(body)?.issues.map(({ type }) => type) ?? [];
  if (status === 401 || status === 403) return withheld('AccessRefused', answer);
  if (status === 404 && types.includes('not-found')) return withheld('NotRegistered', answer);
  // The service does not understand the question; the same question will not fare better.
  return { ...unavailable('FAILED'), retryable: false };
}
