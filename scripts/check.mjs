import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './workspaces.mjs';

/**
 * `npm run check`: everything that CI checks, one line for each step. What a step has to say is shown when it fails; the
 * others are run all the same. The tests come last, so the last line is their count. `npm run check -- --no-tests` leaves
 * them out while one is writing.
 */
const steps = [
  { name: 'format', run: ['oxfmt', '--check'], remedy: 'npm run format' },
  { name: 'lint', run: ['oxlint', '--deny-warnings'] },
  { name: 'lint the contract', run: ['eslint', 'schema', '--max-warnings', '0'] },
  {
    name: 'lockfile is whole',
    run: [process.execPath, 'scripts/completeLockfile.mjs', '--check'],
    remedy: 'node scripts/completeLockfile.mjs',
  },
  { name: 'workspace boundaries', run: ['turbo', 'boundaries'] },
  { name: 'build', run: ['turbo', 'run', 'build', '--output-logs=errors-only', '--continue'] },
  { name: 'types of the tests', run: ['tsc', '-b', 'test'] },
  { name: 'types of the portal', run: ['tsc', '--project', 'portal', '--noEmit'] },
  { name: 'types of the dashboard', run: ['tsc', '--project', 'dashboard', '--noEmit'] },
  { name: 'unused code', run: ['knip', '--no-progress', '--no-config-hints'] },
  {
    name: 'contract is composed',
    run: [process.execPath, 'schema/dist/main.js', '--check'],
    remedy: 'npm run compose',
  },
  {
    name: 'trusted documents',
    run: [process.execPath, 'schema/dist/manifest.js', '--check'],
    remedy: 'npm run codegen',
  },
  { name: 'registered operations', run: [process.execPath, 'gateway/dist/main.js', 'operations', 'verify'] },
  { name: 'generated code', run: ['graphql-codegen', '--config', 'codegen.yml', '--check'], remedy: 'npm run codegen' },
  {
    name: 'no code is left over',
    run: [process.execPath, 'scripts/staleCode.mjs', '--check'],
    remedy: 'npm run codegen',
  },
];

const failed = [];
for (const step of steps) {
  const started = performance.now();
  const { code, output } = await run(step.run);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${step.name.padEnd(24)} ${seconds.padStart(6)} s`);
  if (code === 0) continue;
  console.log(indent(step.remedy ? `${output}\nto mend it: ${step.remedy}` : output));
  failed.push(step.name);
}
if (failed.length > 0) console.log(`failed: ${failed.join(', ')}`);

const testsFailed = process.argv.includes('--no-tests') ? 0 : await runTests();
process.exitCode = failed.length > 0 || testsFailed !== 0 ? 1 : 0;

function run([command, ...args]) {
  const child = spawn(command, args, { cwd: root, env: environment() });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: `${command} could not be started: ${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: withoutProgress(output) }));
  });
}

function runTests() {
  const child = spawn('npm', ['test', '--silent'], { cwd: root, stdio: 'inherit', env: environment() });
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
}

function environment() {
  const PATH = `${join(root, 'node_modules/.bin')}:${process.env.PATH}`;
  return { ...process.env, PATH, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' };
}

/** Drops the lines in which a tool says what it is doing, `❯ Load GraphQL schemas`. */
function withoutProgress(output) {
  return output.replace(/^\s*[❯✔].*\n/gm, '').trim();
}

function indent(text) {
  return text.replace(/^/gm, '    ');
}
