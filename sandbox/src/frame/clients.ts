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
});

export type RegisteredClient = Readonly<z.infer<typeof registeredClient>>;
