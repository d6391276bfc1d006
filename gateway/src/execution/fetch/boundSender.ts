import { GatewayError } from '@helsegraf/errors';
import type { FoundEntities } from '../collect/compileLookup.ts';
import type { FetchToSend } from '../executePlan.ts';
import type { FilledAnswer } from '../gaps/fillGaps.ts';
import { rewriteBody } from '../writeBody.ts';
import type { SubgraphError } from './subgraphAnswer.ts';

export interface SendBounds {
  /** Entities that one call may ask about in one look-up. Subgraphs refuse more. */
  readonly entitiesPerCall: number;
  readonly callsPerOperation: number;
}

type Send<Context> = (sent: FetchToSend, context: Context) => Promise<FilledAnswer>;

/**
 * Sends a fetch that asks about very many entities in several calls side by side, and puts their answers together as if
 * it had been one. A part that gets no answer leaves gaps where its own entities are, and nowhere else.
 *
 * @param send never rejects
 * @throws (from the function) GatewayError QUERY_TOO_COSTLY instead of the call that is one too many for its operation;
 *   a context is one operation
 */
export function boundSender<Context extends object>(send: Send<Context>, bounds: SendBounds): Send<Context> {
  const made = new WeakMap<Context, number>();

  const count = (context: Context, calls: number) => {
    const total = (made.get(context) ?? 0) + calls;
    if (total > bounds.callsPerOperation) throw new GatewayError('QUERY_TOO_COSTLY');
    made.set(context, total);
  };

  return async function sendBounded(sent, context) {
    const calls = countParts(sent, bounds.entitiesPerCall);
    count(context, calls);
    if (calls === 1) return send(sent, context);
    const parts = Array.from({ length: calls }, (_, part) => takePart(sent, part, bounds.entitiesPerCall));
    const answers = await Promise.all(parts.map((part) => send(part, context)));
    return join(sent, parts, answers);
  };
}

function countParts({ found }: FetchToSend, size: number): number {
  let most = 1;
  for (const { representations } of found) most = Math.max(most, Math.ceil(representations.length / size));
  return most;
}

function takePart(sent: FetchToSend, part: number, size: number): FetchToSend {
  const found = sent.found.map((each) => slice(each, part * size, (part + 1) * size));
  return { fetch: sent.fetch, found, body: rewriteBody(sent, found) };
}

function slice({ targets, representationOf, representations }: FoundEntities, from: number, to: number): FoundEntities {
  const isWithin = (_: unknown, i: number) => {
    const position = representationOf[i] ?? -1;
    return position >= from && position < to;
  };
  return {
    targets: targets.filter(isWithin),
    representationOf: representationOf.filter(isWithin).map((position) => position - from),
    representations: representations.slice(from, to),
    // What is merged into is the whole; the part is only asked about.
    untold: [],
    starts: [],
  };
}

function join(sent: FetchToSend, parts: readonly FetchToSend[], answers: readonly FilledAnswer[]): FilledAnswer {
  const keys = sent.fetch.planned.entities.map(({ key }) => key);
  const data: Record<string, unknown[]> = Object.fromEntries(keys.map((key) => [key, []]));
  const errors: SubgraphError[] = [];
  parts.forEach(({ found }, part) => {
    const answer = answers[part];
    const lookups = keys.map((key, i) => ({ key, before: data[key] ?? [], count: countOf(found[i]) }));
    for (const error of answer?.errors ?? []) errors.push(...lookups.flatMap((lookup) => moveError(error, lookup)));
    for (const { key, before, count } of lookups) {
      const items = answer?.data?.[key];
      for (let at = 0; at < count; at += 1) before.push(Array.isArray(items) ? (items[at] ?? null) : null);
    }
  });
  return { data, errors, isPlain: answers.every(({ isPlain }) => isPlain === true) };
}

interface Joined {
  readonly key: string;
  /** What earlier parts answered. */
  readonly before: readonly unknown[];
  readonly count: number;
}

/** An error that names no entity is about every one of its part, and about none of another. */
function moveError(error: SubgraphError, { key, before, count }: Joined): SubgraphError[] {
  const [of, at, ...inside] = error.path ?? [];
  if (typeof at === 'number') return of === key ? [withPath(error, [key, before.length + at, ...inside])] : [];
  return Array.from({ length: count }, (_, position) => withPath(error, [key, before.length + position]));
}

/** An error of our own stays one: what it says may be told. */
function withPath(error: SubgraphError, path: SubgraphError['path'] & {}): SubgraphError {
  if (!(error instanceof GatewayError)) return { ...error, path };
  return Object.assign(new GatewayError(error.code, { cause: error }), { path });
}

function countOf(found: FoundEntities | undefined): number {
  return found?.representations.length ?? 0;
}
