import type { AttestFlaw } from '../frame/flaws/attestFlaws.ts';
import type { TokenFlaw } from '../frame/flaws/tokenFlaws.ts';
import type { Persona } from '../people/staff.ts';
import type { Sandbox } from '../startSandbox.ts';
import type { ProofKey } from './createProofKey.ts';
import { proofHeaders } from './proofHeaders.ts';
import type { TestClient } from './createTestClient.ts';

export interface JsonAnswer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

export interface TokenBody {
  readonly access_token: string;
  readonly token_type?: string;
  readonly issued_token_type?: string;
  readonly error?: string;
}

interface SendOptions {
  readonly token?: string;
  /** The key that the token is bound to, if it is. */
  readonly key?: ProofKey | undefined;
  readonly json?: unknown;
  readonly form?: URLSearchParams;
  readonly headers?: Record<string, string>;
  readonly method?: string;
}

/** Sends JSON, or a form, and reads JSON. What shape the body has, the caller says. A demand for a nonce is met. */
export async function send<Body = unknown>(url: string, options: SendOptions = {}): Promise<JsonAnswer<Body>> {
  const answer = await sendOnce<Body>(url, options);
  const nonce = answer.headers.get('dpop-nonce');
  return options.key === undefined || nonce === null ? answer : sendOnce<Body>(url, options, nonce);
}

async function sendOnce<Body>(
  url: string,
  { token, key, json, form, headers, method: wanted }: SendOptions,
  nonce?: string,
): Promise<JsonAnswer<Body>> {
  const hasBody = json !== undefined || form !== undefined;
  const method = wanted ?? (hasBody ? 'POST' : 'GET');
  const response = await fetch(url, {
    method,
    headers: {
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : authorize({ token, key, url, method, nonce })),
      ...headers,
    },
    ...(hasBody ? { body: form ?? JSON.stringify(json) } : {}),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: (text === '' ? undefined : JSON.parse(text)) as Body,
  };
}

interface Authorizing {
  readonly token: string;
  readonly key: ProofKey | undefined;
  readonly url: string;
  readonly method: string;
  readonly nonce: string | undefined;
}

function authorize({ token, key, url, method, nonce }: Authorizing): Record<string, string> {
  if (key === undefined) return { authorization: `Bearer ${token}` };
  return proofHeaders({ key, token, url, method, ...(nonce === undefined ? {} : { nonce }) });
}

/** What one may say of a sign-in of health personnel, a general practitioner unless said. */
export interface TestTokenRequest {
  readonly persona?: Persona | 'machine';
  readonly audience: string;
  readonly scope?: readonly string[];
  readonly flaw?: TokenFlaw | AttestFlaw;
  readonly jkt?: string;
  readonly purpose?: 'TREAT' | 'ETREAT' | 'COC' | 'BTG';
  readonly attest?: Readonly<Record<string, unknown>> | null;
  readonly claims?: Readonly<Record<string, unknown>>;
}

/** A token as after sign-in, made for any audience. */
export async function staffToken(sandbox: Sandbox, request: TestTokenRequest): Promise<string> {
  const answer = await send<TokenBody>(`${sandbox.urls.helseid}/test-token`, {
    json: { persona: 'general-practitioner', ...request },
  });
  return answer.body.access_token;
}

/** Asks the HelseID stand-in's token endpoint as that client, with that proof. */
export async function askForToken(
  sandbox: Sandbox,
  client: TestClient,
  form: Record<string, string>,
  dpop?: string,
): Promise<JsonAnswer<TokenBody>> {
  return send<TokenBody>(`${sandbox.urls.helseid}/connect/token`, {
    headers: dpop === undefined ? {} : { dpop },
    form: new URLSearchParams({
      client_id: client.registration.clientId,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: await client.assertion(String(sandbox.urls.helseid)),
      ...form,
    }),
  });
}
