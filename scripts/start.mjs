/**
 * `npm start`: starts the sandbox, the subgraphs and the gateway, waits until the gateway can answer, and says where to
 * go. Ctrl-C ends all of them. When one ends by itself, all end, with a non-zero status and one line that says which.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createKeys } from './supervisor/createKeys.mjs';
import { describeSystem } from './supervisor/describeSystem.mjs';
import { findTakenPort } from './supervisor/findTakenPort.mjs';
import { prepareFigures } from './supervisor/prepareFigures.mjs';
import { readStartOptions } from './supervisor/readStartOptions.mjs';
import { startProcess } from './supervisor/startProcess.mjs';
import { waitUntilHealthy } from './supervisor/waitUntilHealthy.mjs';
import { root } from './workspaces.mjs';

const readyWithinMs = 60_000;
const startedAt = performance.now();
const running = [];
let isStopping = false;

const asked = new Promise((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => (isStopping ? process.exit(1) : resolve()));
});

await run();

async function run() {
  const options = readStartOptions(process.argv.slice(2), process.env);
  if (options.kind === 'refused') return fail(options.reason);
  const sandbox = await loadSandbox();
  if (sandbox === undefined) return fail('the build is missing (sandbox/dist); run npm run build');
  const system = describeSystem({ ...options, keys: createKeys(), sandbox, env: process.env });
  const missing = system.processes.find(({ entry }) => !existsSync(join(root, entry)));
  if (missing !== undefined) return fail(`the build is missing (${missing.entry}); run npm run build`);
  const port = await findTakenPort(system.ports);
  if (port !== undefined) {
    return fail(`port ${port} is taken; stop what uses it, or choose others: npm start -- --port-base 5000`);
  }
  for (const description of system.processes) running.push(startProcess(description, options));
  // Nothing waits for it: figures are looked at later.
  void prepareFigures(system.ownFigures, sandbox).catch(({ message }) => {
    // What is cut off by the end is no news.
    if (!isStopping) process.stderr.write(`npm start: no figures are kept: ${message}\n`);
  });
  return watch(system);
}

/** Until somebody asks for the end, or a process ends by itself. */
async function watch({ processes, ports }) {
  const deadline = Date.now() + readyWithinMs;
  const ready = Promise.all(processes.map(({ healthUrl }) => waitUntilHealthy(healthUrl, deadline)));
  const dead = Promise.race(running.map(({ name, ended }) => ended.then((how) => `${name} ended: ${how}`)));
  const stopped = asked.then(() => undefined);
  const outcome = await Promise.race([ready.then(() => 'ready').catch((error) => error.message), dead, stopped]);
  if (outcome === 'ready') welcome(ports);
  const reason = outcome === 'ready' ? await Promise.race([dead, stopped]) : outcome;
  isStopping = true;
  for (const endsLast of [false, true]) {
    await Promise.all(running.filter((one) => one.endsLast === endsLast).map(({ stop }) => stop()));
  }
  if (reason !== undefined) fail(reason);
  process.exit();
}

async function loadSandbox() {
  try {
    return await import('@helsegraf/sandbox');
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    return undefined;
  }
}

function welcome({ gateway, sandbox }) {
  const elsewhere = gateway === 4000 ? '' : ` --port ${gateway}`;
  const switchboard = gateway === 4000 ? '' : `HELSEGRAF_SANDBOX_PORT=${sandbox} `;
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
  console.log(`
Helsegraf is ready, after ${seconds} seconds. Ctrl-C ends it.

  Look around   http://localhost:${gateway}/            GraphiQL, signed in as a synthetic person
  Dashboard     http://localhost:${gateway}/dashboard/  how the service does, with a month of made-up figures
  GraphQL       http://localhost:${gateway}/graphql
  Health        http://localhost:${gateway}/health

  Ask           npm run query -- PatientOverview --person "Ivrig Bjørk"${elsewhere}
  People        ${switchboard}npm run people
  Break it      ${switchboard}npm run fault -- sfm down
`);
}

function fail(reason) {
  process.stderr.write(`npm start: ${reason}\n`);
  process.exitCode = 1;
}
