import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { PlannerFailure } from '../plannerFailure.ts';
import type { LoadReply, LoadRequest, PlannerReply, PlannerRequest } from './plannerMessages.ts';

/** A planner in a process of its own. */
export interface PlannerProcess {
  readonly pid: number | undefined;
  readonly publicSdl: string;
  readonly sharePoints: readonly number[];
  /**
   * Asks for one thing; the next may be asked for when it is there.
   *
   * @throws PlannerFailure when the process has ended, or ends over it
   */
  ask(request: PlannerRequest): Promise<PlannerReply>;
  hasEnded(): boolean;
  stop(): void;
}

const heapMegabytes = { native: 256, apollo: 1_024, exact: 512 };
const loadMs = 60_000;

/**
 * Starts a planner on a supergraph. Undefined where it cannot run on this machine.
 *
 * It holds the calling process only while somebody waits for it, and ends with it.
 * @throws when the supergraph is not one
 */
export async function startPlannerProcess(request: LoadRequest): Promise<PlannerProcess | undefined> {
  // What a planner says when it gives up names fields and types, so nobody listens.
  const child = fork(entry(), {
    // A small nursery spares ten megabytes; there is much garbage, and little is kept.
    execArgv: [`--max-old-space-size=${heapMegabytes[request.planner]}`, '--max-semi-space-size=2'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: { NODE_ENV: 'production' },
  });
  let hasEnded = false;
  for (const end of ['exit', 'error', 'disconnect']) child.once(end, () => (hasEnded = true));
  const late = setTimeout(() => child.kill('SIGKILL'), loadMs);
  const reply = await ask<LoadReply>(child, request).finally(() => clearTimeout(late));
  if (reply?.kind !== 'ready') child.kill();
  if (reply?.kind === 'refused') throw new Error(reply.reason);
  if (reply?.kind !== 'ready') return undefined;

  return {
    pid: child.pid,
    publicSdl: reply.publicSdl,
    sharePoints: reply.sharePoints,
    async ask(asked) {
      const answer = hasEnded ? undefined : await ask<PlannerReply>(child, asked);
      if (answer !== undefined) return answer;
      // That it cannot be told anything may be known before that it has ended.
      hasEnded = true;
      throw new PlannerFailure('ended');
    },
    hasEnded: () => hasEnded,
    // Not a signal that it could only obey when it has planned to the end.
    stop: () => void child.kill('SIGKILL'),
  };
}

/** The answer to one message. Undefined when the process ends instead. */
function ask<Reply>(child: ChildProcess, message: LoadRequest | PlannerRequest): Promise<Reply | undefined> {
  return new Promise((resolve) => {
    const settle = (reply?: unknown) => {
      child.off('message', settle);
      for (const end of ['exit', 'error', 'disconnect']) child.off(end, giveUp);
      hold(child, false);
      resolve(reply as Reply | undefined);
    };
    const giveUp = () => settle();
    child.once('message', settle);
    for (const end of ['exit', 'error', 'disconnect']) child.once(end, giveUp);
    hold(child, true);
    child.send(message, (error) => error !== null && giveUp());
  });
}

function hold(child: ChildProcess, isHeld: boolean): void {
  for (const handle of [child, child.channel]) {
    if (isHeld) handle?.ref();
    else handle?.unref();
  }
}

/** A process runs no TypeScript: from the sources, as tests are run, it is what was built from them. */
function entry(): string {
  const here = import.meta.url;
  return fileURLToPath(new URL(here.endsWith('.ts') ? '../../../dist/runPlanner.js' : '../../runPlanner.js', here));
}
