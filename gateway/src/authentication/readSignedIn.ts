import { keepUntold, type SyntheticPolicy } from '@helsegraf/identifiers';
import { attestClaim } from './attestClaim.ts';
import { describeAuthority } from './describeAuthority.ts';
import { check, FailedCheck } from './failedCheck.ts';
import { isObject, type JsonObject } from './readJws.ts';
import { readCaller, readOperator } from './readCaller.ts';
import { readText } from './readText.ts';
import type { SignedIn } from './signedIn.ts';
import { isForRunningTheService, type VerifiedToken } from './verifyToken.ts';

export interface SignedInSettings {
  readonly synthetic: SyntheticPolicy;
  /** What authorities are hashed with. */
  readonly authorityKey: string | Buffer;
}

const clientNameClaim = 'helseid://claims/client/client_name';
const thumbprintForm = /^[A-Za-z0-9_-]{43}$/;

/**
 * Who asks, by a verified token.
 *
 * @throws FailedCheck when the token does not say so, or not strongly enough
 */
export function readSignedIn(token: string, verified: VerifiedToken, settings: SignedInSettings): SignedIn {
  const { claims, issuer, scopes, times } = verified;
  const clientId = readText(claims['client_id']);
  if (clientId === undefined) throw new FailedCheck('token client');
  const isOperator = isForRunningTheService(issuer.settings, scopes);
  const { caller, organisation } = isOperator
    ? readOperator(claims, issuer.settings, settings.synthetic)
    : readCaller(claims, issuer.settings, settings.synthetic);
  const isHealthPersonnel = caller.kind === 'practitioner';
  const attest = caller.kind === 'citizen' || isOperator ? undefined : claims[attestClaim];
  const keyThumbprint = readThumbprint(claims['cnf']);
  const jti = readText(claims['jti']);
  const signedIn = {
    caller,
    token,
    issuer: issuer.settings.issuer,
    clientId,
    attest,
    issuedAt: times.issuedAt,
    scopes,
    ...present({
      clientName: readText(claims[clientNameClaim]) ?? readText(claims['client_name']),
      tokenReference: jti === undefined ? undefined : `urn:ietf:params:oauth:jti:${jti}`,
      authenticatedAt: readSeconds(claims['auth_time']),
      name: readName(claims),
      hprNumber: isHealthPersonnel ? caller.hprNumber : undefined,
      organisation,
      keyThumbprint,
    }),
  };
  const authority = describeAuthority(signedIn, claims, settings.authorityKey);
  return Object.freeze(keepUntold({ ...signedIn, authority }, 'personal'));
}

/** A token that is bound in a way we cannot check, such as to a TLS certificate, is as good as bound to nobody we know. */
function readThumbprint(confirmation: unknown): string | undefined {
  if (confirmation === undefined) return undefined;
  const thumbprint = isObject(confirmation) ? confirmation['jkt'] : undefined;
  check('token binding', typeof thumbprint === 'string' && thumbprintForm.test(thumbprint));
  check('token binding', isObject(confirmation) && Object.keys(confirmation).length === 1);
  return thumbprint;
}

function readName(claims: JsonObject): string | undefined {
  const parts = ['given_name', 'middle_name', 'family_name'].map((name) => readText(claims[name]));
  return readText(claims['name']) ?? readText(parts.filter((part) => part !== undefined).join(' '));
}

function readSeconds(claim: unknown): number | undefined {
  return typeof claim === 'number' && Number.isSafeInteger(claim) ? claim : undefined;
}

type Present<Values> = { [Name in keyof Values]?: Exclude<Values[Name], undefined> };

function present<Values extends object>(values: Values): Present<Values> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Present<Values>;
}
