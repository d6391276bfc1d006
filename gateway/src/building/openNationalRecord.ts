import { hostname } from 'node:os';
import { openRecord, type OpenRecord } from '../audit/openRecord.ts';
import type { Config } from '../config/readConfig.ts';
import type { Log } from '../telemetry/createLog.ts';

interface RecordParts {
  readonly config: Config;
  readonly log: Log;
}

/** The record of this process, which tells the log of what somebody must look at. */
export function openNationalRecord({ config, log }: RecordParts): Promise<OpenRecord> {
  return openRecord({
    ...config.audit,
    writer: { instance: `${hostname()} ${process.pid}`, build: config.build },
    operationMs: config.deadlineMs,
    onFailure: (eventId, stage) => log({ event: 'record failed', eventId, stage }),
    onReview: (eventId, reason) => log({ event: 'review needed', eventId, reason }),
    onRecovered: (count) => log({ event: 'record recovered', count }),
    onRecoveryFailure: () => log({ event: 'record failed', stage: 'recovery' }),
  });
}
