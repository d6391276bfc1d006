import type { SharedState } from '@helsegraf/shared-state';
import type { HttpClient } from '@helsegraf/upstream';
import { randomBytes } from 'node:crypto';
import { createAuthentication } from '../authentication/createAuthentication.ts';
import { createChallenges } from '../authentication/createChallenges.ts';
import { describeResource } from '../authentication/describeResource.ts';
import type { Config } from '../config/readConfig.ts';
import { scanJson } from '../http/scanJson.ts';
import { resourceMetadataPath } from '../http/serveResourceMetadata.ts';
import type { Log } from '../telemetry/createLog.ts';
import { syntheticPolicies } from './syntheticPolicies.ts';

interface WelcomeParts {
  readonly config: Config;
  readonly log: Log;
  readonly issuers: HttpClient;
  readonly state: SharedState;
}

/** Who is asking, and what those are told whom nobody knows yet: all that goes by the gateway's own address. */
export function createWelcome({ config, log, issuers, state }: WelcomeParts) {
  const publicUrl = config.publicUrl.replace(/\/$/, '');
  const challenges = createChallenges({
    issuers: config.issuers,
    metadataUrl: `${publicUrl}${resourceMetadataPath}`,
  });
  /** A proof is made for one address (RFC 9449 §4.3), so each has its own. */
  const authenticateAt = (path: string) =>
    createAuthentication({
      issuers: config.issuers,
      http: issuers,
      synthetic: syntheticPolicies[config.mode],
      url: `${publicUrl}${path}`,
      proofs: config.proofs,
      authorityKey: randomBytes(32),
      state,
      challenges,
      isUnambiguous: (json) => scanJson(json, config.limits) === undefined,
      onRefusal: (refusal) => log({ event: 'authentication failed', ...refusal }),
    });
  return {
    challenges,
    resourceMetadata: describeResource(`${publicUrl}/graphql`, config.issuers),
    authenticate: authenticateAt('/graphql'),
    authenticatePlan: authenticateAt('/plan'),
  };
}
