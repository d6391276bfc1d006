import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse, type GraphQLSchema } from 'graphql';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createOpenGateway, type OpenGateway } from '../createOpenGateway.ts';
import { sendJson, startTestServer, type TestServer } from '@helsegraf/upstream/testing';

export interface OpenSubgraph {
  readonly sdl: string;
  readonly resolvers: object;
}

/** A subgraph over HTTP that asks for no context. */
export interface RunningSubgraph extends TestServer {
  /** Set to answer in another way than by the schema. */
  misbehave: ((response: ServerResponse) => void) | undefined;
}

/** An open gateway with the subgraphs behind it, and the file it follows. */
export interface OpenSystem {
  readonly gateway: OpenGateway;
  readonly notices: string[];
  readonly subgraphs: ReadonlyMap<string, RunningSubgraph>;
  readonly supergraph: string;
  /** Puts a text in the place of the supergraph, in one step, as deployment tools and editors do. */
  replaceFile(text: string): Promise<void>;
  ask(query: string, more?: object): Promise<OpenReply>;
  /** Waits until something has been said of the file as often as this. */
  noticed(count: number): Promise<void>;
  stop(): Promise<void>;
}

export interface OpenReply {
  readonly status: number;
  readonly data?: unknown;
  readonly errors?: readonly { readonly path?: unknown; readonly extensions: Record<string, unknown> }[];
}

export interface OpenSystemOptions {
  readonly subgraphs: Readonly<Record<string, OpenSubgraph>>;
  /** Makes the supergraph from the addresses, when it is not to be composed. */
  readonly supergraph?: (urls: Readonly<Record<string, string>>) => string;
  readonly deadlineMs?: number;
}

const directives = ['@key', '@shareable', '@external', '@requires', '@provides', '@inaccessible', '@override'];
const link = (version: string) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/${version}", import: ${JSON.stringify(directives)})\n`;

export async function startOpenSystem(options: OpenSystemOptions): Promise<OpenSystem> {
  const names = Object.keys(options.subgraphs);
  const subgraphs = new Map<string, RunningSubgraph>();
  for (const name of names) subgraphs.set(name, await startSubgraph(options.subgraphs[name] as OpenSubgraph));
  const urls = Object.fromEntries([...subgraphs].map(([name, { url }]) => [name, `${url}/graphql`]));
  const supergraph = options.supergraph?.(urls) ?? compose(options.subgraphs, urls);
  const folder = await mkdtemp(join(tmpdir(), 'open-gateway-'));
  const path = join(folder, 'supergraph.graphql');
  await writeFile(path, supergraph);
  const notices: string[] = [];
  const gateway = await createOpenGateway({
    supergraph: path,
    host: '127.0.0.1',
    port: 0,
    ...(options.deadlineMs === undefined ? {} : { deadlineMs: options.deadlineMs }),
    onNotice: (line) => notices.push(line),
  });
  return {
    gateway,
    notices,
    subgraphs,
    supergraph,
    async replaceFile(text) {
      await writeFile(`${path}.new`, text);
      await rename(`${path}.new`, path);
    },
    async ask(query, more = {}) {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, ...more }),
      });
      return { status: response.status, ...((await response.json()) as object) };
    },
    async noticed(count) {
      const giveUpAt = Date.now() + 10_000;
      while (notices.length < count && Date.now() < giveUpAt) await new Promise((resolve) => setTimeout(resolve, 5));
      if (notices.length < count) throw new Error(`nothing more was said: ${notices.join('; ')}`);
    },
    async stop() {
      await gateway.stop();
      await Promise.all([...subgraphs.values()].map((subgraph) => subgraph.stop()));
      await rm(folder, { recursive: true });
    },
  };
}

/** A supergraph of Federation 2. */
export function compose(
  subgraphs: Readonly<Record<string, OpenSubgraph>>,
  urls: Readonly<Record<string, string>>,
  federation = 'v2.9',
): string {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(subgraphs).map(([name, { sdl }]) => ({
      name,
      url: urls[name] ?? '',
      typeDefs: parse(link(federation) + sdl),
    })),
  );
  if (supergraphSdl === undefined) throw new Error(`the subgraphs do not compose: ${String(errors)}`);
  return supergraphSdl;
}

async function startSubgraph({ sdl, resolvers }: OpenSubgraph): Promise<RunningSubgraph> {
  const schema: GraphQLSchema = buildSubgraphSchema({
    typeDefs: parse(link('v2.9') + sdl),
    resolvers: resolvers as never,
  });
  const server = await startTestServer(async ({ body }, response) => {
    if (running.misbehave !== undefined) return running.misbehave(response);
    const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
    return sendJson(response, 200, await graphql({ schema, source: query, variableValues: variables ?? {} }));
  });
  const running: RunningSubgraph = { ...server, misbehave: undefined };
  return running;
}
