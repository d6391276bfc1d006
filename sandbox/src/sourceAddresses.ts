import type { Service } from './frame/services.ts';
import { standIns } from './services/standIns.ts';

/** Where a national service's stand-in is, and what a token for it must say. */
export interface SourceAddress {
  readonly baseUrl: string;
  readonly audience: string;
  readonly scope: string;
}

/** The addresses of all stand-ins that want a token, by code name, for the settings of a subgraph. */
export function sourceAddresses(
  urls: Readonly<Partial<Record<Service, string>>>,
): Readonly<Partial<Record<Service, SourceAddress>>> {
  return Object.fromEntries(
    standIns.flatMap(({ service, audience, scopes: [scope] = [] }) => {
      const baseUrl = urls[service];
      const isComplete = baseUrl !== undefined && audience !== undefined && scope !== undefined;
      return isComplete ? [[service, { baseUrl, audience, scope }]] : [];
    }),
  );
}
