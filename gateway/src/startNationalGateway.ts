import { ZodError } from 'zod';
import { readConfig } from './config/readConfig.ts';
import { createGateway, type Gateway } from './createGateway.ts';
import { createLog } from './telemetry/createLog.ts';

/**
 * Starts the gateway as the environment has it.
 *
 * @throws Error with one line that names every variable that is missing or wrong
 */
export async function startNationalGateway(env: NodeJS.ProcessEnv): Promise<Gateway> {
  try {
    return await createGateway({ config: readConfig(env), log: createLog() });
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    throw new Error(error.issues.map((issue) => describeVariable(issue, env)).join('; '), { cause: error });
  }
}

function describeVariable({ path, message }: ZodError['issues'][number], env: NodeJS.ProcessEnv): string {
  const [variable] = path;
  return env[String(variable)] === undefined ? `${String(variable)} is missing` : `${path.join('.')}: ${message}`;
}
