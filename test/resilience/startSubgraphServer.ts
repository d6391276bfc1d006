import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse, type ExecutionResult } from 'graphql';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { linkFederation } from '../conformance/federation/linkFederation.ts';

export interface SubgraphOptions {
  /** Without the link to the Federation specification. */
  readonly sdl: string;
  readonly resolvers: object;
  /** How a request is to be answered in another way than by the schema; undefined when it is not. */
  readonly faultFor?: (asked: AskedOfSubgraph) => Fault | undefined;
}

export interface AskedOfSubgraph {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Answers a request in a wrong way. */
export type Fault = (response: ServerResponse, right: RightAnswer) => void | Promise<void>;

export interface RightAnswer extends AskedOfSubgraph {
  /** What a subgraph in good health would have said. */
  read(): Promise<ExecutionResult>;
}

/** A subgraph over HTTP that can be told to misbehave, down to the bytes on the connection. */
export interface SubgraphServer {
  readonly url: string;
  /** The full type definitions. */
  readonly sdl: string;
  /** Every path that was asked for, in order. */
  readonly paths: readonly string[];
  /** How many requests have come and have neither been answered nor been given up by whoever sent them. */
  underWay(): number;
  /** How many connections are open. */
  connections(): Promise<number>;
  stop(): Promise<void>;
}

export async function startSubgraphServer({
  sdl,
  resolvers,
  faultFor = () => undefined,
}: SubgraphOptions): Promise<SubgraphServer> {
  const linked = linkFederation(sdl);
  const schema = buildSubgraphSchema({ typeDefs: parse(linked), resolvers: resolvers as never });
  const paths: string[] = [];
  let underWay = 0;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { query, variables = {} } = JSON.parse(await readText(request)) as Partial<AskedOfSubgraph> & {
      query: string;
    };
    const read = () => graphql({ schema, source: query, variableValues: variables });
    const fault = faultFor({ query, variables });
    if (fault === undefined) sendJson(response, await read());
    else await fault(response, { query, variables, read });
  }

  const server = createServer((request, response) => {
    paths.push(request.url ?? '');
    underWay += 1;
    response.once('close', () => (underWay -= 1));
    // Whoever sent the request may go away at any time.
    void answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    sdl: linked,
    paths,
    underWay: () => underWay,
    connections: () => new Promise((resolve) => server.getConnections((_error, count) => resolve(count))),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

export function sendJson(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
