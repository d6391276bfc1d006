import type { Issuer } from './issuer.ts';

export type Mode = 'sandbox' | 'test' | 'production';

/** Issuers of people who exist. Unverified: Helsenorge's address. */
const realIssuers: ReadonlySet<string> = new Set(['helseid-sts.nhn.no', 'idporten.no', 'sts.helsenorge.no']);
/** Names that stand in the addresses of issuers whose people do not exist. */
const testLabels: ReadonlySet<string> = new Set(
  'test tst qa dev utvikling ver1 ver2 staging demo sandbox localhost local example'.split(' '),
);
const ipAddress = /^(\[.*\]|[\d.]+)$/;

/**
 * Why the issuers may not be believed together in this mode; undefined when they may.
 *
 * Neither made-up people among the real ones nor the other way round: the two must never be taken for each other.
 */
export function findIssuerProblem(issuers: readonly Issuer[], mode: Mode): string | undefined {
  if (new Set(issuers.map(({ issuer }) => issuer)).size < issuers.length) return 'must name each issuer once';
  if (mode !== 'production') {
    return issuers.some(({ issuer }) => realIssuers.has(new URL(issuer).hostname))
      ? 'must be no issuer of real people outside production'
      : undefined;
  }
  const addresses = issuers.flatMap(({ issuer, jwksUri }) => [issuer, jwksUri ?? issuer]);
  if (!addresses.every((address) => address.startsWith('https://'))) return 'must be https in production';
  if (addresses.some(isForTests)) return 'must be no test issuer in production';
  if (issuers.some(({ kind, proof }) => kind === 'helseid' && proof !== 'required')) {
    return 'must require a proof of helseid tokens in production';
  }
  if (issuers.some(({ insightScope, operators }) => insightScope !== undefined && operators === undefined)) {
    return 'must name the operators of an insightScope in production';
  }
  return undefined;
}

/** Whether an address is one where only synthetic people are. */
export function isForTests(address: string): boolean {
  const { hostname } = new URL(address);
  return ipAddress.test(hostname) || hostname.split(/[.-]/).some((label) => testLabels.has(label));
}
