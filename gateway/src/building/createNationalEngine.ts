import type { Config } from '../config/readConfig.ts';
import { createDisclosureRules } from '../execution/answer/disclosureRules.ts';
import { createEngine, type Engine } from '../execution/createEngine.ts';
import { boundSender } from '../execution/fetch/boundSender.ts';
import { brokenOff } from '../execution/fetch/connection/pendingCall.ts';
import { copyAnswer } from '../execution/fetch/createCallSharing.ts';
import { createContextSharing } from '../execution/fetch/createContextSharing.ts';
import { createContextSigner } from '../execution/fetch/createContextSigner.ts';
import type { PlainClient } from '../execution/fetch/createPlainClient.ts';
import { createSender } from '../execution/fetch/createSender.ts';
import { createSubgraphClient } from '../execution/fetch/createSubgraphClient.ts';
import { createStandIn } from '../execution/gaps/createStandIn.ts';
import type { RequestContext } from '../execution/requestContext.ts';
import { createSharing } from '../http/createSharing.ts';
import { createPlanner, type PlanningPort } from '../planning/createPlanner.ts';
import type { Supergraph } from '../supergraph/readSupergraph.ts';
import type { Log } from '../telemetry/createLog.ts';

interface EngineParts {
  readonly config: Config;
  readonly log: Log;
  readonly supergraph: Supergraph;
  readonly planning: PlanningPort;
  readonly subgraphs: PlainClient;
}

/**
 * The engine in front of our own subgraphs: each call carries the gateway's signed context, is shared only by those who have
 * the same authority, and what a national service owes is explained where it is missing.
 */
export function createNationalEngine(parts: EngineParts): Engine<RequestContext> {
  const { supergraph, planning } = parts;
  const engine: Engine<RequestContext> = createEngine({
    schema: planning.schema,
    types: supergraph.types,
    plan: createPlanner(planning),
    disclosureRules: createDisclosureRules(supergraph),
    standIn: createStandIn(planning.schema, supergraph.nationalSources),
    send: boundSender(
      createNationalSender(parts, () => engine.schema),
      parts.config.limits,
    ),
  });
  return engine;
}

function createNationalSender(parts: EngineParts, schema: () => Engine<RequestContext>['schema']) {
  const { config, log, supergraph, subgraphs } = parts;
  const sharing = createSharing({ deadlineMs: config.deadlineMs, copy: copyAnswer, leave: brokenOff });
  return createSender({
    callSubgraph: createSubgraphClient(subgraphs.call, {
      signContext: createContextSigner(config.contextSigningKey),
      share: createContextSharing(sharing),
    }),
    subgraphUrls: supergraph.subgraphUrls,
    nationalSources: supergraph.nationalSources,
    schema,
    onSubgraphFailure: (subgraph, { reason }, { eventId }) =>
      log({ event: 'subgraph failed', eventId, subgraph, reason }),
  });
}
