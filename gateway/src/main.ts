import { ZodError } from 'zod';
import { readConfig } from './config/readConfig.ts';
import { createGateway } from './createGateway.ts';
import { createLog } from './telemetry/createLog.ts';

try {
  const gateway = await createGateway({ config: readConfig(process.env), log: createLog() });
  const stop = () => void gateway.stop().finally(() => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
} catch (error) {
  process.stderr.write(`the gateway could not start: ${describe(error)}\n`);
  process.exit(1);
}

function describe(error: unknown): string {
  if (error instanceof ZodError) return error.issues.map(describeVariable).join('; ');
  return error instanceof Error ? error.message : 'unknown failure';
}

function describeVariable({ path, message }: ZodError['issues'][number]): string {
  const [variable] = path;
  return process.env[String(variable)] === undefined
    ? `${String(variable)} is missing`
    : `${path.join('.')}: ${message}`;
}
