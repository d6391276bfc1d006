import { createHash } from 'node:crypto';
import type { JsonObject } from './readJws.ts';

const membersOf: ReadonlyMap<unknown, readonly string[]> = new Map<unknown, readonly string[]>([
  ['EC', ['crv', 'kty', 'x', 'y']],
  ['RSA', ['e', 'kty', 'n']],
]);

/**
 * The SHA-256 thumbprint of a public key (RFC 7638 §3), base64url. Undefined for a key that is neither RSA nor EC.
 *
 * The members are hashed as they are written: nobody else's key has the same text.
 */
export function keyThumbprint(jwk: JsonObject): string | undefined {
  const names = membersOf.get(jwk['kty']);
  if (names === undefined || !names.every((name) => typeof jwk[name] === 'string')) return undefined;
  const members = Object.fromEntries(names.map((name) => [name, jwk[name]]));
  return createHash('sha256').update(JSON.stringify(members)).digest('base64url');
}
