import { buildSubgraphSchema } from '@apollo/subgraph';
import { maskError } from '@helsegraf/errors';
import { graphql, parse } from 'graphql';
import { jwtVerify, type JWTPayload } from 'jose';
import { createHash, type KeyObject } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { sendJson, startTestServer, type ReceivedRequest, type TestServer } from '@helsegraf/upstream/testing';

/** A real subgraph over HTTP that keeps what the gateway told it, and can be told to misbehave. */
export interface TestSubgraph {
  readonly server: TestServer;
  readonly url: string;
  /** The contexts of the calls so far, verified. */
  readonly contexts: JWTPayload[];
  /** Set to answer in another way than by the schema. */
  misbehave: ((response: ServerResponse) => void) | undefined;
}

export interface TestSubgraphOptions {
  readonly name: string;
  readonly sdl: string;
  readonly resolvers: object;
  readonly contextKey: KeyObject;
}

export async function startTestSubgraph({
  name,
  sdl,
  resolvers,
  contextKey,
}: TestSubgraphOptions): Promise<TestSubgraph> {
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as never });
  const contexts: JWTPayload[] = [];

  async function answer(request: ReceivedRequest, response: ServerResponse): Promise<void> {
    if (request.url === '/health') return sendJson(response, subgraph.misbehave ? 503 : 200, {});
    if (subgraph.misbehave) return subgraph.misbehave(response);
    const context = await readContext(request);
    contexts.push(context);
    const { query, variables, operationName } = JSON.parse(request.body);
    const result = await graphql({
      schema,
      source: query,
      variableValues: variables,
      operationName,
      contextValue: context,
    });
    const errors = result.errors?.map((error) => maskError(error.toJSON(), error));
    return sendJson(response, 200, { ...result, ...(errors && { errors }) });
  }

  async function readContext(request: ReceivedRequest): Promise<JWTPayload> {
    const token = String(request.headers['helsegraf-context']);
    const { payload } = await jwtVerify(token, contextKey, {
      audience: name,
      typ: 'gw-ctx+jwt',
      algorithms: ['EdDSA'],
    });
    const bodyHash = createHash('sha256').update(request.body).digest('base64url');
    if (payload['bh'] !== bodyHash) throw new Error('the context is for another body');
    return payload;
  }

  const server = await startTestServer((request, response) =>
    answer(request, response).catch(() => sendJson(response, 401, { errors: [] })),
  );
  const subgraph: TestSubgraph = { server, url: `${server.url}/graphql`, contexts, misbehave: undefined };
  return subgraph;
}
