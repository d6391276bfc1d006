import { z } from 'zod';

/** A system that may ask HelseID for tokens. Only public keys: the private ones stay with the client. */
export const registeredClient = z.object({
  clientId: z.string().min(1),
  name: z.string().min(1).optional(),
  /** The client's public keys as JWKs. */
  keys: z.array(z.looseObject({ kty: z.string() })).min(1),
  /** The organisation the client acts for when nobody is signed in. */
  organisation: z.object({ parent: z.string(), child: z.string() }).optional(),
  /** Scopes it may ask for; all the sandbox knows unless said. */
  scopes: z.array(z.string()).optional(),
  /** Audiences of tokens it may exchange: those of the services it is itself. None unless said. */
  exchanges: z.array(z.string()).default([]),
});

export type RegisteredClient = Readonly<z.infer<typeof registeredClient>>;
