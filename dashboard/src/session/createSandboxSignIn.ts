import { createProofKey } from '@helsegraf/sdk';
import type { ProofKey } from '@helsegraf/sdk';
import type { Session, SignedIn, SignIn } from './session.ts';

export interface SandboxSettings {
  /** Where the sandbox gives tokens. */
  readonly address: string;
  readonly persona: string;
  readonly audience: string;
  readonly scope: string;
}

/** What signing in needs of the browser. */
export interface Browser {
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  now(): number;
}

interface Token {
  readonly value: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

type NoToken = Exclude<SignedIn, { kind: 'signed in' }>;

const expiryMarginMs = 30_000;
const storageKey = 'helsegraf.operator';

/**
 * Signs in as the sandbox's operator, a made-up person. Outside production alone: the sandbox gives a token to whoever asks.
 * Each sign-in has a new key. That somebody is signed in is kept for the browser's tab; tokens and keys are not.
 */
export function createSandboxSignIn(settings: SandboxSettings, { storage, now }: Browser): SignIn {
  const { persona } = settings;

  function openSession(proofKey: ProofKey, first: Token): Session {
    let current: Token | undefined = first;
    let coming: Promise<Token | undefined> | undefined;
    const renew = async () => {
      const reply = await fetchToken(settings, proofKey, now);
      coming = undefined;
      current = 'value' in reply ? reply : undefined;
      return current;
    };
    return {
      name: persona,
      proofKey,
      async token(isRefused) {
        const isFresh = current !== undefined && current.expiresAt - expiryMarginMs > now();
        if (isFresh && !isRefused) return current?.value;
        // Several questions at once wait for the same new token.
        coming ??= renew();
        return (await coming)?.value;
      },
      async signOut() {
        storage.removeItem(storageKey);
      },
    };
  }

  async function start(): Promise<SignedIn> {
    const proofKey = await createProofKey().catch(() => undefined);
    if (proofKey === undefined) return { kind: 'no keys' };
    const token = await fetchToken(settings, proofKey, now);
    if (!('value' in token)) return token;
    storage.setItem(storageKey, persona);
    return { kind: 'signed in', session: openSession(proofKey, token) };
  }

  return {
    start,
    async resume() {
      if (storage.getItem(storageKey) !== persona) return undefined;
      const reply = await start();
      return reply.kind === 'signed in' ? reply.session : undefined;
    },
  };
}

async function fetchToken(settings: SandboxSettings, key: ProofKey, now: () => number): Promise<Token | NoToken> {
  const { address, persona, audience, scope } = settings;
  const response = await post(`${address}/test-token`, {
    persona,
    clientId: 'sandbox-dashboard',
    audience,
    scope: [scope],
    jkt: key.thumbprint,
  });
  if (response === undefined) return { kind: 'unreachable' };
  if (!response.ok) return { kind: 'refused', status: response.status };
  const { access_token: value, expires_in: seconds } = await readRecord(response);
  if (typeof value !== 'string' || typeof seconds !== 'number') return { kind: 'unreachable' };
  return { value, expiresAt: now() + seconds * 1000 };
}

async function post(url: string, body: object): Promise<Response | undefined> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  } catch {
    return undefined;
  }
}

async function readRecord(response: Response): Promise<Record<string, unknown>> {
  try {
    const value: unknown = await response.json();
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
