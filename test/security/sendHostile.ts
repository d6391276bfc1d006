import { Agent, request } from 'undici';
import type { SignedIn } from '../support/createSignIn.ts';
import type { HostileInput } from './hostileInputs.ts';

export interface HostileAnswer {
  readonly status: number;
  readonly code: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  readonly ms: number;
}

/** Keeps its connections, so that what is measured is the answer. */
const agent = new Agent({ connections: 16, pipelining: 1 });

/** Sends it as somebody who is signed in: what is refused is the request itself. */
export async function sendHostile(
  gatewayUrl: string,
  { method = 'POST', path = '/graphql', headers = {}, body }: HostileInput,
  signedIn: SignedIn,
): Promise<HostileAnswer> {
  const credentials = await signedIn.headers();
  const bytes = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
  const start = performance.now();
  const response = await request(`${gatewayUrl}${path}`, {
    dispatcher: agent,
    method: method as 'POST',
    headers: { ...(method === 'POST' && { 'content-type': 'application/json' }), ...credentials, ...headers },
    ...(method === 'POST' && { body: bytes ?? '' }),
  });
  const text = await response.body.text();
  const ms = performance.now() - start;
  return { status: response.statusCode, code: readCode(text), headers: response.headers, text, ms };
}

/** The code of the one error that an answer has. */
export function readCode(text: string): string | undefined {
  const { errors } = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] };
  return errors?.length === 1 ? errors[0]?.extensions?.code : undefined;
}
