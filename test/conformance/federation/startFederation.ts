import type { GraphQLSchema } from 'graphql';
import type { EngineOptions, SubgraphRequest } from '../engineUnderTest.ts';
import { composeSupergraph } from './composeSupergraph.ts';
import { startSubgraph } from './startSubgraph.ts';
import type { SubgraphDefinitions } from './subgraphDefinition.ts';

export interface Federation {
  readonly supergraphSdl: string;
  readonly apiSchema: GraphQLSchema;
  readonly send: EngineOptions['send'];
  /** Every request since the last call, in the order of arrival. */
  takeRequests(): ReceivedRequest[];
  /** Why requests since the last call were refused as invalid GraphQL. Empty with a right engine. */
  takeRefusals(): string[];
}

export interface ReceivedRequest extends SubgraphRequest {
  readonly subgraph: string;
}

/** Composes subgraphs and starts them in this process. @throws CompositionError when they do not compose */
export function startFederation(definitions: SubgraphDefinitions): Federation {
  let requests: ReceivedRequest[] = [];
  let refusals: string[] = [];
  const subgraphs = new Map(
    Object.entries(definitions).map(([name, definition]) => [
      name,
      startSubgraph(definition, (reason) => refusals.push(`${name}: ${reason}`)),
    ]),
  );
  const { sdl, apiSchema } = composeSupergraph(
    Object.fromEntries([...subgraphs].map(([name, { sdl: own }]) => [name, own])),
  );
  return {
    supergraphSdl: sdl,
    apiSchema,
    async send(subgraph, request) {
      requests.push({ subgraph, ...request });
      const started = subgraphs.get(subgraph);
      if (started === undefined) throw new Error(`the engine asked ${subgraph}, which is no subgraph`);
      return started.serve(request);
    },
    takeRequests() {
      const taken = requests;
      requests = [];
      return taken;
    },
    takeRefusals() {
      const taken = refusals;
      refusals = [];
      return taken;
    },
  };
}
