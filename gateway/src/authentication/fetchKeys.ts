import type { HttpClient } from '@helsegraf/upstream';
import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { Issuer } from '../config/issuer.ts';
import { keyThumbprint } from './keyThumbprint.ts';
import { fitsAlgorithm, importVerificationKey } from './signatures.ts';

/** A key that an issuer signs with. */
export interface IssuerKey {
  readonly key: KeyObject;
  /** Tells whether a key of the same id is still the same. */
  readonly thumbprint: string;
  /** The one algorithm it is for, when it says so. */
  readonly algorithm: string | undefined;
}

/** An issuer's keys by their ids. */
export type IssuerKeySet = ReadonlyMap<string, IssuerKey>;

const Discovery = z.object({ issuer: z.string(), jwks_uri: z.url() });
const KeyList = z.object({ keys: z.array(z.looseObject({ kty: z.string(), use: z.string().optional() })).max(20) });
const SigningKey = z.looseObject({ kid: z.string().min(1), alg: z.string().optional() });

const timeoutMs = 2_500;

/**
 * Fetches an issuer's signing keys. Undefined when they cannot be had or are not to be trusted: two keys with one id make
 * the whole set worthless, since it cannot be told which of them signed.
 *
 * A key that could verify nothing we accept of this issuer is left out. When none is left, the issuer has said that it
 * signs with none, which is an answer like any other: an empty set.
 */
export async function fetchKeys(issuer: Issuer, http: HttpClient): Promise<IssuerKeySet | undefined> {
  const address = issuer.jwksUri ?? (await discoverKeysAddress(issuer.issuer, http));
  if (address === undefined) return undefined;
  const list = KeyList.safeParse(await getJson(address, http));
  if (!list.success) return undefined;
  const signing = list.data.keys
    .filter(({ use }) => use === undefined || use === 'sig')
    .map((jwk) => SigningKey.safeParse(jwk).data)
    .filter((jwk) => jwk !== undefined);
  if (new Set(signing.map(({ kid }) => kid)).size < signing.length) return undefined;
  return new Map(signing.flatMap((jwk) => readKey(jwk, issuer).map((key) => [jwk.kid, key] as const)));
}

function readKey(jwk: z.infer<typeof SigningKey>, { algorithms }: Issuer): IssuerKey[] {
  const key = importVerificationKey(jwk);
  const thumbprint = keyThumbprint(jwk);
  if (key === undefined || thumbprint === undefined) return [];
  const isOfUse = algorithms.some((name) => fitsAlgorithm(key, name) && (jwk.alg === undefined || jwk.alg === name));
  return isOfUse ? [{ key, thumbprint, algorithm: jwk.alg }] : [];
}

/** @see https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderConfigurationValidation */
async function discoverKeysAddress(issuer: string, http: HttpClient): Promise<string | undefined> {
  const found = Discovery.safeParse(
    await getJson(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, http),
  );
  if (!found.success || found.data.issuer !== issuer) return undefined;
  const address = found.data.jwks_uri;
  return new URL(address).protocol === new URL(issuer).protocol ? address : undefined;
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
