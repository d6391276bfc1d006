import type { Log } from './createLog.ts';

/**
 * A logger for libraries. What they write may quote a request or an answer, so only the fact that they wrote is kept.
 */
export function createLibraryLogger(log: Log) {
  const quiet = () => undefined;
  return {
    debug: quiet,
    info: quiet,
    warn: () => log({ event: 'library warned', level: 'warn' }),
    error: () => log({ event: 'library warned', level: 'error' }),
  };
}
