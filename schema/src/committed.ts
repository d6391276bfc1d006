import { execFileSync } from 'node:child_process';

/** How far back it is looked for a schema: a step is told of when it is made, or soon after. */
const mostCommits = '50';

/**
 * A file of the contract as it was committed; undefined without git, without the commit, or before it was there.
 *
 * @param revision any name that git has for a commit, such as `HEAD` or `origin/main`
 */
export function readCommitted(directory: string, file: string, revision: string): string | undefined {
  return git(directory, 'show', `${revision}:./${file}`);
}

/** What a file of the contract has been, the latest first, each text read when it is asked for. */
export function* readHistory(directory: string, file: string): Generator<string> {
  const commits = git(directory, 'log', `--max-count=${mostCommits}`, '--format=%H', '--', file) ?? '';
  for (const commit of commits.split('\n').filter(Boolean)) {
    const text = readCommitted(directory, file, commit);
    if (text !== undefined) yield text;
  }
}

function git(directory: string, ...words: string[]): string | undefined {
  try {
    const stdio = ['ignore', 'pipe', 'ignore'] as const;
    return execFileSync('git', words, { cwd: directory, encoding: 'utf8', stdio: [...stdio], maxBuffer: 50_000_000 });
  } catch {
    return undefined;
  }
}
