import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkspaces, root } from './workspaces.mjs';

/**
 * `npm test`: builds what has changed, runs the tests of every workspace, and adds up. What has not changed since it last
 * passed is not run again. Arguments go to turbo: `npm test -- --filter=@helsegraf/schema`, `npm test -- --force`.
 *
 * The last line is always `N passed, N failed, N skipped`. A workspace whose tests could not be run counts as one failure.
 */
const workspaces = readWorkspaces().filter(({ scripts }) => scripts.test !== undefined);
const summaries = join(root, '.turbo/runs');
const isContinuousIntegration = Boolean(process.env.CI);

for (const { folder } of workspaces) rmSync(resultsOf(folder), { force: true });
rmSync(summaries, { recursive: true, force: true });

const totals = { passed: 0, failed: 0, skipped: 0 };
const waiting = new Map(workspaces.map((workspace) => [workspace.name, workspace]));
const ticker = setInterval(reportFinished, 250);
const exitCode = await runTurbo();
clearInterval(ticker);

reportFinished();
reportNotRun(readFailedTasks());
process.exitCode = verdict();
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);

function runTurbo() {
  const args = ['run', 'test', '--summarize', '--output-logs=errors-only', '--log-prefix=none', '--concurrency=2'];
  const child = spawn(
    join(root, 'node_modules/.bin/turbo'),
    [...args, '--continue=dependencies-successful', ...process.argv.slice(2)],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' },
    },
  );
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`turbo could not be started (${error.code}). Have the packages been installed? npm ci`);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** One line for each workspace whose results have come since the last look. */
function reportFinished() {
  for (const { folder, name } of waiting.values()) {
    const results = readResults(folder);
    if (results === undefined) continue;
    waiting.delete(name);
    for (const kind of Object.keys(totals)) totals[kind] += results[kind];
    const others = ['failed', 'skipped']
      .filter((kind) => results[kind] > 0)
      .map((kind) => `, ${results[kind]} ${kind}`);
    console.log(`${folder.padEnd(26)} ${String(results.passed).padStart(5)} passed${others.join('')}`);
  }
}

function readResults(folder) {
  try {
    return JSON.parse(readFileSync(resultsOf(folder), 'utf8'));
  } catch {
    return undefined; // not there yet, or half written
  }
}

function resultsOf(folder) {
  return join(root, folder, 'test-results.json');
}

/** Tasks such as `@helsegraf/schema#build`, from the summary that turbo leaves. */
function readFailedTasks() {
  try {
    const [file] = readdirSync(summaries);
    const { tasks } = JSON.parse(readFileSync(join(summaries, file), 'utf8'));
    return tasks.filter(({ execution }) => execution && execution.exitCode !== 0).map(({ taskId }) => taskId);
  } catch {
    return [];
  }
}

/** Says what kept tests from running: a build, or a crash before the first test. */
function reportNotRun(failedTasks) {
  const failedBuilds = failedTasks.filter((task) => task.endsWith('#build'));
  for (const task of failedBuilds) console.log(`${task.replace('#build', '')} does not build: npm run build shows why`);
  const crashed = failedTasks.filter((task) => task.endsWith('#test') && waiting.has(task.replace('#test', '')));
  for (const task of crashed) console.log(`${task.replace('#test', '')} ended before its tests had run`);
  totals.failed += failedBuilds.length + crashed.length;
}

function verdict() {
  if (totals.skipped > 0 && isContinuousIntegration) {
    console.log('nothing may be skipped in CI: install what the skipped tests need');
    return 1;
  }
  if (totals.failed === 0 && exitCode !== 0) {
    console.log(`turbo ended with status ${exitCode}`);
    totals.failed += 1;
  }
  return totals.failed > 0 ? 1 : 0;
}
