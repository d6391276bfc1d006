import type { AnsweredRequest, RequestOutcome, SourceState } from '../answeredRequest.ts';
import { createSums, noteDuration, type StoredSum } from './createSums.ts';

/** The requests of one minute, added up. The names of the labels are those of the store's columns. */
export interface Minute {
  readonly requests: number;
  /** How many of them are counted as `other`, since there are too many combinations of names. */
  readonly unnamed: number;
  /** @param document what the fields of the request are known by; undefined when they are not kept */
  add(request: AnsweredRequest, document: string | undefined): void;
  rows(): MinuteRows;
}

export interface MinuteRows {
  readonly requests: readonly StoredSum<RequestLabels>[];
  readonly sources: readonly StoredSum<SourceLabels>[];
  readonly calls: readonly StoredSum<CallLabels>[];
  readonly organisations: readonly StoredSum<OrganisationLabels>[];
  readonly documentUses: readonly StoredSum<DocumentLabels>[];
}

type Labels<Name extends string> = { readonly [name in Name]: string };
type RequestLabels = Labels<'operation' | 'client' | 'version' | 'caller_kind' | 'outcome' | 'code'>;
type SourceLabels = Labels<'source' | 'operation' | 'client' | 'outcome' | 'reason'>;
type CallLabels = Labels<'source' | 'operation' | 'client'>;
type OrganisationLabels = Labels<'organisation' | 'source'>;
type DocumentLabels = Labels<'document' | 'operation' | 'client' | 'version'>;

/** @param startsAt milliseconds since the epoch */
export function createMinute(startsAt: number): Minute {
  const requests = createSums<RequestLabels>();
  const sources = createSums<SourceLabels>();
  const calls = createSums<CallLabels>();
  const organisations = createSums<OrganisationLabels>();
  const documentUses = createSums<DocumentLabels>();
  let count = 0;

  function addRequest(request: AnsweredRequest): void {
    const { operation, clientId: client, clientVersion: version = '', callerKind: caller_kind, code = '' } = request;
    const sum = requests.of({ operation, client, version, caller_kind, outcome: outcomeOf(request.status), code });
    sum.requests += 1;
    if (request.isEmergency === true) sum.emergencies += 1;
    noteDuration(sum, request.durationMs);
  }

  function addSources(request: AnsweredRequest): void {
    const { operation, clientId: client, organisationNumber: organisation } = request;
    for (const { service: source, outcome, reason = '', fetchedMs } of request.sources) {
      const sum = sources.of({ source, operation, client, outcome, reason });
      sum.requests += 1;
      if (fetchedMs !== undefined) noteDuration(sum, fetchedMs);
    }
    for (const [source, most] of Object.entries(request.calls)) {
      const sum = calls.of({ source, operation, client });
      sum.requests += 1;
      sum.calls += most;
    }
    if (organisation === undefined) return;
    for (const source of servicesThatAnswered(request.sources)) {
      organisations.of({ organisation, source }).requests += 1;
    }
  }

  return {
    get requests() {
      return count;
    },
    get unnamed() {
      return requests.unnamed;
    },
    add(request, document) {
      count += 1;
      addRequest(request);
      addSources(request);
      if (document === undefined) return;
      const { operation, clientId: client, clientVersion: version = '' } = request;
      documentUses.of({ document, operation, client, version }).requests += 1;
    },
    rows() {
      const at = new Date(startsAt).toISOString();
      return {
        requests: requests.rows(at),
        sources: sources.rows(at),
        calls: calls.rows(at),
        organisations: organisations.rows(at),
        documentUses: documentUses.rows(at),
      };
    },
  };
}

/** A refusal is the client's to mend; what is in the five hundreds is ours, or a service's. */
function outcomeOf(status: number): RequestOutcome {
  if (status >= 500) return 'failed';
  return status >= 400 ? 'refused' : 'answered';
}

function servicesThatAnswered(sources: readonly SourceState[]): Set<string> {
  return new Set(sources.filter(({ outcome }) => outcome !== 'unavailable').map(({ service }) => service));
}
