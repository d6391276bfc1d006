import { restrictableParts, type RestrictablePart } from '@helsegraf/access';
import { AuditKeys, type AccessLogReaderOptions } from '@helsegraf/audit';
import { jsonVariable, readSubgraphConfig, type SubgraphConfig } from '@helsegraf/subgraph-kit';
import { z } from 'zod';

/** The services behind this subgraph. What changes settings has an address and a scope of its own. */
export const privacyServices = ['pvk', 'pvk-changes', 'hpr'] as const;
export type PrivacyService = (typeof privacyServices)[number];

/** What a person may choose here. */
export type Choice = 'core-record-reservation' | 'professional-block' | `restricts-${RestrictablePart}`;

/** A kind of setting at the service for privacy settings, as the gateway is configured with them. */
export interface PrivacyDefinition {
  /** `definisjonGuid`. */
  readonly definition: string;
  /** `partKode`. */
  readonly party: string;
  /** One of `Choice`, or something that is only read. */
  readonly means: string;
}

export interface PrivacyConfig extends SubgraphConfig<PrivacyService> {
  /** The record of accesses, to be read alone. */
  readonly accessLog: AccessLogReaderOptions;
  readonly definitions: readonly PrivacyDefinition[];
}

const meanings = [
  'core-record-reservation',
  'professional-block',
  'plan-consent',
  ...restrictableParts.map((part) => `restricts-${part}` as const),
] as const;

const Definitions = z
  .array(z.strictObject({ definition: z.guid(), party: z.string().min(1), means: z.enum(meanings) }))
  .min(1);

const Own = z.object({
  AUDIT_READER_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  AUDIT_KEYS: jsonVariable(AuditKeys),
  PRIVACY_DEFINITIONS: jsonVariable(Definitions),
});

/**
 * Reads the settings from the environment: those of every subgraph, where the record is read (`AUDIT_READER_URL`, as
 * the role that reads and no more, and `AUDIT_KEYS`), and which setting is which (`PRIVACY_DEFINITIONS`, the same as the
 * gateway's).
 *
 * @throws ZodError that names wrong or missing variables, and no value
 */
export function readPrivacyConfig(env: NodeJS.ProcessEnv): PrivacyConfig {
  const own = Own.parse(env);
  return Object.freeze({
    ...readSubgraphConfig(env, privacyServices),
    accessLog: { databaseUrl: own.AUDIT_READER_URL, keys: own.AUDIT_KEYS },
    definitions: own.PRIVACY_DEFINITIONS,
  });
}
