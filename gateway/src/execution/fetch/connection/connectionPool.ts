import { Connection, type ConnectionOptions, type ConnectionOwner } from './connection.ts';
import { brokenOff, type PendingCall } from './pendingCall.ts';
import { unavailable } from './readAnswer.ts';
import type { LifeEnd } from '../../../http/requestLife.ts';

export interface ConnectionPoolOptions extends Omit<ConnectionOptions, 'owner'> {
  readonly maxConnections: number;
}

type Leave = (end: LifeEnd) => void;

/**
 * The connections to one origin. The one that was used last is used first, so that those that are not needed grow old
 * and go. Calls beyond what the connections can take wait in the order in which they came.
 */
export class ConnectionPool implements ConnectionOwner {
  readonly #options: ConnectionPoolOptions;
  readonly #open = new Set<Connection>();
  readonly #idle: Connection[] = [];
  /** With what each listens to the end of its life by. */
  readonly #waiting = new Map<PendingCall, Leave>();

  constructor(options: ConnectionPoolOptions) {
    this.#options = options;
  }

  /** Whether nothing would be lost with it. */
  get isEmpty(): boolean {
    return this.#open.size === 0;
  }

  /** Sends a call whose life has not ended. */
  send(call: PendingCall): void {
    const idle = this.#takeIdle();
    if (idle !== undefined) idle.send(call);
    else if (this.#open.size < this.#options.maxConnections) this.#connect(call);
    else this.#wait(call);
  }

  /** Closes what has not been used for some time, and what has been waited for past its deadline. */
  sweep(): void {
    const now = performance.now();
    for (const connection of this.#idle.filter((each) => !each.isUsable(now))) connection.close();
    for (const connection of this.#open) connection.closeIfLate(Date.now());
  }

  /** Breaks off what is under way. */
  close(): void {
    for (const call of this.#waiting.keys()) this.#stopWaiting(call).resolve(unavailable('UNREACHABLE'));
    for (const connection of this.#open) connection.close();
  }

  onFree(connection: Connection): void {
    const next = this.#nextWaiting();
    if (next === undefined) this.#idle.push(connection);
    else connection.send(next);
  }

  onLost(connection: Connection, unanswered: PendingCall | undefined): void {
    this.#open.delete(connection);
    const position = this.#idle.indexOf(connection);
    if (position >= 0) this.#idle.splice(position, 1);
    // Others that were idle may be as dead, so that what is sent again is sent on a new one.
    if (unanswered !== undefined) this.#connect(unanswered);
    while (this.#waiting.size > 0 && this.#open.size < this.#options.maxConnections) {
      const next = this.#nextWaiting();
      if (next !== undefined) this.#connect(next);
    }
  }

  #takeIdle(): Connection | undefined {
    const now = performance.now();
    let connection = this.#idle.pop();
    while (connection !== undefined && !connection.isUsable(now)) {
      connection.close();
      connection = this.#idle.pop();
    }
    return connection;
  }

  #connect(call: PendingCall): void {
    try {
      const connection = new Connection({ ...this.#options, owner: this });
      this.#open.add(connection);
      connection.send(call);
    } catch {
      call.resolve(unavailable('UNREACHABLE'));
    }
  }

  #wait(call: PendingCall): void {
    const leave: Leave = (end) => this.#stopWaiting(call).resolve(brokenOff(end));
    this.#waiting.set(call, leave);
    call.life.add(leave);
  }

  #nextWaiting(): PendingCall | undefined {
    if (this.#waiting.size === 0) return undefined;
    for (const call of this.#waiting.keys()) {
      this.#stopWaiting(call);
      const { ended } = call.life;
      if (ended === undefined) return call;
      // All that a request was waiting for ends at the same time, one after the other.
      call.resolve(brokenOff(ended));
    }
    return undefined;
  }

  #stopWaiting(call: PendingCall): PendingCall {
    const leave = this.#waiting.get(call);
    if (leave !== undefined) call.life.remove(leave);
    this.#waiting.delete(call);
    return call;
  }
}
