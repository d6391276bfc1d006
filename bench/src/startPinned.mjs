import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The kernel counts a process's time in these (`getconf CLK_TCK`). */
const ticksPerSecond = 100;

/**
 * Starts a Node process that may run on one core only, and ends with this one.
 *
 * @param options.arguments what Node gets: flags, the file, its arguments
 */
export function startPinned({ name, core, arguments: given, env = {} }) {
  // `taskset` replaces itself by Node, so the child is Node.
  const child = spawn('taskset', ['--cpu-list', String(core), process.execPath, ...given], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: 'production',
      ...env,
    },
  });
  let said = '';
  child.stderr.on('data', (chunk) => (said = `${said}${chunk}`.slice(-4_000)));
  const ended = new Promise((resolve) => child.once('close', (code, signal) => resolve(code ?? signal)));
  const failed = ended.then((how) => {
    throw new Error(`${name} ended (${how})\n${said}`);
  });
  failed.catch(() => undefined);

  return {
    /** The next message of the process. Rejects when it ends instead. */
    next: () => Promise.race([new Promise((resolve) => child.once('message', resolve)), failed]),
    send: (message) => child.send(message),
    failed,
    cpuSeconds: () => familyOf(child.pid).reduce((sum, pid) => sum + readCpuSeconds(pid), 0),
    /** The most memory that it, and each process that it has started, has held so far. */
    peakBytes: () => familyOf(child.pid).reduce((sum, pid) => sum + readPeakBytes(pid), 0),
    async stop() {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), 3_000);
      await ended;
      clearTimeout(timer);
    },
  };
}

function familyOf(pid) {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
  return [pid, ...children.flatMap(familyOf)];
}

function readCpuSeconds(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The second field, the command's name, is in brackets and may hold spaces: proc(5).
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

function readPeakBytes(pid) {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
}
