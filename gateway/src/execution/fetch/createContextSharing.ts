import { createHmac, randomBytes } from 'node:crypto';
import type { Sharing } from '../../http/createSharing.ts';
import type { RequestLife } from '../../http/requestLife.ts';
import type { RequestContext } from '../requestContext.ts';
import type { SubgraphCall } from './createSubgraphClient.ts';
import type { SubgraphAnswer } from './subgraphAnswer.ts';

/** Sends a call, or waits for the same one that is under way. */
export type ShareCall = (
  call: SubgraphCall<RequestContext>,
  send: (life: RequestLife) => Promise<SubgraphAnswer>,
) => Promise<SubgraphAnswer>;

/**
 * Sends a query to a subgraph once when several operations need it at the same time, and nothing whatever tells them
 * apart: the same authority asks about the same patient on the same ground, the decisions rest on the same facts, and
 * the request is the same byte for byte. Nothing is kept when it has been answered; each operation is on record by itself.
 *
 * Names of what is under way are keyed hashes, with a key that ends with the process: nobody can be found in them.
 * @see docs/threats.md 5.3 (4) and (15), SEC-43
 */
export function createContextSharing(share: Sharing<SubgraphAnswer>): ShareCall {
  const key = randomBytes(32);
  const hash = (text: string) => createHmac('sha256', key).update(text).digest('base64url');
  const scopes = new WeakMap<RequestContext, string>();

  /** All that decides what an operation may see, in one hash; worked out once for all that the operation fetches. */
  function scopeOf(context: RequestContext): string | undefined {
    const known = scopes.get(context);
    if (known !== undefined) return known;
    // What is the operation's alone and decides nothing. All else counts, also what may be added to a context one day.
    const { eventId: _event, deadline: _deadline, life: _life, subjectToken: _token, ...deciding } = context;
    const { authority, patient, access } = deciding;
    // Of whose authority nothing is known, it is nobody else's.
    if (authority === undefined || patient === undefined || access === undefined) return undefined;
    const named = Object.entries(deciding).toSorted(([one], [other]) => (one < other ? -1 : 1));
    const scope = hash(JSON.stringify(named, unmasked));
    scopes.set(context, scope);
    return scope;
  }

  return (call, send) => {
    const { subgraph, url, body, context, isRepeatable } = call;
    const scope = isRepeatable === true ? scopeOf(context) : undefined;
    if (scope === undefined) return send(context.life);
    return share(hash(JSON.stringify([scope, subgraph, url]) + body), context.life, send);
  };
}

/** A national id in JSON is a mask, the same for everybody: here its digits count. */
function unmasked(this: unknown, name: string, value: unknown): unknown {
  const held: unknown = (this as Readonly<Record<string, unknown>>)[name];
  return typeof held === 'object' && held !== null && 'toJSON' in held ? { ...held } : value;
}
