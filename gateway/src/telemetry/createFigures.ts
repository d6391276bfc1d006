import { isEmergency } from '@helsegraf/audit';
import { parseClientVersion, type AnsweredRequest, type InsightWriter, type SourceState } from '@helsegraf/insight';
import type { Trace } from '../answerRequest.ts';
import type { AnswerWork } from '../execution/createEngine.ts';
import type { Operation } from '../operation/operation.ts';

/** A request that has been answered. */
export interface Ended {
  readonly trace: Trace;
  readonly rawHeaders: readonly string[];
  /** HTTP status. */
  readonly status: number;
  readonly durationMs: number;
  /** Undefined when nothing was run. */
  readonly work: AnswerWork | undefined;
}

export interface FiguresParts {
  readonly writer: Pick<InsightWriter, 'add'>;
  /** The same array for the same document and operation. */
  fieldsOf(operation: Pick<Operation, 'document' | 'name'>): readonly string[];
  /** The national services that each fetch of a plan asks, by its position. */
  servicesOf(plan: AnswerWork['plan']): readonly ReadonlySet<string>[];
  /** Calls to national services, at most, by the service's name in code. */
  callsOf(plan: AnswerWork['plan']): Readonly<Record<string, number>>;
}

/**
 * Counts answered requests. Of what is known of a request, only what stands here goes on: names that were reviewed or
 * registered, the client as its token has it, organisations, codes and durations. Takes no time to speak of, and never
 * throws: an answer does not depend on whether it could be counted.
 */
export function createFigures({ writer, fieldsOf, callsOf, servicesOf }: FiguresParts): (ended: Ended) => void {
  return ({ trace, rawHeaders, status, durationMs, work }) => {
    try {
      const { operation, clientId, concern, asked } = trace;
      writer.add({
        at: Date.now(),
        operation: operation ?? 'other',
        clientId: clientId ?? 'unknown',
        clientVersion:
          clientId === undefined ? undefined : parseClientVersion(onlyHeader(rawHeaders, 'graphql-client-version')),
        callerKind: trace.caller ?? 'unknown',
        organisationNumber: organisationNumberOf(concern),
        status,
        code: trace.code,
        durationMs,
        sources: work === undefined ? [] : timeSources(work, servicesOf(work.plan)),
        calls: work === undefined ? {} : callsOf(work.plan),
        fields: asked === undefined ? [] : fieldsOf(asked),
        isEmergency: isEmergencyOf(concern),
      } satisfies AnsweredRequest);
    } catch {
      // A fault of ours in counting: what is counted is a little less than what was.
    }
  };
}

/** How long the fetch took that a source's answer came with; the longest, where there were several. */
function timeSources({ sources, fetchMs }: AnswerWork, services: readonly ReadonlySet<string>[]): SourceState[] {
  return sources.map((state) => {
    const times = fetchMs.filter((ms, at) => ms !== undefined && services[at]?.has(state.service) === true);
    return { ...state, fetchedMs: times.reduce((one, other = 0) => Math.max(one ?? 0, other), undefined) };
  });
}

/** Of the legal entity that attests the need. It is what HelseID says of the token too, and may be nothing but a number. */
function organisationNumberOf(concern: Trace['concern']): string | undefined {
  const id = concern?.attest?.practitioner.legalEntity.id;
  return id !== undefined && /^\d{9}$/.test(id) ? id : undefined;
}

/** As the record has it. */
function isEmergencyOf(concern: Trace['concern']): boolean {
  const { basis, attest } = concern ?? {};
  return isEmergency({ isElevated: false, ...(basis && { basis }), ...(attest && { purpose: attest.purpose }) });
}

/** A header that was sent twice says nothing. */
function onlyHeader(rawHeaders: readonly string[], name: string): string | undefined {
  const values = rawHeaders.filter((_value, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === name);
  return values.length === 1 ? values[0] : undefined;
}
