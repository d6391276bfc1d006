import { createClient } from '@helsegraf/sdk';
import { missingByCode } from './missing.ts';
import type { ProofKey, Result } from '@helsegraf/sdk';
import type { Settings } from '../session/readSettings.ts';
import type { Session } from '../session/session.ts';
import type { Ask } from './AskContext.ts';
import type { Loaded } from './missing.ts';

/** Figures are for somebody who waits for them. */
const deadlineMs = 15_000;

/**
 * Asks with the operator's token and, for each request, a proof that the key is theirs. When the gateway takes the token no
 * longer, a new one is tried once; when there is none, the session has ended.
 *
 * @param expire called when the session has ended
 */
export function createAsk(
  settings: Pick<Settings, 'graphql' | 'provenAddress'>,
  session: Session,
  expire: () => void,
): Ask {
  const client = createClient({
    url: settings.graphql.href,
    token: async () => (await session.token(false)) ?? '',
    proofKey: provingFor(session.proofKey, settings.provenAddress),
    version: '0.1.0',
    deadlineMs,
  });

  return async (query, variables, signal) => {
    const ask = async () => read(await client.query(query, variables, { signal }));
    const first = await ask();
    if (!isSignedOut(first)) return first;
    const hasToken = (await session.token(true)) !== undefined;
    const second = hasToken ? await ask() : first;
    if (isSignedOut(second)) expire();
    return second;
  };
}

/** Proofs are made for the address that the gateway goes by, which may be another than the one it is reached at. */
function provingFor(key: ProofKey, address: URL): ProofKey {
  return { ...key, prove: (request) => key.prove({ ...request, url: address.href }) };
}

/** Answers are taken whole or not at all: in a part that is null by an error, nobody could tell what is missing. */
function read<Data>(result: Result<Data>): Loaded<Data> {
  switch (result.kind) {
    case 'data':
      return { kind: 'loaded', figures: result.data };
    case 'partial':
    case 'refused':
      return { kind: 'missing', why: missingByCode(result.errors[0]?.code ?? `HTTP ${result.status}`) };
    case 'unreadable':
      return { kind: 'missing', why: { kind: 'error', code: `HTTP ${result.status}` } };
    case 'unreachable':
    case 'deadline':
    case 'cancelled':
      return { kind: 'missing', why: { kind: 'unreachable' } };
  }
}

function isSignedOut(loaded: Loaded<unknown>): boolean {
  return loaded.kind === 'missing' && loaded.why.kind === 'signed out';
}
