import { randomUUID } from 'node:crypto';
import { type JWTPayload, decodeJwt } from 'jose';
import { claimNames } from '../../frame/accessTokens.ts';
import type { RegisteredClient } from '../../frame/clients.ts';
import type { SigningKey } from '../../frame/signingKey.ts';
import type { Form } from './clientAuthentication.ts';
import { machineClaims, timeClaims, tokenLifetimeSeconds } from './claims.ts';

export interface Issuers {
  readonly helseId: Issuer;
  readonly idPorten: Issuer;
}

interface Issuer {
  readonly issuer: () => string;
  readonly key: SigningKey;
}

export type GrantAnswer =
  | {
      readonly kind: 'granted';
      readonly accessToken: string;
      readonly expiresInSeconds: number;
      readonly scope: string;
      readonly isExchange: boolean;
    }
  | { readonly kind: 'refused'; readonly error: GrantError };

/** RFC 6749 §5.2 and RFC 8693 §2.2.2. */
type GrantError =
  | 'invalid_request'
  | 'invalid_grant'
  | 'invalid_scope'
  | 'invalid_target'
  | 'unsupported_grant_type'
  | 'invalid_client';

interface GrantOptions {
  readonly issuers: Issuers;
  readonly audiences: ReadonlySet<string>;
  readonly now: () => Date;
}

/** Answers token requests of clients that are known. */
export function createGrants(options: GrantOptions): (client: RegisteredClient, form: Form) => Promise<GrantAnswer> {
  return async (client, form) => {
    const target = readTarget(client, form, options.audiences);
    if (target.kind === 'refused') return target;
    const subject = await readSubject(client, form, options);
    if (subject.kind === 'refused') return subject;
    const { issuers, now } = options;
    const accessToken = await issuers.helseId.key.sign({
      iss: issuers.helseId.issuer(),
      aud: target.audience,
      scope: [...target.scopes],
      ...timeClaims(now(), tokenLifetimeSeconds),
      jti: randomUUID(),
      ...subject.claims,
    });
    return {
      kind: 'granted',
      accessToken,
      expiresInSeconds: tokenLifetimeSeconds,
      scope: target.scopes.join(' '),
      isExchange: subject.isExchange,
    };
  };
}

type Target =
  | { readonly kind: 'target'; readonly audience: string; readonly scopes: readonly string[] }
  | Extract<GrantAnswer, { kind: 'refused' }>;

/** The API is told by the scopes (`<api>/<scope>`). All must be of one, for a token has one audience. */
function readTarget(client: RegisteredClient, form: Form, audiences: ReadonlySet<string>): Target {
  const scopes = (form['scope'] ?? '').split(' ').filter(Boolean);
  const [audience = '', ...others] = new Set(scopes.map((scope) => scope.split('/')[0] ?? ''));
  const mayAsk = client.scopes === undefined || scopes.every((scope) => client.scopes?.includes(scope));
  if (others.length > 0 || !mayAsk || !audiences.has(audience)) return { kind: 'refused', error: 'invalid_scope' };
  const asked = form['audience'] ?? form['resource'] ?? audience;
  return asked === audience ? { kind: 'target', audience, scopes } : { kind: 'refused', error: 'invalid_target' };
}

type Subject =
  | { readonly kind: 'subject'; readonly claims: JWTPayload; readonly isExchange: boolean }
  | Extract<GrantAnswer, { kind: 'refused' }>;

async function readSubject(client: RegisteredClient, form: Form, options: GrantOptions): Promise<Subject> {
  switch (form['grant_type']) {
    case 'client_credentials':
      return { kind: 'subject', claims: machineClaims(client), isExchange: false };
    case 'urn:ietf:params:oauth:grant-type:token-exchange':
      return exchange(client, form, options);
    default:
      return { kind: 'refused', error: 'unsupported_grant_type' };
  }
}

async function exchange(client: RegisteredClient, form: Form, options: GrantOptions): Promise<Subject> {
  if (form['subject_token_type'] !== 'urn:ietf:params:oauth:token-type:access_token') {
    return { kind: 'refused', error: 'invalid_request' };
  }
  const subject = await verifySubject(form['subject_token'] ?? '', options.issuers);
  const isForClient =
    subject !== undefined && typeof subject.aud === 'string' && client.exchanges.includes(subject.aud);
  if (!isForClient) return { kind: 'refused', error: 'invalid_grant' };
  const isCitizen = subject.iss === options.issuers.idPorten.issuer();
  const personal = isCitizen ? citizenClaims(subject) : carriedClaims(subject);
  return { kind: 'subject', claims: { ...personal, act: actorOf(client, options.issuers) }, isExchange: true };
}

/** The issuer named in the token is looked up among the two known ones; its key then decides. */
async function verifySubject(token: string, { helseId, idPorten }: Issuers): Promise<JWTPayload | undefined> {
  const claimed = claimedIssuer(token);
  const found = [helseId, idPorten].find(({ issuer }) => issuer() === claimed);
  return found?.key.verify(token, { issuer: found.issuer() });
}

function claimedIssuer(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
}

const perTokenClaims = new Set(['iss', 'aud', 'scope', 'iat', 'nbf', 'exp', 'jti', 'act', 'cnf']);

/**
 * Everything about the person and the first client stays. Unverified: that the attestation of the trust framework
 * survives an exchange.
 */
function carriedClaims(subject: JWTPayload): JWTPayload {
  return Object.fromEntries(Object.entries(subject).filter(([name]) => !perTokenClaims.has(name)));
}

/**
 * Unverified: whether HelseID exchanges ID-porten tokens at all, and with which claims. Some national services take
 * citizens' tokens from Helsenorge instead. `acr` is kept so that a citizen can be told from a professional.
 */
function citizenClaims(subject: JWTPayload): JWTPayload {
  return {
    sub: subject.sub ?? '',
    client_id: subject['client_id'],
    idp: subject.iss,
    acr: subject['acr'],
    [claimNames.nationalId]: subject['pid'],
    [claimNames.securityLevel]: subject['acr'] === 'idporten-loa-high' ? '4' : '3',
    [claimNames.assuranceLevel]: subject['acr'] === 'idporten-loa-high' ? 'high' : 'substantial',
  };
}

function actorOf(client: RegisteredClient, { helseId }: Issuers) {
  const parent = client.organisation?.parent;
  return {
    iss: helseId.issuer(),
    client_id: client.clientId,
    ...(parent === undefined ? {} : { [claimNames.parentOrganisation]: parent }),
  };
}
