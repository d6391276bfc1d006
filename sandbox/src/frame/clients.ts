import { z } from 'zod';

const privateMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

const publicJwk = z
  .looseObject({ kty: z.string() })
  .refine((jwk) => !privateMembers.some((member) => member in jwk), 'a private key stays with its owner');

/** A system that may ask HelseID for tokens. Only public keys: the private ones stay with the client. */
export const registeredClient = z.object({
  clientId: z.string().min(1),
  name: z.string().min(1).optional(),
  /** The client's public keys as JWKs. */
  keys: z.array(publicJwk).min(1),
  /** The organisation the client acts for when nobody is signed in. */
  organisation: z.object({ parent: z.string(), child: z.string() }).optional(),
  /** Scopes it may ask for; all the sandbox knows unless said. */
  scopes: z.array(z.string()).optional(),
  /** Audiences of tokens it may exchange: those of the services it is itself. None unless said. */
  exchanges: z.array(z.string()).default([]),
  /** Where a browser may be sent after a sign-in. */
  redirectUris: z.array(z.url()).optional(),
  /** A multi-tenant client says at each sign-in which organisation it acts for; its own is then the supplier. */
  tenancy: z.enum(['single-tenant', 'multi-tenant']).optional(),
  /** Gets only tokens bound to a key, by DPoP (RFC 9449 §5.2). When false, a token is bound if a proof comes along. */
  dpopBoundAccessTokens: z.boolean().optional(),
});

export type RegisteredClient = Readonly<z.infer<typeof registeredClient>>;
