import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../workspaces.mjs';

const exitWithParent = pathToFileURL(join(root, 'scripts/exitWithParent.mjs')).href;
/** The young generation's size: small, since nine processes share a machine; 16 (times three) is Node's own choice. */
const semiSpaceMegabytes = 4;
const stopWithinMs = 5_000;

/**
 * Starts one process of the system. It sees no variables but its own, and its standard input is a pipe that closes when
 * this process is gone.
 *
 * @param {{ name: string, entry: string, env: Record<string, string>, maxOldSpaceMegabytes: number, endsLast?: boolean }}
 *   description
 * @param {{ isVerbose: boolean }} options
 */
export function startProcess({ name, entry, env, maxOldSpaceMegabytes, endsLast = false }, { isVerbose }) {
  const flags = [
    `--max-old-space-size=${maxOldSpaceMegabytes}`,
    `--max-semi-space-size=${semiSpaceMegabytes}`,
    '--disable-proto=throw',
    '--import',
    exitWithParent,
  ];
  const child = spawn(process.execPath, [...flags, entry], {
    cwd: root,
    env: { PATH: process.env.PATH, ...(process.env.TZ ? { TZ: process.env.TZ } : {}), ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
    // A Ctrl-C is for the one who started everything; it tells the others in its own time.
    detached: true,
  });
  let lastComplaint = '';
  child.stdin.on('error', () => undefined);
  child.stdout.on('data', (text) => isVerbose && process.stdout.write(prefixLines(name, text)));
  child.stderr.on('data', (text) => {
    lastComplaint = String(text).trim().split('\n').at(-1) ?? lastComplaint;
    if (isVerbose) process.stderr.write(prefixLines(name, text));
  });
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.code ?? 'could not be started'));
    child.once('close', (status, signal) => resolve(lastComplaint || (signal ?? `status ${status}`)));
  });
  return { name, endsLast, ended, stop: () => stopProcess(child, ended) };
}

async function stopProcess(child, ended) {
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), stopWithinMs);
  await ended;
  clearTimeout(impatience);
}

function prefixLines(name, text) {
  return String(text)
    .trimEnd()
    .split('\n')
    .map((line) => `${name.padEnd(16)} ${line}\n`)
    .join('');
}
