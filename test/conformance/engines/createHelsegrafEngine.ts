import { createEngine, createPlanner, createPlanning, readTypes } from '@helsegraf/gateway';
import { getOperationAST, getVariableValues, parse } from 'graphql';
import type { CreateEngine, EngineAnswer } from '../engineUnderTest.ts';

/** The engine of the gateway, with the network replaced. */
export const createHelsegrafEngine: CreateEngine = async ({ supergraphSdl, send }) => {
  const planning = await createPlanning(supergraphSdl);
  const { schema } = planning;
  const engine = createEngine({
    schema,
    types: readTypes(supergraphSdl),
    plan: createPlanner(planning),
    async send({ fetch, body }) {
      const request = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
      const { data = null, errors = [] } = overTheWire(await send(fetch.planned.subgraph, request));
      return { data, errors };
    },
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

interface WireAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: { readonly message?: string; readonly path?: (string | number)[] }[];
}

function overTheWire(answer: unknown): WireAnswer {
  return JSON.parse(JSON.stringify(answer)) as WireAnswer;
}
