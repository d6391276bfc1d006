import type { CallerKind } from './answeredRequest.ts';

/**
 * A count that may be shown. One to four is hidden, zero is not; so are larger ones where a hidden one could be worked out
 * from a sum and its other parts.
 */
export type Count = { readonly hidden: false; readonly count: number } | { readonly hidden: true };

/** How long one step of a series is. All times are UTC: an hour begins on the hour, a day at midnight UTC. */
export type Resolution = 'minute' | 'hour' | 'day';

/** From the step in which `from` lies, until before the step in which `to` lies, or including it when `to` is within it. */
export interface Period {
  readonly from: Date;
  readonly to: Date;
}

/** Each list narrows by any of its members; an absent one, and an empty one, narrows nothing. */
export interface RequestFilter extends Period {
  readonly operations?: readonly string[] | undefined;
  readonly clients?: readonly string[] | undefined;
  readonly versions?: readonly string[] | undefined;
}

export interface SourceFilter extends Period {
  readonly sources?: readonly string[] | undefined;
  readonly operations?: readonly string[] | undefined;
  readonly clients?: readonly string[] | undefined;
}

/** One step of a series; steps in which nothing happened are there too, with zeros. */
export interface RequestPoint {
  readonly at: Date;
  readonly requests: Count;
  readonly failures: Count;
  readonly refusals: Count;
}

/** Milliseconds, each within five per cent of the true one. Undefined where fewer than five are behind it. */
export interface Latency {
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
}

export interface LatencyPoint {
  readonly at: Date;
  readonly latency: Latency | undefined;
}

/** By what requests can be told apart. A version belongs to its client. */
export type RequestGrouping = 'operation' | 'client' | 'version' | 'code' | 'callerKind';

export interface RequestTotal {
  /** What was grouped by; absent where there is none: the version of a client that sends none, the code of an answer. */
  readonly operation?: string;
  readonly client?: string;
  readonly version?: string;
  readonly code?: string;
  readonly callerKind?: CallerKind;
  readonly requests: Count;
  readonly failures: Count;
  readonly refusals: Count;
  readonly emergencies: Count;
  readonly latency: Latency | undefined;
}

/** One step of a source's health: how many requests got which kind of answer from it. */
export interface SourcePoint {
  readonly source: string;
  readonly at: Date;
  readonly answered: Count;
  readonly nothing: Count;
  readonly withheld: Count;
  readonly unavailable: Count;
  /** Of the fetches that brought it. */
  readonly latency: Latency | undefined;
}

export interface SourceTotal extends Omit<SourcePoint, 'at'> {
  /** Why it was unavailable, most frequent first. */
  readonly reasons: readonly { readonly reason: string; readonly count: Count }[];
}

/** Calls to a national service, at most: what the plans of the operations foresee. */
export interface CallTotal {
  readonly source: string;
  readonly client?: string;
  readonly operation?: string;
  readonly calls: Count;
  /** In how many requests. */
  readonly requests: Count;
}

/** Who uses a field: whole days (UTC) alone. */
export interface FieldUse {
  /** `Type.field`. */
  readonly coordinate: string;
  readonly client: string;
  /** Absent for those that do not tell it. */
  readonly version?: string;
  readonly requests: Count;
  /** The last day on which it was asked for. */
  readonly lastUsedOn: Date;
}

export interface FieldFilter extends Period {
  readonly clients?: readonly string[] | undefined;
  readonly versions?: readonly string[] | undefined;
  readonly coordinates?: readonly string[] | undefined;
}

/** How many requests of an organisation got an answer from a service: whole days (UTC) alone. */
export interface OrganisationUse {
  readonly organisationNumber: string;
  readonly source: string;
  readonly requests: Count;
  readonly firstUsedOn: Date;
  readonly lastUsedOn: Date;
}

export interface OrganisationFilter extends Period {
  readonly organisations?: readonly string[] | undefined;
  readonly sources?: readonly string[] | undefined;
}

/** How far the figures can be trusted. */
export interface Completeness {
  /** Requests that are in no figure, since the store could not be reached for too long, or would not take them. */
  readonly lost: Count;
  /** Requests that are counted as `other`, since there were too many names. */
  readonly unnamed: Count;
  /** When a gateway last stored anything; undefined when none ever has. */
  readonly storedAt: Date | undefined;
}

/**
 * Reads the figures. Every function rejects with `InsightUnavailable` when the store does not answer before the deadline
 * (milliseconds since the epoch), and with a `RangeError` when a period is empty, or too long for the resolution.
 */
export interface InsightReader {
  requestSeries(filter: RequestFilter, resolution: Resolution, deadline: number): Promise<RequestPoint[]>;
  latencySeries(filter: RequestFilter, resolution: Resolution, deadline: number): Promise<LatencyPoint[]>;
  /** Most requests first. By version: one for each client and version. */
  requestTotals(filter: RequestFilter, by: RequestGrouping, deadline: number): Promise<RequestTotal[]>;
  /** The sum of all. */
  requestTotal(filter: RequestFilter, deadline: number): Promise<RequestTotal>;
  sourceSeries(filter: SourceFilter, resolution: Resolution, deadline: number): Promise<SourcePoint[]>;
  sourceTotals(filter: SourceFilter, deadline: number): Promise<SourceTotal[]>;
  /** Most calls first. */
  callTotals(filter: SourceFilter, by: 'source' | 'client' | 'operation', deadline: number): Promise<CallTotal[]>;
  fieldUse(filter: FieldFilter, deadline: number): Promise<FieldUse[]>;
  organisationUse(filter: OrganisationFilter, deadline: number): Promise<OrganisationUse[]>;
  completeness(period: Period, deadline: number): Promise<Completeness>;
  stop(): Promise<void>;
}

export interface InsightReaderOptions {
  /** As the role that may read and no more. */
  readonly databaseUrl: string;
  /** No statement takes longer, whatever its deadline. */
  readonly timeoutMs?: number;
}
