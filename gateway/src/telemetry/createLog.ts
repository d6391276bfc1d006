import type { ErrorCode } from '@helsegraf/errors';
import type { Caller, UnavailableReason } from '@helsegraf/upstream';
import { pino, type DestinationStream } from 'pino';

/** Everything the gateway may say of itself. There is no member for a free text, an object or a caught error. */
export type LogEvent =
  | { readonly event: 'started'; readonly url: string }
  | { readonly event: 'stopped' }
  | {
      readonly event: 'answered';
      readonly eventId: string;
      /** Only the name of an operation of `schema/operations`: any other is a text that the client chose. */
      readonly operation: string | undefined;
      readonly caller: Caller['kind'] | undefined;
      readonly status: number;
      readonly code: ErrorCode | undefined;
      readonly durationMs: number;
    }
  | { readonly event: 'masked'; readonly code: ErrorCode; readonly reference: string }
  | {
      readonly event: 'subgraph failed';
      readonly eventId: string;
      readonly subgraph: string;
      readonly reason: UnavailableReason;
    }
  | { readonly event: 'library warned'; readonly level: 'warn' | 'error' };

export type Log = (event: LogEvent) => void;

const fields = [
  'url',
  'eventId',
  'operation',
  'caller',
  'status',
  'code',
  'durationMs',
  'reference',
  'subgraph',
  'reason',
];

/**
 * A log of one JSON object per line, with the listed fields and no others: what a type allows today, somebody may pass
 * around tomorrow.
 */
export function createLog(destination?: DestinationStream): Log {
  const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  return (entry) => {
    const allowed = Object.entries(entry).filter(([name, value]) => fields.includes(name) && value !== undefined);
    logger[levelOf(entry)](Object.fromEntries(allowed), entry.event);
  };
}

function levelOf(entry: LogEvent): 'info' | 'warn' | 'error' {
  switch (entry.event) {
    case 'subgraph failed':
      return 'warn';
    case 'masked':
      return entry.code === 'INTERNAL' ? 'error' : 'info';
    case 'library warned':
      return entry.level;
    default:
      return 'info';
  }
}
