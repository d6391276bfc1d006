import type { AttestFlaw } from '../frame/flaws/attestFlaws.ts';
import type { TokenFlaw } from '../frame/flaws/tokenFlaws.ts';
import type { Persona } from '../people/staff.ts';
import type { Sandbox } from '../startSandbox.ts';
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
  readonly json?: unknown;
  readonly form?: URLSearchParams;
  readonly headers?: Record<string, string>;
  readonly method?: string;
}

/** Sends JSON, or a form, and reads JSON. What shape the body has, the caller says. */
export async function send<Body = unknown>(
  url: string,
  { token, json, form, headers, method }: SendOptions = {},
): Promise<JsonAnswer<Body>> {
  const hasBody = json !== undefined || form !== undefined;
  const response = await fetch(url, {
    method: method ?? (hasBody ? 'POST' : 'GET'),
    headers: {
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
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
