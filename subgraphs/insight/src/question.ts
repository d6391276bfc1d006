import { GatewayError } from '@helsegraf/errors';
import { serviceNamed, type NationalService, type ServiceName } from '@helsegraf/schema';
import type { InsightFilter } from './generated/resolverTypes.ts';

export type Resolution = 'MINUTE' | 'HOUR' | 'DAY';

/** What an operator asks to have counted, understood: nothing of it is open any more. */
export interface Question {
  /** Inclusive. */
  readonly from: Date;
  /** Exclusive. */
  readonly to: Date;
  readonly resolution: Resolution;
  readonly operation?: string;
  readonly client?: string;
  readonly clientVersion?: string;
  readonly service?: ServiceName;
}

const stepMs = { MINUTE: 60_000, HOUR: 3_600_000, DAY: 86_400_000 } as const;
const dayMs = stepMs.DAY;
/** What a chart can show, and a table be read through. */
const comfortableSteps = 200;
const mostSteps = 3_000;
/** Minutes are kept for two days; a step that was forgotten must not be shown as one without requests. */
const minutesLastMs = 47 * stepMs.HOUR;
const longestMs = 800 * dayMs;

/**
 * What a filter asks for, at some moment.
 *
 * @throws GatewayError VARIABLES_INVALID for a period that is empty, too long, or too long for its steps
 */
export function readQuestion(filter: InsightFilter | null | undefined, now: number): Question {
  const to = readTime(filter?.to) ?? now;
  const from = readTime(filter?.from) ?? to - dayMs;
  const resolution = filter?.resolution ?? chooseResolution(from, to, now);
  const isSensible = from < to && to - from <= longestMs && (to - from) / stepMs[resolution] <= mostSteps;
  const isKept = resolution !== 'MINUTE' || from >= now - minutesLastMs;
  if (!isSensible || !isKept) throw new GatewayError('VARIABLES_INVALID');
  return {
    from: new Date(from),
    to: new Date(to),
    resolution,
    ...(filter?.operation != null && { operation: filter.operation }),
    ...(filter?.client != null && { client: filter.client }),
    ...(filter?.clientVersion != null && { clientVersion: filter.clientVersion }),
    ...(filter?.service != null && { service: readService(filter.service) }),
  };
}

function readTime(text: string | null | undefined): number | undefined {
  if (text == null) return undefined;
  const time = /^\d{4}-\d{2}-\d{2}T/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) throw new GatewayError('VARIABLES_INVALID');
  return time;
}

function readService(service: NationalService): ServiceName {
  const name = serviceNamed(service);
  if (name === undefined) throw new GatewayError('VARIABLES_INVALID');
  return name;
}

/** The shortest steps that are few enough, and still kept. */
function chooseResolution(from: number, to: number, now: number): Resolution {
  const steps = (resolution: Resolution) => (to - from) / stepMs[resolution];
  if (steps('MINUTE') <= comfortableSteps && from >= now - minutesLastMs) return 'MINUTE';
  return steps('HOUR') <= comfortableSteps ? 'HOUR' : 'DAY';
}
