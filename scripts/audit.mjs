/**
 * `npm run audit -- verify`: reads and checks the audit record; `npm run audit` alone lists what it can do. It works on the
 * store that the `AUDIT_…` variables name. When there are none, on that of the running `npm start`, whose keys and passwords
 * are nowhere but in its own processes.
 */
import { resolve } from 'node:path';
import { portsOf } from './supervisor/portsOf.mjs';

const files = new Set(['--from', '--to', '--patient']);
const needsNoStore = new Set(['check-evidence']);

const args = process.argv.slice(2);
const isConfigured = Object.keys(process.env).some((name) => name.startsWith('AUDIT_'));
process.exitCode = isConfigured || needsNoStore.has(args[0]) ? await runHere() : await runInSandbox();

async function runHere() {
  const { runCommand } = await import('@helsegraf/audit/command').catch(() =>
    fail('the build is missing; run npm run build'),
  );
  return runCommand(args, { env: process.env, readInput, write: (line) => console.log(line) });
}

async function runInSandbox() {
  const { audit } = portsOf(Number(process.env.PORT ?? 4000), []);
  const input = args.includes('-') ? await readInput() : '';
  const response = await fetch(`http://127.0.0.1:${audit.service}/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ args: args.map(toAbsolute), input }),
  }).catch(() => undefined);
  if (!response?.ok) fail('no AUDIT_DATABASE_URL is set, and no npm start is running');
  const { status, lines } = await response.json();
  for (const line of lines) console.log(line);
  return status;
}

/** The process that runs it stands elsewhere. */
function toAbsolute(argument, at) {
  return files.has(args[at - 1]) && argument !== '-' ? resolve(argument) : argument;
}

async function readInput() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function fail(reason) {
  process.stderr.write(`audit: ${reason}\n`);
  process.exit(2);
}
