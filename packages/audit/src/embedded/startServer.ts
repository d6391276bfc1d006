import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

export interface Server {
  readonly pid: number;
  /** Resolves when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/**
 * PostgreSQL in the care of a shell that waits for the end of two things. When the pipe to its standard input closes, as it
 * does when this process is gone, also after `kill -9`, it ends the server; when the server has ended, it removes the
 * directory if that is not to be kept, and ends itself. It tells the server to end until it has: what is only just being
 * started does not listen yet.
 */
export const guard = `
exec 3<&0
"$@" </dev/null 3<&- &
server=$!
echo "$server"
( cat <&3; while kill -INT "$server"; do sleep 0.2; done ) >/dev/null 2>&1 &
watcher=$!
exec 3<&-
wait "$server"
kill "$watcher" 2>/dev/null
[ -n "$REMOVE" ] && rm -rf "$REMOVE"
exit 0`;

/** Where `id`, `cat` and `rm` are. The server sees no variables of ours. */
export const systemPath = '/usr/bin:/bin';

export interface UserIds {
  readonly uid?: number;
  readonly gid?: number;
}

export interface ServerOptions {
  readonly command: readonly string[];
  readonly user: UserIds;
  /** A directory to remove when the server has ended. */
  readonly remove?: string;
}

/** @throws Error with what the server complained about, when it ends before it is ready */
export async function startServer({ command, user, remove }: ServerOptions): Promise<Server> {
  const shell = spawn('/bin/sh', ['-c', guard, 'sh', ...command], {
    ...user,
    // Only what it needs. Errors are read here, so they must be in a language that is known.
    env: { PATH: systemPath, LC_ALL: 'C', REMOVE: remove ?? '' },
    stdio: ['pipe', 'pipe', 'pipe'],
    // A Ctrl-C is for us; we end the server in our own time.
    detached: true,
  });
  shell.stdin.on('error', () => undefined);
  const ended = once(shell, 'exit').then(() => undefined);
  const pid = Number(await firstLine(shell));
  await untilReady(shell, ended);
  return {
    pid,
    ended,
    async stop() {
      shell.stdin.end();
      await ended;
    },
  };
}

async function firstLine(shell: ChildProcess): Promise<string> {
  if (shell.stdout === null) throw new Error('The shell has no output.');
  for await (const line of createInterface(shell.stdout)) return line;
  throw new Error('PostgreSQL could not be started.');
}

async function untilReady(shell: ChildProcess, ended: Promise<void>): Promise<void> {
  let complaint = '';
  const ready = new Promise<'ready'>((resolve) => {
    shell.stderr?.on('data', (text: Buffer) => {
      complaint = `${complaint}${text.toString()}`.slice(-2_000);
      if (complaint.includes('ready to accept connections')) resolve('ready');
    });
  });
  const outcome = await Promise.race([ready, ended]);
  if (outcome !== 'ready') throw new Error(`PostgreSQL ended before it was ready: ${complaint.trim()}`);
}

/** PostgreSQL refuses to run as root: it then runs as the machine's own PostgreSQL user, or as nobody. */
export async function findUser(): Promise<UserIds> {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const uid = await idOf('-u', name);
    const gid = await idOf('-g', name);
    if (uid !== undefined && gid !== undefined) return { uid, gid };
  }
  throw new Error('PostgreSQL does not run as root, and there is no user "postgres" or "nobody".');
}

async function idOf(flag: string, name: string): Promise<number | undefined> {
  try {
    return Number((await promisify(execFile)('id', [flag, name])).stdout);
  } catch {
    return undefined;
  }
}
