import { readConfig } from '@helsegraf/gateway';

/** The variables that a gateway with this environment would complain of. */
export function problemsOf(env: NodeJS.ProcessEnv): string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    return (error as { issues: { path: unknown[] }[] }).issues.map(({ path }) => String(path[0]));
  }
}
