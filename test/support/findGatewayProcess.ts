import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The process of the gateway, seen from outside. */
export interface GatewayProcess {
  readonly pid: number;
  /** The memory that it holds. */
  residentBytes(): Promise<number>;
}

/** Finds the gateway that the supervisor with these ports has started. */
export async function findGatewayProcess(portBase: number): Promise<GatewayProcess> {
  const { stdout } = await run('ps', ['-axo', 'pid=,ppid=,args=']);
  const processes = stdout.split('\n').map((line) => {
    const [, pid, parent, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return { pid: Number(pid), parent: Number(parent), command };
  });
  const supervisor = processes.find(
    ({ command }) => command.includes('start.mjs') && command.endsWith(`--port-base ${portBase}`),
  );
  const gateway = processes.find(
    ({ parent, command }) => parent === supervisor?.pid && command.includes('gateway/dist/main.js'),
  );
  if (gateway === undefined) throw new Error('the gateway has no process');
  return {
    pid: gateway.pid,
    async residentBytes() {
      const { stdout: kilobytes } = await run('ps', ['-o', 'rss=', '-p', String(gateway.pid)]);
      return Number(kilobytes) * 1_024;
    },
  };
}
