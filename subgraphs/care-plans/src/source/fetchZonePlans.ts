import {
  judgeByStatus,
  unavailable,
  withheld,
  type PatientContext,
  type SourceRequest,
  type Upstream,
  type UpstreamFailure,
  type UpstreamResult,
  type WithheldAnswer,
} from '@helsegraf/upstream';

export type ZonePlanAnswer =
  | { readonly kind: 'found'; readonly body: unknown; readonly fetchedAt: string }
  | WithheldAnswer<'NothingKnown' | 'AccessRefused'>
  | UpstreamFailure;

interface Asking {
  readonly upstream: Upstream;
  readonly request: SourceRequest;
}

/**
 * All plans of the patient. That a search needs the patient is documented, the form is not: `POST /plan/search` with the
 * number in the body is a guess, chosen so that no national id stands in an address.
 */
export async function findZonePlans({ upstream, request }: Asking, patient: PatientContext): Promise<ZonePlanAnswer> {
  const json = { patient: patient.nationalId.value };
  return judge(await upstream.call({ request, method: 'POST', path: '/plan/search', json }));
}

/** All versions of a plan. */
export async function fetchHistory({ upstream, request }: Asking, planId: string): Promise<ZonePlanAnswer> {
  if (!isUuid(planId)) return unavailable('MALFORMED');
  return judge(await upstream.call({ request, method: 'GET', path: `/plan/${planId}/history` }));
}

/** One version of a plan. */
export async function fetchVersion(
  { upstream, request }: Asking,
  { planId, version }: { planId: string; version: number },
): Promise<ZonePlanAnswer> {
  if (!isUuid(planId)) return unavailable('MALFORMED');
  return judge(await upstream.call({ request, method: 'GET', path: `/plan/${planId}/version/${version}` }));
}

// Ids are documented to be UUIDs. Anything else must not become part of an address.
function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
}

function judge(answer: UpstreamResult): ZonePlanAnswer {
  if (answer.kind === 'unavailable') return answer;
  const { status, body, fetchedAt } = answer;
  if (status < 300) return body === undefined ? unavailable('MALFORMED') : { kind: 'found', body, fetchedAt };
  return status === 404 || status === 410 ? withheld('NothingKnown', answer) : judgeByStatus(answer);
}
