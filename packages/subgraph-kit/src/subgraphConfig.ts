import type { TokenProof } from '@helsegraf/upstream';
import type { JWK } from 'jose';
import { z } from 'zod';

/** A variable of the environment that holds JSON of the given shape. Its problems never repeat the value. */
export const jsonVariable = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .transform((text, check) => {
      try {
        const value: unknown = JSON.parse(text);
        return value;
      } catch {
        check.addIssue({ code: 'custom', message: 'is not JSON' });
        return z.NEVER;
      }
    })
    .pipe(schema);

const Jwk = z.looseObject({ kty: z.string(), alg: z.string(), kid: z.string().optional() });

const Base = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535),
  CONTEXT_VERIFICATION_KEYS: jsonVariable(z.object({ keys: z.array(Jwk).min(1) })),
  PATIENT_ID_KEYS: jsonVariable(z.array(z.object({ kid: z.string().min(1), key: z.string().min(1) })).min(1)),
  HELSEID_ISSUER: z.url(),
  HELSEID_TOKEN_ENDPOINT: z.url(),
  HELSEID_CLIENT_ID: z.string().min(1),
  HELSEID_CLIENT_KEY: jsonVariable(Jwk),
  SOURCE_TIMEOUT_MS: z.coerce.number().int().positive().default(4_000),
  NODE_ENV: z.string().optional(),
  PRIVATE_HOSTS: jsonVariable(z.array(z.string().min(1))).optional(),
});

/** Where one national service is, and what a token for it must say. */
export interface SourceAddress {
  readonly baseUrl: string;
  readonly audience: string;
  readonly scope: string;
  /** Whether tokens for it are bound to a key of this process; `dpop` unless said. */
  readonly proof?: TokenProof;
}

/** A subgraph's settings, read once at start. `Source` are the code names of its national services. */
export interface SubgraphConfig<Source extends string = string> {
  readonly host: string;
  readonly port: number;
  readonly contextVerificationKeys: { readonly keys: readonly JWK[] };
  readonly patientIdKeys: readonly { readonly kid: string; readonly key: string }[];
  readonly helseId: {
    readonly issuer: string;
    readonly tokenEndpoint: string;
    readonly clientId: string;
    readonly privateKey: JWK;
  };
  readonly sourceTimeoutMs: number;
  readonly sources: Readonly<Record<Source, SourceAddress>>;
  /** Calls go out over https alone, and not into private networks. */
  readonly isProduction?: boolean;
  /** Hosts that stand in a private network, and are called all the same. */
  readonly privateHosts?: readonly string[];
}

/**
 * Reads a subgraph's settings from the environment. A source `person-register` is described by three variables,
 * `PERSON_REGISTER_URL`, `PERSON_REGISTER_AUDIENCE` and `PERSON_REGISTER_SCOPE`, and by a fourth, `PERSON_REGISTER_PROOF`,
 * when it takes tokens that are bound to no key (`bearer`).
 *
 * @throws ZodError that names every wrong or missing variable
 */
export function readSubgraphConfig<Source extends string>(
  env: NodeJS.ProcessEnv,
  sources: readonly Source[],
): SubgraphConfig<Source> {
  const base = Base.safeParse(env);
  const addresses = z.object(Object.fromEntries(sources.flatMap(sourceShape))).safeParse(env);
  if (!base.success || !addresses.success) {
    throw new z.ZodError([...(base.error?.issues ?? []), ...(addresses.error?.issues ?? [])]);
  }
  const { data } = base;
  return Object.freeze({
    host: data.HOST,
    port: data.PORT,
    contextVerificationKeys: data.CONTEXT_VERIFICATION_KEYS as { keys: JWK[] },
    patientIdKeys: data.PATIENT_ID_KEYS,
    helseId: {
      issuer: data.HELSEID_ISSUER,
      tokenEndpoint: data.HELSEID_TOKEN_ENDPOINT,
      clientId: data.HELSEID_CLIENT_ID,
      privateKey: data.HELSEID_CLIENT_KEY as JWK,
    },
    sourceTimeoutMs: data.SOURCE_TIMEOUT_MS,
    sources: Object.fromEntries(
      sources.map((source) => [source, toAddress(variablePrefix(source), addresses.data)]),
    ) as Record<Source, SourceAddress>,
    isProduction: data.NODE_ENV === 'production',
    privateHosts: data.PRIVATE_HOSTS ?? [],
  });
}

function toAddress(prefix: string, read: Record<string, string | undefined>): SourceAddress {
  const [baseUrl = '', audience = '', scope = ''] = parts.map((part) => read[`${prefix}_${part}`]);
  return { baseUrl, audience, scope, proof: read[`${prefix}_PROOF`] === 'bearer' ? 'bearer' : 'dpop' };
}

const parts = ['URL', 'AUDIENCE', 'SCOPE'] as const;

function sourceShape(source: string): [string, z.ZodType<string | undefined>][] {
  const prefix = variablePrefix(source);
  return [
    ...parts.map((part): [string, z.ZodType<string>] => [
      `${prefix}_${part}`,
      part === 'URL' ? z.url() : z.string().min(1),
    ]),
    [`${prefix}_PROOF`, z.enum(['dpop', 'bearer']).optional()],
  ];
}

function variablePrefix(source: string): string {
  return source.toUpperCase().replaceAll('-', '_');
}
