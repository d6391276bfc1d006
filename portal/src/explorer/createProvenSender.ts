import { generateProof } from 'dpop';
import type { ProvenAddress } from '../session/readSettings.ts';
import type { TokenSource } from '../session/keepToken.ts';
import type { Token } from '../session/sandbox.ts';

/** What came back. */
export interface Exchange {
  readonly status: number;
  readonly text: string;
  /** What the gateway wants to see in the next proof (RFC 9449 §9). */
  readonly nonce: string | undefined;
}

/** Undefined when the gateway does not answer. */
export type ProvenSender = (address: ProvenAddress, body: string) => Promise<Exchange | undefined>;

/**
 * Sends with the caller's token, and with a proof, made for that request alone, that the token is theirs. A demand for a
 * nonce is met once; so is any other 401, with a new token: the sandbox makes new keys when it is started again.
 *
 * @param token a token that is still valid; a new one when `renew` is true
 */
export function createProvenSender(token: TokenSource): ProvenSender {
  let nonce: string | undefined;

  async function post(address: ProvenAddress, body: string, held: Token | undefined): Promise<Exchange | undefined> {
    const credentials = held === undefined ? {} : await prove(held, address.proven, nonce);
    const exchange = await exchangeWith(address.url, body, credentials);
    nonce = exchange?.nonce ?? nonce;
    return exchange;
  }

  async function send(address: ProvenAddress, body: string, held: Token | undefined): Promise<Exchange | undefined> {
    const exchange = await post(address, body, held);
    const isNonceWanted = exchange?.status === 401 && exchange.nonce !== undefined;
    return isNonceWanted ? post(address, body, held) : exchange;
  }

  return async (address, body) => {
    const first = await send(address, body, await token(false));
    return first?.status === 401 ? send(address, body, await token(true)) : first;
  };
}

async function prove({ value, key }: Token, address: URL, nonce: string | undefined): Promise<Record<string, string>> {
  return { authorization: `DPoP ${value}`, dpop: await generateProof(key, address.href, 'POST', nonce, value) };
}

async function exchangeWith(
  endpoint: URL,
  body: string,
  credentials: Readonly<Record<string, string>>,
): Promise<Exchange | undefined> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json;q=0.9',
        'content-type': 'application/json',
        ...credentials,
      },
      body,
    });
    const nonce = response.headers.get('dpop-nonce') ?? undefined;
    return { status: response.status, text: await response.text(), nonce };
  } catch {
    return undefined;
  }
}
