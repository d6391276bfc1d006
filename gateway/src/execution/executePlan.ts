import type { CompiledFetch, CompiledPlan } from './compilePlan.ts';
import type { FoundEntities } from './collect/compileLookup.ts';
import type { FilledAnswer } from './gaps/fillGaps.ts';
import type { AskedKeys } from './merge/askedKeys.ts';
import { mergeAnswer, takeOutUnasked, type Merged, type MergedTypes } from './merge/mergeAnswer.ts';
import type { DataObject } from './merge/mergeData.ts';
import { placeError, type PlacedError } from './merge/placeErrors.ts';
import { writeBody } from './writeBody.ts';

/** One request to one subgraph, ready to be sent. */
export interface FetchToSend {
  readonly fetch: CompiledFetch;
  body: string;
  /** The entities asked about, for each lookup. Empty for root fields. */
  found: readonly FoundEntities[];
}

/**
 * What came of a plan. Whoever has used it lets go of it (`release`): the request itself, its promises and its
 * connection live longer, in memory that is rarely cleaned, and all that they still reach lives on with them.
 */
export interface Execution extends Merged {
  errors: PlacedError[];
  /** Whether no string in the data has a character that JSON escapes. */
  isPlain: boolean;
  /** How long each fetch took, by its position in the plan; absent for those that there was nothing to ask with. */
  readonly fetchMs: (number | undefined)[];
}

export function release(execution: Execution): void {
  execution.data = {};
  execution.shared.clear();
  execution.errors = [];
}

export interface ExecutionContext {
  /** Each variable of the operation as JSON; a variable that was not given is absent. */
  readonly variables: ReadonlyMap<string, string>;
  /** Rejects only to end the operation. An answer about entities has one item for each representation, in the same order. */
  readonly send: (fetch: FetchToSend) => Promise<FilledAnswer>;
  readonly types: MergedTypes;
}

/** Runs a plan: each fetch starts as soon as those that it needs have been merged. */
export function executePlan(plan: CompiledPlan, context: ExecutionContext): Promise<Execution> {
  const execution: Execution = {
    data: {},
    shared: new Set(),
    errors: [],
    isPlain: true,
    types: context.types,
    fetchMs: [],
  };
  const missing = plan.fetches.map(({ planned }) => planned.needs.length);

  return new Promise((resolve, reject) => {
    let open = plan.fetches.length;

    const finish = (fetch: CompiledFetch) => {
      open -= 1;
      if (open === 0) resolve(execution);
      for (const next of fetch.waiting) {
        missing[next] = (missing[next] ?? 0) - 1;
        if (missing[next] === 0) start(next);
      }
    };

    const start = (position: number) => {
      const fetch = plan.fetches[position];
      if (fetch === undefined) return;
      const found = fetch.lookups.map((lookup) => lookup.find(execution.data, execution.shared));
      for (let at = 0; at < found.length; at += 1) takeOutOf(found[at]?.untold, fetch.asked.lookups[at]);
      if (fetch.lookups.length > 0 && found.every(({ targets }) => targets.length === 0)) {
        finish(fetch);
        return;
      }
      const sent: FetchToSend = { fetch, found, body: writeBody(fetch, found, context.variables) };
      const startedAt = performance.now();
      context
        .send(sent)
        .then((answer) => {
          execution.fetchMs[position] = performance.now() - startedAt;
          take(execution, sent, answer);
          finish(fetch);
        })
        .catch(reject);
    };

    if (open === 0) resolve(execution);
    plan.fetches.forEach(({ planned }, position) => {
      if (planned.needs.length === 0) start(position);
    });
  });
}

/** Of what nobody can be asked about, nobody has anything to say. */
function takeOutOf(untold: readonly DataObject[] | undefined, asked: AskedKeys | undefined): void {
  if (untold === undefined || untold.length === 0) return;
  for (const each of untold) asked?.takeOut(each);
}

function take(execution: Execution, sent: FetchToSend, answer: FilledAnswer): void {
  try {
    if (answer.data === null || answer.errors.length > 0) takeOutUnasked(execution, sent);
    mergeAnswer(execution, sent, answer.data);
  } catch {
    // It goes deeper than the stack does: a failure of this subgraph, whose answer is left as far as it was merged.
    execution.errors.push(...placeError(execution.data, sent, {}));
  }
  if (answer.isPlain !== true) execution.isPlain = false;
  for (const error of answer.errors) execution.errors.push(...placeError(execution.data, sent, error));
  answer.data = null;
  sent.found = [];
  sent.body = '';
}
