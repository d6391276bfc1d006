import { SignJWT, type CryptoKey, type JWTPayload } from 'jose';
import { createHash, randomUUID } from 'node:crypto';

export interface ContextToSign {
  readonly key: CryptoKey;
  /** The subgraph it is for. */
  readonly audience: string;
  readonly claims: JWTPayload;
  /** The body it is for. */
  readonly body: string;
  readonly type?: string;
  readonly expires?: string;
}

/** The gateway's context for one call, as it stands in the header `helsegraf-context`. */
export function signContext(context: ContextToSign): Promise<string> {
  const { key, audience, claims, body, type = 'gw-ctx+jwt', expires = '30s' } = context;
  const bh = createHash('sha256').update(body).digest('base64url');
  return new SignJWT({ ...claims, bh })
    .setProtectedHeader({ alg: 'EdDSA', typ: type })
    .setIssuer('helsegraf-gateway')
    .setAudience(audience)
    .setIssuedAt()
    .setJti(randomUUID())
    .setExpirationTime(expires)
    .sign(key);
}
