import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import type { EngineOptions } from '../../engineUnderTest.ts';
import { composeSupergraph, type ComposedSupergraph } from '../../federation/composeSupergraph.ts';
import type { SubgraphServer } from '../../federation/createSubgraphServer.ts';
import { linkFederation } from '../../federation/linkFederation.ts';
import { readTypeRules } from '../../federation/readTypeRules.ts';
import { buildWorldIndex } from './buildWorldIndex.ts';
import { createWorldReader } from './createWorldReader.ts';
import type { OperationContext } from './operationContext.ts';
import { findContradiction } from './findContradiction.ts';
import { startWorldMonolith, type Monolith } from './startWorldMonolith.ts';
import { startWorldSubgraph } from './startWorldSubgraph.ts';
import type { World } from './world.ts';

/** Type definitions of subgraphs, by name, and what they know. */
export interface WorldFederationOptions {
  readonly subgraphs: Readonly<Record<string, string>>;
  readonly world: World;
  /** When the caller has composed them already. */
  readonly composed?: ComposedSupergraph;
}

export interface WorldFederation {
  readonly supergraphSdl: string;
  readonly apiSchema: GraphQLSchema;
  readonly monolith: Monolith;
  readonly subgraphSchemas: ReadonlyMap<string, GraphQLSchema>;
  readonly send: EngineOptions['send'];
  /** Starts the count of sequences anew, for the operation that comes. One operation at a time. */
  beginOperation(): OperationContext;
  /** What subgraphs were asked, since the operation began, that no right engine asks. */
  takeProblems(): string[];
}

/** @throws CompositionError when the subgraphs do not compose; Error when they cannot say what the world is */
export function startWorldFederation({ subgraphs, world, composed }: WorldFederationOptions): WorldFederation {
  const documents = Object.entries(subgraphs).map(([name, sdl]) => ({ name, document: parse(linkFederation(sdl)) }));
  const { sdl: supergraphSdl, apiSchema } = composed ?? composeWorld(subgraphs);
  const index = buildWorldIndex(
    documents.map(({ name, document }) => ({
      name,
      schema: buildSubgraphSchema({ typeDefs: document }),
      rules: readTypeRules(document),
    })),
  );
  const contradiction = findContradiction(world, index);
  if (contradiction !== undefined) throw new Error(contradiction);
  const reader = createWorldReader(world, index);
  let problems: string[] = [];
  let context = createContext(problems);
  const servers = new Map<string, SubgraphServer>(
    index.subgraphs.map((subgraph) => {
      const onRefused = (reason: string) => problems.push(`${subgraph.name} refused: ${reason}`);
      return [subgraph.name, startWorldSubgraph({ subgraph, world, index, reader, onRefused })];
    }),
  );

  return {
    supergraphSdl,
    apiSchema,
    subgraphSchemas: new Map(index.subgraphs.map(({ name, schema }) => [name, schema])),
    monolith: startWorldMonolith(apiSchema, reader),
    async send(subgraph, request) {
      const server = servers.get(subgraph);
      if (server === undefined) throw new Error(`the engine asked ${subgraph}, which is no subgraph`);
      return server(request, context);
    },
    beginOperation() {
      problems = [];
      context = createContext(problems);
      return context;
    },
    takeProblems: () => problems,
  };
}

export function composeWorld(subgraphs: Readonly<Record<string, string>>): ComposedSupergraph {
  return composeSupergraph(
    Object.fromEntries(Object.entries(subgraphs).map(([name, sdl]) => [name, linkFederation(sdl)])),
  );
}

function createContext(problems: string[]): OperationContext {
  let sequence = 0;
  return {
    nextInSequence: () => (sequence += 1),
    report: (problem) => problems.push(problem),
  };
}
