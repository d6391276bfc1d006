import { norwegianDay } from '@helsegraf/access';
import { createUpstream, type HttpClient, type SourceTokens } from '@helsegraf/upstream';
import type { Config } from '../../config/readConfig.ts';
import { createRegisters, type Registers } from './createRegisters.ts';
import { createRegisterSources } from './sources.ts';

export interface RegisterConnections {
  readonly tokens: SourceTokens;
  readonly http: HttpClient;
}

/** How long one register may take for one attempt; whoever waits longer is told that it is not known. */
const attemptTimeoutMs = 2_500;

/** The registers at their addresses. */
export function connectRegisters(
  { personRegister, privacySettings, privacyDefinitions, rememberedMs }: Config['registers'],
  connections: RegisterConnections,
): Registers {
  return createRegisters(
    createRegisterSources({
      personRegister: createUpstream({ ...personRegister, ...connections, attemptTimeoutMs }),
      privacySettings: createUpstream({ ...privacySettings, ...connections, attemptTimeoutMs }),
      definitions: privacyDefinitions,
      today: () => norwegianDay(),
    }),
    { rememberedMs },
  );
}
