import { z } from 'zod';

/** Algorithms a token may be signed with. Symmetric ones and `none` are not among them and cannot be configured. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512'] as const;

const Settings = z.strictObject({
  /** Compared to `iss` character by character. */
  issuer: z.url(),
  /** Decides what kind of caller its tokens make. Nothing inside a token does. */
  kind: z.enum(['helseid', 'idporten', 'helsenorge']),
  /** What `aud` must be, alone. */
  audience: z.string().min(1),
  /** What must be among the scopes. */
  scope: z.string().min(1),
  /**
   * HelseID: the scope of tokens for those who run the service. Such a token gives figures and nothing about anybody,
   * whatever else it holds. Without it nobody reads figures.
   */
  insightScope: z.string().min(1).optional(),
  /**
   * The `sub` of each who may sign in for `insightScope`; anybody who can get such a token, when it is left out. HelseID
   * signs in everybody with an electronic identity, and who of them a client lets in is the client's affair (unverified).
   */
  operators: z.array(z.string().min(1)).min(1).optional(),
  algorithms: z.array(z.enum(algorithms)).min(1),
  /**
   * Whether whoever sends a token must show that they hold its key (DPoP). `when-bound` lets through tokens that are
   * bound to none, and asks for a proof as soon as one is.
   */
  proof: z.enum(['required', 'when-bound']).default('required'),
  /** Where its keys are. Without it they are found through the issuer's discovery document. */
  jwksUri: z.url().optional(),
  /** How long ago a token may have been issued, whatever expiry it claims. */
  maxTokenAgeSeconds: z.number().int().positive().optional(),
  /** Where Helsenorge's tokens have the person's number, when not where we take it to be. */
  pidClaim: z.string().min(1).optional(),
  /** Which claims of Helsenorge's tokens tell how strongly the person is signed in, and the values that will do. */
  levels: z
    .record(z.string().min(1), z.array(z.string().min(1)).min(1))
    .refine((levels) => Object.keys(levels).length > 0, { message: 'must name a claim' })
    .optional(),
});

// What HelseID and ID-porten write is documented. A setting could only lower what health data asks for.
export const Issuer = Settings.refine(
  ({ kind, pidClaim, levels }) => kind === 'helsenorge' || (pidClaim === undefined && levels === undefined),
  { message: 'pidClaim and levels are for helsenorge alone' },
)
  .refine(({ kind, insightScope }) => kind === 'helseid' || insightScope === undefined, {
    message: 'insightScope is for helseid alone',
  })
  .refine(({ insightScope, operators }) => insightScope !== undefined || operators === undefined, {
    message: 'operators are for an issuer with an insightScope',
  })
  .refine(({ scope, insightScope }) => scope !== insightScope, {
    message: 'insightScope must be another scope than everybody has',
  });

/** Somebody whose access tokens the gateway believes. */
export type Issuer = Readonly<z.infer<typeof Issuer>>;
