import type { JWTPayload } from 'jose';
import type { IssuerKeys } from './keys/issuerKeys.ts';
import type { VerifiedToken } from './verifiedToken.ts';

export type TokenCheck = { readonly kind: 'valid'; readonly token: VerifiedToken } | { readonly kind: 'invalid' };

/** Checks an access token's signature, issuer, audience and times against this sandbox's own HelseID. */
export type VerifyToken = (token: string, audience: string) => Promise<TokenCheck>;

/** `issuer` is asked for at each check, since the address is known only once HelseID listens. */
export function createVerifyToken(keys: IssuerKeys, issuer: () => string): VerifyToken {
  return async (token, audience) => {
    const payload = await keys.verify(token, { issuer: issuer(), audience });
    // HelseID gives each token one audience; one that carries more was not made by it.
    return typeof payload?.aud === 'string' ? { kind: 'valid', token: readToken(payload) } : invalid;
  };
}

const invalid: TokenCheck = { kind: 'invalid' };

/** The HelseID claim names, as its documentation of claims has them. */
export const claimNames = {
  nationalId: 'helseid://claims/identity/pid',
  pseudonym: 'helseid://claims/identity/pid_pseudonym',
  securityLevel: 'helseid://claims/identity/security_level',
  assuranceLevel: 'helseid://claims/identity/assurance_level',
  network: 'helseid://claims/identity/network',
  hprNumber: 'helseid://claims/hpr/hpr_number',
  clientName: 'helseid://claims/client/client_name',
  parentOrganisation: 'helseid://claims/client/claims/orgnr_parent',
  childOrganisation: 'helseid://claims/client/claims/orgnr_child',
  supplierOrganisation: 'helseid://claims/client/claims/orgnr_supplier',
  clientTenancy: 'helseid://claims/client/claims/client_tenancy',
  clientAuthentication: 'client_amr',
  attestation: 'nhn:tillitsrammeverk:parameters',
} as const;

/** The claims as stand-ins use them. Shape only: the signature has been checked before. */
export function readToken(payload: JWTPayload): VerifiedToken {
  const text = (name: string) => (typeof payload[name] === 'string' ? payload[name] : undefined);
  const nationalId = text(claimNames.nationalId) ?? text('pid');
  const hprNumber = text(claimNames.hprNumber);
  const parent = text(claimNames.parentOrganisation);
  const actor = (payload['act'] as { client_id?: string } | undefined)?.client_id;
  const jkt = (payload['cnf'] as { jkt?: string } | undefined)?.jkt;
  return {
    caller: callerKind(payload, nationalId),
    ...(nationalId === undefined ? {} : { nationalId }),
    ...(hprNumber === undefined ? {} : { hprNumber }),
    ...(parent === undefined ? {} : { organisation: { parent, child: text(claimNames.childOrganisation) ?? parent } }),
    clientId: text('client_id') ?? '',
    scopes: readScopes(payload['scope']),
    ...(actor === undefined ? {} : { actor }),
    ...(jkt === undefined ? {} : { jkt }),
    claims: payload,
  };
}

/** HelseID sends an array, other issuers a string with spaces; both are met in the wild. */
export function readScopes(scope: unknown): readonly string[] {
  if (typeof scope === 'string') return scope.split(' ').filter(Boolean);
  return Array.isArray(scope) ? scope.filter((item): item is string => typeof item === 'string') : [];
}

/** Whether an exchanged citizen token keeps ID-porten's `idp` and `acr` is unverified; this sandbox lets it. */
function callerKind(payload: JWTPayload, nationalId: string | undefined): VerifiedToken['caller'] {
  if (nationalId === undefined) return 'machine';
  return payload['acr'] === undefined ? 'practitioner' : 'citizen';
}
