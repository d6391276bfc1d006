import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { DocumentNode, FormattedExecutionResult } from 'graphql';
import type { DocumentReader } from '../operation/createDocumentReader.ts';
import type { Operation } from '../operation/operation.ts';
import type { Engine } from './createEngine.ts';
import type { RequestContext } from './requestContext.ts';

type Options = ApolloServerOptionsWithGateway<RequestContext>;

export interface GraphqlServerOptions {
  readonly engine: Engine;
  /** Where ApolloServer finds documents that are parsed and validated already. */
  readonly documents: DocumentReader;
  readonly formatError: NonNullable<Options['formatError']>;
  readonly logger: NonNullable<Options['logger']>;
  readonly allowsIntrospection: boolean;
}

export interface GraphqlServer {
  execute(operation: Operation, context: RequestContext): Promise<FormattedExecutionResult>;
  stop(): Promise<void>;
}

/** ApolloServer around the engine, with everything off that answers, reports or remembers by itself. */
export async function createGraphqlServer(options: GraphqlServerOptions): Promise<GraphqlServer> {
  const server = new ApolloServer<RequestContext>({
    gateway: options.engine.gateway,
    documentStore: createDocumentStore(options.documents),
    formatError: options.formatError,
    logger: options.logger,
    introspection: options.allowsIntrospection,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start();
  return {
    async execute({ text, name, variables }, contextValue) {
      const operationName = name === undefined ? {} : { operationName: name };
      const { body } = await server.executeOperation({ query: text, variables, ...operationName }, { contextValue });
      if (body.kind !== 'single') throw new Error('an answer in parts, which was not asked for');
      return body.singleResult;
    },
    stop: () => server.stop(),
  };
}

/** ApolloServer looks documents up by a prefix of its own and the text's hash. What it parses itself is not kept. */
function createDocumentStore(documents: DocumentReader): NonNullable<Options['documentStore']> {
  return {
    get: async (key): Promise<DocumentNode | undefined> => documents.find(key.slice(key.lastIndexOf(':') + 1)),
    set: async () => undefined,
    delete: async () => false,
  };
}
