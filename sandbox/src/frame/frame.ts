import type { Population } from '../people/population.ts';
import type { VerifyToken } from './accessTokens.ts';
import type { Faults } from './faults.ts';
import type { IssuerKeys } from './keys/issuerKeys.ts';
import type { ProofCheck } from './proofs/createProofCheck.ts';
import type { RequestCounts } from './requestCounts.ts';
import type { Service } from './services.ts';

/** The stand-ins that sign tokens. */
export const issuerNames = ['helseid', 'idporten', 'helsenorge'] as const;

export type IssuerName = (typeof issuerNames)[number];

/** What all stand-ins of one sandbox share. */
export interface Frame {
  readonly population: Population;
  readonly faults: Faults;
  readonly counts: RequestCounts;
  readonly verifyToken: VerifyToken;
  readonly proofs: ProofCheck;
  /** The issuers' keys, to be changed from outside. */
  readonly keys: Readonly<Record<IssuerName, IssuerKeys>>;
  /** Where the stand-ins listen; filled as they start. */
  readonly urls: Partial<Record<Service, string>>;
  now(): Date;
}
