import type { LookupFunction, Socket } from 'node:net';
import type { LifeEnd } from '../../../http/requestLife.ts';
import type { SubgraphAnswer } from '../subgraphAnswer.ts';
import { AnswerReader, type ReadOutcome } from './answerReader.ts';
import { openSocket } from './openSocket.ts';
import { brokenOff, type PendingCall } from './pendingCall.ts';
import { unavailable, type ReadAnswer } from './readAnswer.ts';
import { readBuffer } from './readBuffer.ts';
import type { SubgraphOrigin } from './subgraphAddress.ts';

/** Told what becomes of a connection. */
export interface ConnectionOwner {
  /** It can take another call, now. */
  onFree(connection: Connection): void;
  /** It is of no use any more. @param unanswered a call that may be sent again, on a new connection */
  onLost(connection: Connection, unanswered: PendingCall | undefined): void;
}

export interface ConnectionOptions {
  readonly origin: SubgraphOrigin;
  readonly maxResponseBytes: number;
  readonly lookup: LookupFunction | undefined;
  readonly read: ReadAnswer;
  readonly owner: ConnectionOwner;
}

const connectTimeoutMs = 5_000;
// Less than the five seconds after which Node's own servers close, and before which nobody should.
const maxIdleMs = 4_000;
// How long before the subgraph closes a connection it is not used any more: a request takes time to get there.
const idleMarginMs = 1_000;
const lateMs = 1_000;

/** One connection to a subgraph, for one call at a time. Nothing of a call is held once it has been answered. */
export class Connection {
  readonly #socket: Socket;
  readonly #owner: ConnectionOwner;
  readonly #reader: AnswerReader;
  readonly #readAnswer: ReadAnswer;
  readonly #connectTimer: NodeJS.Timeout;
  #call: PendingCall | undefined;
  #isConnected = false;
  #isReused = false;
  #isGone = false;
  /** By `performance.now()`. */
  #usableUntil = 0;

  /** @throws when it cannot even be tried */
  constructor({ origin, maxResponseBytes, lookup, read, owner }: ConnectionOptions) {
    this.#owner = owner;
    this.#readAnswer = read;
    this.#reader = new AnswerReader(maxResponseBytes);
    this.#socket = openSocket(origin, lookup, { buffer: readBuffer, callback: (length) => this.#read(length) })
      .on(origin.isSecure ? 'secureConnect' : 'connect', () => this.#begin())
      .on('error', () => this.#lose())
      .on('end', () => this.#end())
      .on('close', () => this.#lose());
    this.#connectTimer = setTimeout(() => this.#abandon(unavailable('TIMEOUT')), connectTimeoutMs);
  }

  /** Whether the subgraph still keeps it, as far as can be known. */
  isUsable(now: number): boolean {
    return !this.#isGone && now < this.#usableUntil;
  }

  /** Sends a call whose life has not ended. */
  send(call: PendingCall): void {
    this.#call = call;
    call.life.add(this.#breakOff);
    if (this.#isConnected) this.#socket.write(call.text, call.encoding);
  }

  /**
   * Ends it when its call should have ended long ago. The life of the call sees to that, unless somebody has completed it
   * and left the call behind.
   */
  closeIfLate(now: number): void {
    if (this.#call !== undefined && now > this.#call.life.deadline + lateMs) this.#abandon(unavailable('TIMEOUT'));
  }

  /** Ends it, with what is under way. */
  close(): void {
    this.#abandon(unavailable('UNREACHABLE'));
  }

  #begin(): void {
    clearTimeout(this.#connectTimer);
    this.#isConnected = true;
    if (this.#call !== undefined) this.#socket.write(this.#call.text, this.#call.encoding);
  }

  #read(length: number): boolean {
    const outcome = this.#call === undefined ? 'malformed' : this.#reader.read(readBuffer, length);
    const answer = this.#answerOf(outcome);
    readBuffer.fill(0, 0, length);
    if (answer === undefined) return true;
    // Something that is not asked for, or not all of what was asked has been taken: where the next answer begins is not known.
    if (outcome === 'whole' && this.#reader.isReusable && this.#socket.writableLength === 0) this.#free(answer);
    else this.#abandon(answer);
    return true;
  }

  #answerOf(outcome: ReadOutcome): SubgraphAnswer | undefined {
    if (outcome === 'partial') return undefined;
    if (outcome === 'malformed') return unavailable('MALFORMED');
    return this.#readAnswer(this.#reader.head.status, this.#reader.body(readBuffer));
  }

  /** The subgraph says no more. */
  #end(): void {
    const outcome = this.#reader.hasBegun ? this.#reader.end() : 'partial';
    const answer = this.#answerOf(outcome);
    if (answer === undefined) this.#lose();
    else this.#abandon(answer);
  }

  /** The connection is lost, and with it the answer. */
  #lose(): void {
    if (this.#isGone) return;
    const call = this.#call;
    // The subgraph may have closed it before it saw the request: as likely as not when it has been used before.
    if (call !== undefined && !this.#reader.hasBegun && this.#isReused && call.isRepeatable) {
      this.#takeCall();
      this.#leave(call);
    } else this.#abandon(unavailable('UNREACHABLE'));
  }

  #abandon(answer: SubgraphAnswer): void {
    if (this.#isGone) return;
    this.#takeCall()?.resolve(answer);
    this.#leave(undefined);
  }

  #leave(unanswered: PendingCall | undefined): void {
    this.#isGone = true;
    clearTimeout(this.#connectTimer);
    this.#socket.destroy();
    this.#owner.onLost(this, unanswered);
  }

  #free(answer: SubgraphAnswer): void {
    const keptMs = Math.min(maxIdleMs, this.#reader.head.keepAliveSeconds * 1_000 - idleMarginMs);
    if (keptMs <= 0) return this.#abandon(answer);
    this.#usableUntil = performance.now() + keptMs;
    this.#isReused = true;
    this.#takeCall()?.resolve(answer);
    return this.#owner.onFree(this);
  }

  /** The call, of which nothing is held any more. */
  #takeCall(): PendingCall | undefined {
    const call = this.#call;
    this.#call = undefined;
    this.#reader.begin();
    call?.life.remove(this.#breakOff);
    return call;
  }

  // An answer might still come, so that the connection is of no use to others.
  readonly #breakOff = (end: LifeEnd): void => this.#abandon(brokenOff(end));
}
