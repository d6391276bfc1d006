import type { AuditFiguresReader, AuditStanding as Stands, AwaitingReviews as Awaiting } from '@helsegraf/audit';
import { dataSource } from '@helsegraf/subgraph-kit';
import { toCount } from '../count.ts';
import type { AuditChain, AuditChainState, AuditStanding, AwaitingReviews } from '../generated/resolverTypes.ts';
import type { Question } from '../question.ts';

const dayMs = 86_400_000;

/** How the record does: counts and times. @throws GatewayError AUDIT_UNAVAILABLE */
export async function answerAudit(
  reader: Pick<AuditFiguresReader, 'perHour' | 'standing' | 'reviews'>,
  { from, to }: Question,
  deadline: number,
): Promise<AuditStanding & { __typename: 'AuditStanding' }> {
  const [hours, standing, reviews] = await Promise.all([
    reader.perHour({ from, to }, deadline),
    reader.standing(deadline),
    reader.reviews(deadline),
  ]);
  const { published } = standing;
  return {
    __typename: 'AuditStanding',
    source: dataSource('ACCESS_LOG', new Date().toISOString()),
    perHour: hours.map((hour) => ({ from: hour.from.toISOString(), records: toCount(hour.records) })),
    chain: toChain(standing),
    checkpoint: published === undefined ? null : { records: published.size, at: published.at.toISOString() },
    reviews: reviews.map((review) => toReviews(review, Date.now())),
  };
}

function toChain({ records, increment, walk }: Stands): AuditChain {
  return {
    state: stateOf([increment, walk]),
    records,
    verifiedRecords: Math.max(increment?.size ?? 0, walk?.size ?? 0),
    verifiedAt: (increment ?? walk)?.at.toISOString() ?? null,
    walkedAt: walk?.at.toISOString() ?? null,
  };
}

function stateOf(passages: readonly Stands['walk'][]): AuditChainState {
  const made = passages.filter((passage) => passage !== undefined);
  if (made.some(({ findings }) => findings > 0)) return 'BROKEN';
  return made.length === 0 ? 'NOT_VERIFIED' : 'WHOLE';
}

function toReviews({ reason, waiting, oldest }: Awaiting, now: number): AwaitingReviews {
  const oldestDays = oldest === undefined ? null : Math.max(0, Math.floor((now - oldest.getTime()) / dayMs));
  return { reason, count: toCount(waiting), oldestDays };
}
