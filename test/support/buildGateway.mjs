import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Builds the gateway before tests that run it from the sources: the process of a planner is a program of its own, and runs
 * what was built. Whether the types are right is for the build itself to say.
 */
export default function buildGateway() {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  spawnSync(`${root}node_modules/.bin/tsc`, ['-b', 'gateway'], { cwd: root, stdio: 'ignore' });
}
