/** Lets requests in, in the order in which they came. */
export interface Turnstile {
  /** Calls back when it is a request's turn. Whoever was let in must `leave`. */
  enter(go: () => void): void;
  leave(): void;
}

/**
 * A few requests are let in at once, and beyond them one in each turn of the event loop.
 *
 * While the loop has time, a turn takes no time and nobody waits, however many are under way. When there is more to do
 * than it can, its turns grow long, what has been begun is gone on with in each of them, and only then is anything new
 * begun: so few operations are under way, each is done soon, and what the others would hold in memory does not yet exist.
 * How many those are follows from how long subgraphs take to answer.
 *
 * @param freely how many are let in at once
 */
export function createTurnstile(freely: number): Turnstile {
  let waiting: (() => void)[] = [];
  let next = 0;
  let inside = 0;

  const letIn = () => {
    const go = waiting[next];
    waiting[next] = nobody;
    next += 1;
    if (next === waiting.length || next > 1_000) [waiting, next] = [waiting.slice(next), 0];
    inside += 1;
    go?.();
  };
  const turn = () => {
    letIn();
    while (inside < freely && waiting.length > next) letIn();
    if (waiting.length > next) setImmediate(turn);
  };

  return {
    enter(go) {
      waiting.push(go);
      if (waiting.length - next === 1) setImmediate(turn);
    },
    leave() {
      inside -= 1;
    },
  };
}

function nobody(): void {
  // Stands where somebody has waited, so that they are not held any longer.
}
