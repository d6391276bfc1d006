import { z } from 'zod';

/** Algorithms a token may be signed with. Symmetric ones and `none` are not among them and cannot be configured. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512'] as const;

export const Issuer = z.strictObject({
  /** Compared to `iss` character by character. */
  issuer: z.url(),
  /** Decides what kind of caller its tokens make. Nothing inside a token does. */
  kind: z.enum(['helseid', 'idporten']),
  /** What `aud` must be, alone. */
  audience: z.string().min(1),
  /** What must be among the scopes. */
  scope: z.string().min(1),
  algorithms: z.array(z.enum(algorithms)).min(1),
  /** Where its keys are. Without it they are found through the issuer's discovery document. */
  jwksUri: z.url().optional(),
});

/** Somebody whose access tokens the gateway believes. */
export type Issuer = Readonly<z.infer<typeof Issuer>>;
