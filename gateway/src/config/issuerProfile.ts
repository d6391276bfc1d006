import type { Issuer } from './issuer.ts';

/** What the tokens of a kind of issuer look like, and how strong a sign-in must be. */
export interface IssuerProfile {
  /** The claim with the person's national identity number. */
  readonly pidClaim: string;
  /** Each of these claims must have one of its values, when the token speaks of a person. */
  readonly levels: Readonly<Record<string, readonly string[]>>;
  readonly scopeClaim: string;
  /** What a client asks for to be signed in strongly enough (RFC 9470 §3). */
  readonly acrValues: string;
}

const profiles: Readonly<Record<Issuer['kind'], IssuerProfile>> = {
  helseid: {
    pidClaim: 'helseid://claims/identity/pid',
    levels: {
      'helseid://claims/identity/security_level': ['4'],
      'helseid://claims/identity/assurance_level': ['high'],
    },
    scopeClaim: 'scope',
    // Unverified: that HelseID still takes this value.
    acrValues: 'Level4',
  },
  idporten: {
    pidClaim: 'pid',
    levels: { acr: ['idporten-loa-high'] },
    scopeClaim: 'scope',
    acrValues: 'idporten-loa-high',
  },
  // Unverified, save `scp`: Helsenorge signs people in through ID-porten, and its claims are taken to be like
  // ID-porten's. Both can be set otherwise.
  helsenorge: {
    pidClaim: 'pid',
    levels: { acr: ['idporten-loa-high'] },
    scopeClaim: 'scp',
    acrValues: 'idporten-loa-high',
  },
};

/** What to expect of an issuer's tokens. */
export function issuerProfile({ kind, pidClaim, levels }: Issuer): IssuerProfile {
  const profile = profiles[kind];
  return { ...profile, pidClaim: pidClaim ?? profile.pidClaim, levels: levels ?? profile.levels };
}
