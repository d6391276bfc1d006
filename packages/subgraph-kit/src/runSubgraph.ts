import type { RunningSubgraph } from './startSubgraph.ts';

/**
 * Runs a subgraph as a process: starts it, says one line, and stops it when asked to, or when the process that started it
 * is gone. A failure to start is one line on stderr and status 1.
 */
export async function runSubgraph(name: string, start: () => Promise<RunningSubgraph>): Promise<void> {
  try {
    const subgraph = await start();
    process.stdout.write(`${name} answers at ${subgraph.url}\n`);
    const stop = () => void subgraph.stop().finally(() => process.exit(0));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
    process.once('disconnect', stop);
  } catch (error) {
    process.stderr.write(`${name} could not start: ${describe(error)}\n`);
    process.exit(1);
  }
}

// The messages of configuration and of the network name variables and ports; neither holds a value that is secret.
function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown failure';
  if ('issues' in error && Array.isArray(error.issues)) {
    const issues = error.issues as { path: PropertyKey[]; message: string }[];
    return issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  }
  return error.message;
}
