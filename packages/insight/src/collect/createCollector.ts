import type { AnsweredRequest } from '../answeredRequest.ts';
import { documentId } from '../documentId.ts';
import { createMinute, type Minute, type MinuteRows } from './createMinute.ts';
import { createNameBounds } from './createNameBounds.ts';
import { other } from './other.ts';

/** Figures on their way to the store, as the function `insight.store_batch` reads them. */
export interface Batch extends MinuteRows {
  readonly documents: readonly StoredDocument[];
  readonly losses: readonly Loss[];
}

/** The fields that a document selects; its text is not kept. */
export interface StoredDocument {
  readonly id: string;
  readonly fields: readonly string[];
}

export interface Loss {
  /** ISO 8601. */
  readonly at: string;
  /** `lost`: in no figure. `unnamed`: counted as `other`. */
  readonly reason: 'lost' | 'unnamed';
  readonly requests: number;
}

/** Adds requests up until they are taken away to be stored. What it keeps is bounded, however long that takes. */
export interface Collector {
  add(request: AnsweredRequest): void;
  /** Counts requests that are in no figure. */
  lose(requests: number): void;
  /**
   * What has come together in the first minute that there is; undefined when there is nothing. A batch is never more than a
   * minute: a quarter of an hour at once could be more than a store takes in time, however often it is tried.
   */
  take(): Batch | undefined;
}

const minuteMs = 60_000;
const dayMs = 86_400_000;
/** For how long figures wait for a store that does not answer. */
const mostMinutes = 15;

export function createCollector(now: () => number): Collector {
  const names = createNameBounds();
  const minutes = new Map<number, Minute>();
  const documents = new Map<string, StoredDocument>();
  const ids = new WeakMap<readonly string[], string>();
  let lost = 0;
  let unnamed = 0;

  function minuteOf(at: number): Minute {
    const startsAt = at - (at % minuteMs);
    let minute = minutes.get(startsAt);
    if (minute === undefined) minutes.set(startsAt, (minute = createMinute(startsAt)));
    const [oldest] = minutes.keys();
    if (minutes.size > mostMinutes && oldest !== undefined) {
      lost += minutes.get(oldest)?.requests ?? 0;
      minutes.delete(oldest);
    }
    return minute;
  }

  /** Undefined when the document selects nothing, or there are too many. */
  function keepDocument(fields: readonly string[]): string | undefined {
    if (fields.length === 0) return undefined;
    let id = ids.get(fields);
    if (id === undefined) ids.set(fields, (id = documentId(fields)));
    if (names.bound('document', id) === other) return undefined;
    if (!documents.has(id)) documents.set(id, { id, fields });
    return id;
  }

  function bound(request: AnsweredRequest): AnsweredRequest {
    const { operation, clientId, clientVersion, organisationNumber } = request;
    const client = names.bound('client', clientId);
    const bounded = {
      ...request,
      operation: names.bound('operation', operation),
      clientId: client,
      clientVersion: clientVersion && (client === clientId ? names.boundVersion(client, clientVersion) : undefined),
      organisationNumber: organisationNumber && names.bound('organisation', organisationNumber),
    };
    const isUnnamed =
      client !== clientId ||
      bounded.operation !== operation ||
      bounded.clientVersion !== clientVersion ||
      bounded.organisationNumber !== organisationNumber;
    if (isUnnamed) unnamed += 1;
    return bounded;
  }

  function takeLosses(): Loss[] {
    const at = new Date(now()).toISOString();
    const losses: Loss[] = [
      { at, reason: 'lost', requests: lost },
      { at, reason: 'unnamed', requests: unnamed },
    ];
    [lost, unnamed] = [0, 0];
    return losses.filter(({ requests }) => requests > 0);
  }

  return {
    add(request) {
      names.startDay(Math.floor(request.at / dayMs));
      minuteOf(request.at).add(bound(request), keepDocument(request.fields));
    },
    lose(requests) {
      lost += requests;
    },
    take() {
      const [oldest] = minutes;
      if (oldest === undefined && lost + unnamed === 0) return undefined;
      const [startsAt, minute] = oldest ?? [now(), createMinute(now())];
      unnamed += minute.unnamed;
      const batch = { ...minute.rows(), documents: [...documents.values()], losses: takeLosses() };
      minutes.delete(startsAt);
      // Those of other minutes go with each of them: nobody knows which of these will be stored.
      if (minutes.size === 0) documents.clear();
      return batch;
    },
  };
}
