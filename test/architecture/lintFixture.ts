import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../', import.meta.url));

/** What the linter said about one file. */
export interface Finding {
  readonly file: string;
  readonly rule: string;
  readonly message: string;
}

/**
 * Lints files that are not in the repository with the repository's own settings.
 *
 * @param files path below the repository → source text
 */
export async function lintFixture(files: Readonly<Record<string, string>>): Promise<Finding[]> {
  const directory = await mkdtemp(join(tmpdir(), 'lint-fixture-'));
  try {
    for (const [path, source] of Object.entries(files)) {
      await mkdir(dirname(join(directory, path)), { recursive: true });
      await writeFile(join(directory, path), source);
    }
    return readFindings(await runLinter(directory));
  } finally {
    await rm(directory, { recursive: true });
  }
}

/** The linter's report as JSON. It exits with 1 when it has found something, which is no failure here. */
function runLinter(directory: string): Promise<string> {
  const tools = join(repository, 'node_modules/.bin');
  // From a folder without packages of its own, the linter does not find its type-aware half by itself.
  const env = { ...process.env, OXLINT_TSGOLINT_PATH: join(tools, 'tsgolint') };
  const args = ['--config', join(repository, '.oxlintrc.json'), '--format', 'json', '.'];
  return new Promise((resolve, reject) => {
    execFile(join(tools, 'oxlint'), args, { cwd: directory, env }, (error, stdout, stderr) => {
      if (stdout.startsWith('{')) resolve(stdout);
      else reject(new Error(`the linter did not run: ${stdout}${stderr}`, { cause: error }));
    });
  });
}

interface Report {
  readonly diagnostics: readonly { readonly filename: string; readonly code: string; readonly message: string }[];
}

function readFindings(report: string): Finding[] {
  const { diagnostics } = JSON.parse(report) as Report;
  return diagnostics.map(({ filename, code, message }) => ({ file: filename, rule: code, message }));
}
