import type { GraphQLSchema } from 'graphql';
import type { StandIn } from '../answer/completeData.ts';
import { createServiceFinder, sourceUnavailable } from './sourceUnavailable.ts';
import type { SubgraphFailure } from '../fetch/subgraphAnswer.ts';

const misfit: SubgraphFailure = { kind: 'unavailable', reason: 'MALFORMED', retryable: false };

/** A value that does not fit is a failure of the source it is from, and is answered as one where the contract can say so. */
export function createStandIn(schema: GraphQLSchema, nationalSources: ReadonlyMap<string, string>): StandIn {
  const findService = createServiceFinder(schema, nationalSources);
  return (coordinate, type) => {
    const service = findService(coordinate, type);
    return service && sourceUnavailable(service, misfit, new Date().toISOString());
  };
}
