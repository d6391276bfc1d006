import type { HttpClient } from '@helsegraf/upstream';
import { createLocalJWKSet } from 'jose';
import { z } from 'zod';
import type { Issuer } from '../config/issuer.ts';

/** Keys that have been read, and the ids they go by. */
export interface IssuerKeySet {
  readonly keyIds: ReadonlySet<string>;
  readonly keySet: ReturnType<typeof createLocalJWKSet>;
}

const Discovery = z.object({ issuer: z.string(), jwks_uri: z.url() });
const KeyList = z.object({ keys: z.array(z.looseObject({ kty: z.string(), use: z.string().optional() })).max(20) });
const SigningKey = z.looseObject({ kty: z.enum(['RSA', 'EC']), kid: z.string().min(1) });

const timeoutMs = 2_500;

/**
 * Fetches an issuer's signing keys. Undefined when they cannot be had or are not to be trusted: two keys with one id make
 * the whole set worthless, since it cannot be told which of them signed.
 */
export async function fetchKeys(issuer: Issuer, http: HttpClient): Promise<IssuerKeySet | undefined> {
  const address = issuer.jwksUri ?? (await discoverKeysAddress(issuer.issuer, http));
  if (address === undefined) return undefined;
  const list = KeyList.safeParse(await getJson(address, http));
  if (!list.success) return undefined;
  const keys = list.data.keys.filter(({ use }) => use === undefined || use === 'sig');
  const signing = z.array(SigningKey).safeParse(keys);
  if (!signing.success) return undefined;
  const keyIds = new Set(signing.data.map(({ kid }) => kid));
  if (keyIds.size < signing.data.length) return undefined;
  return { keyIds, keySet: createLocalJWKSet({ keys: signing.data }) };
}

/** @see https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderConfigurationValidation */
async function discoverKeysAddress(issuer: string, http: HttpClient): Promise<string | undefined> {
  const found = Discovery.safeParse(
    await getJson(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, http),
  );
  return found.success && found.data.issuer === issuer ? found.data.jwks_uri : undefined;
}

async function getJson(address: string, http: HttpClient): Promise<unknown> {
  const answer = await http.send({
    method: 'GET',
    url: new URL(address),
    headers: { accept: 'application/json' },
    deadline: Date.now() + timeoutMs,
  });
  return answer.kind === 'answered' && answer.status === 200 ? answer.body : undefined;
}
