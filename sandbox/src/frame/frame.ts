import type { Population } from '../people/population.ts';
import type { VerifyToken } from './accessTokens.ts';
import type { Faults } from './faults.ts';
import type { RequestCounts } from './requestCounts.ts';
import type { Service } from './services.ts';

/** What all stand-ins of one sandbox share. */
export interface Frame {
  readonly population: Population;
  readonly faults: Faults;
  readonly counts: RequestCounts;
  readonly verifyToken: VerifyToken;
  /** Where the stand-ins listen; filled as they start. */
  readonly urls: Partial<Record<Service, string>>;
  now(): Date;
}
