import type { ErrorCode } from '@helsegraf/errors';
import type { Caller, UnavailableReason } from '@helsegraf/upstream';
import { pino, type DestinationStream } from 'pino';
import type { BudgetRefusal } from '../budget/createBudgets.ts';
import type { AuthenticationRefusal } from '../authentication/createAuthentication.ts';

/** Everything the gateway may say of itself. There is no member for a free text, an object or a caught error. */
export type LogEvent =
  | { readonly event: 'started'; readonly url: string }
  | { readonly event: 'stopped' }
  /** Known beforehand, and not fit for this supergraph. The name is reviewed. */
  | { readonly event: 'operation not prepared'; readonly operation: string; readonly code: ErrorCode }
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
  | {
      /** Somebody wanted to see the plan of an operation, and did not. */
      readonly event: 'plan refused';
      readonly eventId: string;
      readonly code: ErrorCode;
      readonly durationMs: number;
    }
  | ({ readonly event: 'authentication failed' } & AuthenticationRefusal)
  /** Somebody read about two patients on the strength of one attest, or tried to. */
  | { readonly event: 'attest used for another patient'; readonly eventId: string }
  /** Somebody wants more than they may have, or tries out numbers. */
  | ({ readonly event: 'budget exceeded' } & BudgetRefusal)
  | { readonly event: 'masked'; readonly code: ErrorCode; readonly reference: string }
  | {
      readonly event: 'subgraph failed';
      readonly eventId: string;
      readonly subgraph: string;
      readonly reason: UnavailableReason;
    }
  /** Something could not be recorded, and so nothing of it was told. */
  | {
      readonly event: 'record failed';
      readonly eventId?: string;
      readonly stage: 'intent' | 'outcome' | 'refusal' | 'recovery';
    }
  /** Somebody must look at an access afterwards. Who it was about stands in the record alone. */
  | {
      readonly event: 'review needed';
      readonly eventId: string;
      readonly reason: 'EMERGENCY' | 'ELEVATED' | 'BREAK_THE_GLASS' | 'DECEASED';
    }
  /** Operations whose gateway had ended before it could record how they did are on record as unknown. */
  | { readonly event: 'record recovered'; readonly count: number }
  /** Figures wait in memory, a quarter of an hour's at most. Requests are answered as ever. */
  | { readonly event: 'figures not stored' }
  | { readonly event: 'figures stored again' }
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
  'stage',
  'count',
  'check',
  'issuer',
  'clientId',
  'budget',
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
    case 'attest used for another patient':
    case 'subgraph failed':
    case 'authentication failed':
    case 'budget exceeded':
    case 'review needed':
    case 'record recovered':
    case 'figures not stored':
    case 'operation not prepared':
      return 'warn';
    case 'record failed':
      return 'error';
    case 'masked':
      return entry.code === 'INTERNAL' ? 'error' : 'info';
    case 'library warned':
      return entry.level;
    default:
      return 'info';
  }
}
