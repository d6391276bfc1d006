/** Why an answer is not waited for any more. */
export type LifeEnd = 'client gone' | 'too late';

/**
 * How long a request is worth working for. It ends when the client goes away or the deadline passes, and tells those who
 * work for it. An `AbortSignal` would do the same; one of these for each request and none for each fetch costs less.
 */
export class RequestLife {
  /** When to give up, milliseconds since the epoch. */
  readonly deadline: number;
  readonly #listeners = new Set<(end: LifeEnd) => void>();
  readonly #timer: NodeJS.Timeout;
  #ended: LifeEnd | undefined;

  constructor(timeoutMs: number) {
    this.deadline = Date.now() + timeoutMs;
    this.#timer = setTimeout(() => this.end('too late'), timeoutMs);
  }

  get ended(): LifeEnd | undefined {
    return this.#ended;
  }

  end(how: LifeEnd): void {
    clearTimeout(this.#timer);
    if (this.#ended !== undefined) return;
    this.#ended = how;
    for (const listener of this.#listeners) listener(how);
    this.#listeners.clear();
  }

  /** The request has been answered: nobody is told. */
  complete(): void {
    clearTimeout(this.#timer);
    this.#listeners.clear();
  }

  add(listener: (end: LifeEnd) => void): void {
    this.#listeners.add(listener);
  }

  remove(listener: (end: LifeEnd) => void): void {
    this.#listeners.delete(listener);
  }
}
