import { z } from 'zod';
import { registeredClient, type RegisteredClient } from './frame/clients.ts';
import type { PopulationOptions } from './people/createPopulation.ts';

const environment = z.object({
  HELSEGRAF_SANDBOX_PORT: z.coerce.number().int().min(1).max(65_500).default(4100),
  HELSEGRAF_POPULATION: z.coerce.number().int().min(1).max(5_000_000).default(200),
  HELSEGRAF_SEED: z.string().min(1).default('helsegraf'),
  HELSEGRAF_CLIENTS: z.string().default('[]').transform(parseJson).pipe(z.array(registeredClient)),
});

export interface SandboxConfig {
  readonly basePort: number;
  readonly population: PopulationOptions;
  readonly clients: readonly RegisteredClient[];
}

export type SandboxConfigResult =
  | { readonly kind: 'read'; readonly config: SandboxConfig }
  | { readonly kind: 'refused'; readonly variables: readonly string[] };

/** Reads the environment once, at start. Names the variables that are wrong; the values are not repeated. */
export function readSandboxConfig(env: NodeJS.ProcessEnv): SandboxConfigResult {
  const read = environment.safeParse(env);
  if (!read.success) {
    const variables = new Set(read.error.issues.map(({ path }) => String(path[0])));
    return { kind: 'refused', variables: [...variables] };
  }
  const { HELSEGRAF_SANDBOX_PORT, HELSEGRAF_POPULATION, HELSEGRAF_SEED, HELSEGRAF_CLIENTS } = read.data;
  return {
    kind: 'read',
    config: {
      basePort: HELSEGRAF_SANDBOX_PORT,
      population: { size: HELSEGRAF_POPULATION, seed: HELSEGRAF_SEED },
      clients: HELSEGRAF_CLIENTS,
    },
  };
}

function parseJson(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON' });
    return z.NEVER;
  }
}
