import { reviewReasons, type ReviewReason } from '../reviewReason.ts';
import { createConnections } from './createConnections.ts';

/** A count that may be shown. One to four is hidden by the database: who has this role cannot find it out. */
export type Figure = { readonly hidden: false; readonly count: number } | { readonly hidden: true };

export interface HourOfRecords {
  readonly from: Date;
  readonly records: Figure;
}

/** How far the record is known to be what was committed. */
export interface AuditStanding {
  /** How many records there are now. */
  readonly records: number;
  /** Numbers and hashes, gone through as they come. Absent until that was done once. */
  readonly increment?: Passage;
  /** All of it, contents too when there were keys, by `npm run audit -- verify`. Absent until that was done once. */
  readonly walk?: Passage;
  /** The newest checkpoint that was published outside the database. */
  readonly published?: { readonly size: number; readonly at: Date };
}

export interface Passage {
  /** How many records, from the first on. */
  readonly size: number;
  readonly findings: number;
  readonly at: Date;
}

export interface AwaitingReviews {
  readonly reason: ReviewReason;
  readonly waiting: Figure;
  /** Absent when none waits. */
  readonly oldest?: Date;
}

/** Counts and times of the record. Deadlines are milliseconds since the epoch. */
export interface AuditFiguresReader {
  /** Hour by hour from the hour that `from` lies in, at most 744 of them (31 days); hours without a record too. */
  perHour(period: { readonly from: Date; readonly to: Date }, deadline: number): Promise<HourOfRecords[]>;
  standing(deadline: number): Promise<AuditStanding>;
  /** Every reason, also with zero. */
  reviews(deadline: number): Promise<AwaitingReviews[]>;
  stop(): Promise<void>;
}

export interface AuditFiguresReaderOptions {
  /** As the figures role, which has functions and no table. */
  readonly databaseUrl: string;
}

interface StandingRow {
  readonly records: string;
  readonly kind: 'increment' | 'walk' | null;
  readonly size: string;
  readonly findings: number;
  readonly at: Date;
  readonly published_size: string | null;
  readonly published_at: Date | null;
}

const hourMs = 3_600_000;
const most = 744;

/**
 * Reads how the record does, and nothing of what stands in it.
 *
 * @throws (from its functions) GatewayError AUDIT_UNAVAILABLE
 */
export function createAuditFiguresReader({ databaseUrl }: AuditFiguresReaderOptions): AuditFiguresReader {
  const connections = createConnections({ databaseUrl, max: 2, timeoutMs: 5_000 });

  return {
    async perHour({ from, to }, deadline) {
      const last = Math.ceil(to.getTime() / hourMs);
      const first = Math.max(Math.floor(from.getTime() / hourMs), last - most);
      if (last <= first) return [];
      const rows = await connections.query<{ hour: Date; records: string | null }>(
        'select * from audit.records_per_hour($1, $2)',
        [new Date(first * hourMs), last - first],
        deadline,
      );
      return rows.map(({ hour, records }) => ({ from: hour, records: toFigure(records) }));
    },
    async standing(deadline) {
      const rows = await connections.query<StandingRow>('select * from audit.how_it_stands()', [], deadline);
      const [increment, walk] = (['increment', 'walk'] as const).map((kind) => rows.find((row) => row.kind === kind));
      const published = increment?.published_at;
      return {
        records: Number(rows[0]?.records ?? 0),
        ...(increment && { increment: toPassage(increment) }),
        ...(walk && { walk: toPassage(walk) }),
        ...(published && { published: { size: Number(increment.published_size), at: published } }),
      };
    },
    async reviews(deadline) {
      const rows = await connections.query<{ reason: string; waiting: string | null; oldest: Date }>(
        'select * from audit.reviews_awaited()',
        [],
        deadline,
      );
      return reviewReasons.map((reason): AwaitingReviews => {
        const row = rows.find((candidate) => candidate.reason === reason);
        if (row === undefined) return { reason, waiting: { hidden: false, count: 0 } };
        return { reason, waiting: toFigure(row.waiting), oldest: row.oldest };
      });
    },
    stop: () => connections.stop(),
  };
}

function toFigure(count: string | null): Figure {
  return count === null ? { hidden: true } : { hidden: false, count: Number(count) };
}

function toPassage({ size, findings, at }: StandingRow): Passage {
  return { size: Number(size), findings, at };
}
