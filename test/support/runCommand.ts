import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Finished {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export const repositoryRoot: string = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a command line as a user would, in the repository's folder. Its ports are those of the system under test.
 *
 * @param words the program and its arguments
 */
export function runCommand(words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Finished> {
  const [program = '', ...parts] = words;
  return new Promise((resolve, reject) => {
    const child = spawn(program, parts, {
      cwd: repositoryRoot,
      env: { ...process.env, NODE_OPTIONS: '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = { out: '', err: '' };
    child.stdout.on('data', (text: Buffer) => (said.out += text.toString()));
    child.stderr.on('data', (text: Buffer) => (said.err += text.toString()));
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, ...said }));
  });
}

/** The settings that point `npm run query`, `people` and `fault` at a system on these ports. */
export function pointedAt(portBase: number): Record<string, string> {
  return { PORT: String(portBase), HELSEGRAF_SANDBOX_PORT: String(portBase + 100) };
}
