import { calculateThumbprint, generateKeyPair, generateProof, type KeyPair } from 'dpop';

/** What to change in a sign-in: the purpose and the attest, the scope and other claims, or one thing to be wrong. */
export interface SignInChanges {
  readonly purpose?: 'TREAT' | 'ETREAT' | 'COC' | 'BTG';
  readonly attest?: Readonly<Record<string, unknown>> | null;
  /** The employer's decision that the attest refers to: the same one in several sign-ins, if it is the same case. */
  readonly decision?: string;
  readonly scope?: readonly string[];
  /** Where citizens sign in, when not at ID-porten. */
  readonly issuer?: 'helsenorge';
  readonly claims?: Readonly<Record<string, unknown>>;
  /** By name, as `sandbox/src/frame/flaws` has them. */
  readonly flaw?: string;
}

export interface Who extends SignInChanges {
  /** One of the staff, or `machine`. */
  readonly persona?: string;
  /** A citizen. */
  readonly person?: string;
}

/** Somebody who is signed in, with a key of their own. */
export interface SignedIn {
  readonly token: string;
  readonly key: KeyPair;
  /** The headers of one request: a proof serves once. */
  headers(): Promise<Record<string, string>>;
}

interface Addresses {
  /** Where people sign in: the switchboard, or an issuer. */
  readonly signIn: string;
  /** What the token is for. */
  readonly graphql: string;
}

const audience = 'nhn:helsegraf';
const scope = [`${audience}/read`];
const operatorScope = [`${audience}/insight`];

/** Signs people in at the sandbox, each with a new key that the token is bound to (RFC 9449). */
export function createSignIn({ signIn, graphql }: Addresses): (who: Who) => Promise<SignedIn> {
  return async ({ decision, ...who }) => {
    const key = await generateKeyPair('ES256');
    const jkt = await calculateThumbprint(key.publicKey);
    const response = await fetch(`${signIn}/test-token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        audience,
        scope: who.persona === 'operator' ? operatorScope : scope,
        jkt,
        ...(decision === undefined ? {} : attestOf(decision)),
        ...who,
      }),
    });
    if (!response.ok) throw new Error(`the sign-in was answered with ${response.status}`);
    const { access_token: token } = (await response.json()) as { access_token: string };
    return {
      token,
      key,
      headers: async () => ({
        authorization: `DPoP ${token}`,
        dpop: await generateProof(key, graphql, 'POST', undefined, token),
      }),
    };
  };
}

const attestOf = (id: string) => ({ attest: { care_relationship: { decision_ref: { id } } } });
