import type { DataSource } from '@helsegraf/subgraph-kit';
import type {
  CriticalInformationKind,
  CriticalInformationLifecycle,
  MissingCriticalInformation,
} from '../generated/resolverTypes.ts';
import type { Entry } from './mapEntries.ts';
import type { Status } from './mapStatus.ts';

/** `CriticalInformation` with all entries; which of them are shown depends on the argument of the field. */
export interface MappedCriticalInformation {
  readonly __typename: 'CriticalInformation';
  readonly source: DataSource;
  readonly hasActive: boolean | undefined;
  readonly changedAt: string | undefined;
  readonly isRestricted: boolean | undefined;
  readonly allEntries: readonly Entry[];
  readonly isComplete: boolean;
  readonly missing: readonly MissingCriticalInformation[];
  readonly unreadable: number;
  readonly withheld: number | undefined;
}

export interface CriticalInformationParts {
  readonly source: DataSource;
  readonly status: Status;
  readonly entries: readonly Entry[];
  readonly missing: readonly MissingCriticalInformation[];
  readonly unreadable: number;
  /** How many entries are withheld; undefined where that there are any is not told either. */
  readonly withheld: number | undefined;
  /** The kinds that were asked for. */
  readonly kinds: ReadonlySet<CriticalInformationKind>;
}

/** Puts the answers of the five resources together. A service that sends more kinds than it was asked for is cut. */
export function mapCriticalInformation(parts: CriticalInformationParts): MappedCriticalInformation {
  const { source, status, missing, unreadable, kinds } = parts;
  return {
    __typename: 'CriticalInformation',
    source,
    hasActive: status.hasActive,
    changedAt: status.changedAt,
    isRestricted: status.isRestricted,
    allEntries: parts.entries.filter(({ kind }) => kinds.has(kind)).toSorted(byUrgency),
    isComplete: missing.length === 0 && unreadable === 0,
    missing,
    unreadable,
    withheld: parts.withheld,
  };
}

const order: readonly CriticalInformationLifecycle[] = ['ACTIVE', 'UNKNOWN', 'EXPIRED', 'REFUTED', 'DELETED'];

/** What holds first, and the newest first within that. Without a date, last. */
function byUrgency(one: Entry, other: Entry): number {
  const stage = order.indexOf(one.lifecycle) - order.indexOf(other.lifecycle);
  return stage === 0 ? latest(other).localeCompare(latest(one)) : stage;
}

function latest({ updatedAt, recordedDate }: Entry): string {
  return updatedAt ?? recordedDate ?? '';
}
