import {
  createEngine,
  createPlanner,
  createPlanning,
  createSender,
  readGraphqlAnswer,
  readTypes,
} from '@helsegraf/gateway';
import { getOperationAST, getVariableValues, parse } from 'graphql';
import type { CreateEngine, EngineAnswer, SubgraphRequest } from '../engineUnderTest.ts';

/** The engine of the gateway, with the network replaced: requests are the texts that would be sent, and so are answers. */
export const createHelsegrafEngine: CreateEngine = async ({ supergraphSdl, send }) => {
  const planning = await createPlanning(supergraphSdl);
  const { schema } = planning;
  const engine = createEngine({
    schema,
    types: readTypes(supergraphSdl),
    plan: createPlanner(planning, createShares()),
    send: createSender<undefined>({
      async callSubgraph({ subgraph, body }) {
        const answer = JSON.stringify(await send(subgraph, JSON.parse(body) as SubgraphRequest));
        return readGraphqlAnswer(JSON.parse(answer), 200);
      },
      subgraphUrls: new Map(),
      nationalSources: new Map(),
      schema: () => schema,
      // The answer says so itself.
      onSubgraphFailure: () => {},
    }),
  });
  return {
    async execute({ query, operationName, variables = {} }): Promise<EngineAnswer> {
      const document = parse(query);
      const operation = getOperationAST(document, operationName);
      if (operation == null) throw new Error('there is no such operation');
      const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
      if (coerced === undefined) return { data: undefined, errors: errors ?? [] };
      const answer = await engine.execute({ document, operationName, variables: coerced }, undefined);
      return { data: JSON.parse(answer.data) as unknown, errors: answer.errors };
    },
    close: () => planning.stop(),
  };
};

/** Which requests a progressive override takes: all kinds, and the same ones each time. */
function createShares(): () => number {
  let share = 0;
  return () => (share = (share + 37) % 100);
}
