import {
  dataSource,
  missing,
  norwegianDay,
  restricted,
  sourceUnavailable,
  type RequestAccess,
} from '@helsegraf/subgraph-kit';
import { unavailable, type PatientContext, type SourceRequest, type UpstreamFailure } from '@helsegraf/upstream';
import { answerWithout, privacyReason } from './answerParts.ts';
import type { CriticalInformationKind, ResolversTypes } from './generated/resolverTypes.ts';
import type { Loaders } from './loaders.ts';
import { mapCriticalInformation, mapEntries, type Entry, type Status } from './mapping.ts';
import { allKinds, criticalQueries, type CriticalQuery, type SourceAnswer } from './source.ts';

type CriticalInformationResult = Awaited<ResolversTypes['CriticalInformationResult']>;

export interface CriticalInformationQuestion {
  readonly patient: PatientContext;
  /** All kinds when there are none. */
  readonly kinds: readonly CriticalInformationKind[] | null | undefined;
}

const service = 'CRITICAL_INFORMATION';

/** Who asks, and what they may see. */
export interface CriticalInformationAsker {
  readonly request: SourceRequest;
  readonly access: RequestAccess;
}

/**
 * Critical information of the kinds asked for. The status comes first: it tells of reservations, blocks and restrictions
 * before anything is read, and that is not recorded as access.
 */
export async function answerCriticalInformation(
  { patient, kinds }: CriticalInformationQuestion,
  loaders: Loaders,
  asker: CriticalInformationAsker,
): Promise<CriticalInformationResult> {
  const { request } = asker;
  const status = await loaders.criticalStatus.load(patient);
  if (status.kind !== 'found') return answerWithout(status, service, request);
  const { found, fetchedAt } = status;
  const reason = privacyReason(found, request);
  if (reason !== undefined) return answerWithout({ kind: 'withheld', reason, fetchedAt }, service, request);
  // Nothing was ever registered, not even something that was refuted later.
  if (found.hasAny === false && found.changedAt === undefined) return missing('NothingKnown', service, fetchedAt);
  const wanted = new Set(kinds === null || kinds === undefined || kinds.length === 0 ? allKinds : kinds);
  const question = { patient, wanted, isRestricted: found.isRestricted === true, access: asker.access };
  return combine({ parts: await fetchParts(question, loaders), status: found, fetchedAt, wanted }, asker);
}

interface Part {
  readonly query: CriticalQuery;
  readonly answer:
    | {
        readonly kind: 'read';
        readonly entries: readonly Entry[];
        readonly unreadable: number;
        readonly withheld: number;
      }
    | UpstreamFailure
    | { readonly kind: 'refused' };
}

interface PartsQuestion {
  readonly patient: PatientContext;
  readonly wanted: ReadonlySet<CriticalInformationKind>;
  readonly isRestricted: boolean;
  readonly access: RequestAccess;
}

async function fetchParts(
  { patient, wanted, isRestricted, access }: PartsQuestion,
  loaders: Loaders,
): Promise<readonly Part[]> {
  return Promise.all(
    criticalQueries(wanted).map(async (query) => ({
      query,
      answer: readPart(await loaders.criticalEntries.load({ patient, query, isRestricted }), patient, access),
    })),
  );
}

function readPart(answer: SourceAnswer<unknown>, patient: PatientContext, access: RequestAccess): Part['answer'] {
  if (answer.kind === 'unavailable') return answer;
  if (answer.kind === 'withheld') return { kind: 'refused' };
  const mapped = mapEntries(answer.found, {
    nationalId: patient.nationalId.value,
    today: norwegianDay(),
    mayRead: (labels) => access.mayRead({ dataClass: 'critical-information', labels }),
  });
  switch (mapped.kind) {
    case 'mapped':
      return { ...mapped, kind: 'read' };
    case 'wrong-person':
      return unavailable('WRONG_PERSON');
    case 'not-a-list':
      return unavailable('MALFORMED');
  }
}

interface Combination {
  readonly parts: readonly Part[];
  readonly status: Status;
  readonly fetchedAt: string;
  readonly wanted: ReadonlySet<CriticalInformationKind>;
}

/** Some of it is enough to answer, as long as the answer says what is missing. */
function combine(
  { parts, status, fetchedAt, wanted }: Combination,
  { request }: CriticalInformationAsker,
): CriticalInformationResult {
  const read = parts.flatMap(({ answer }) => (answer.kind === 'read' ? [answer] : []));
  if (read.length === 0) return answerNothingRead(parts, fetchedAt);
  const withheld = read.reduce((sum, part) => sum + part.withheld, 0);
  const isCitizen = request.caller.kind === 'citizen';
  const mapped = mapCriticalInformation({
    source: dataSource(service, fetchedAt),
    // What the service says of the whole would tell a citizen of what is withheld from them.
    status: isCitizen && withheld > 0 ? { ...status, hasActive: undefined, changedAt: undefined } : status,
    withheld: isCitizen ? undefined : withheld,
    entries: read.flatMap(({ entries }) => entries),
    unreadable: read.reduce((sum, { unreadable }) => sum + unreadable, 0),
    missing: parts.flatMap(missingPart),
    kinds: wanted,
  });
  if (!mapped.isComplete || mapped.allEntries.length > 0) return mapped;
  if (withheld > 0) {
    return isCitizen
      ? missing('NothingKnown', service, fetchedAt)
      : { ...restricted(service, fetchedAt, request), count: withheld };
  }
  // Told that there is something and shown nothing: one of the two is wrong, and it is not ours to guess which.
  const contradicts = status.hasAny === true && wanted.size === allKinds.length;
  return contradicts ? sourceUnavailable(service, unavailable('FAILED')) : missing('NothingKnown', service, fetchedAt);
}

function answerNothingRead(parts: readonly Part[], fetchedAt: string): CriticalInformationResult {
  const failure = parts.map(({ answer }) => answer).find((answer) => answer.kind === 'unavailable');
  return failure === undefined ? missing('AccessRefused', service, fetchedAt) : sourceUnavailable(service, failure);
}

function missingPart({ query, answer }: Part) {
  switch (answer.kind) {
    case 'read':
      return [];
    case 'unavailable':
      return [{ kinds: query.kinds, reason: answer.reason, retryable: answer.retryable }];
    case 'refused':
      return [{ kinds: query.kinds, reason: 'FAILED' as const, retryable: false }];
  }
}
