import { ApolloServer, type ApolloServerOptionsWithGateway, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { DocumentNode, ExecutionResult, GraphQLFormattedError } from 'graphql';
import type { DocumentReader } from '../operation/createDocumentReader.ts';
import type { Operation } from '../operation/operation.ts';
import type { AnswerWork, Engine, EngineAnswer } from './createEngine.ts';
import type { Disclosed } from './answer/addUp.ts';
import { WrittenData } from './answer/writtenData.ts';

type Options<Context extends BaseContext> = ApolloServerOptionsWithGateway<Context>;

export interface GraphqlServerOptions<Context extends BaseContext> {
  readonly engine: Engine<Context>;
  /** Where ApolloServer finds documents that are parsed and validated already. */
  readonly documents: DocumentReader;
  readonly formatError: NonNullable<Options<Context>['formatError']>;
  readonly logger: NonNullable<Options<Context>['logger']>;
  readonly allowsIntrospection: boolean;
}

/** The answer to an operation that was run: its data written as JSON, its errors masked. */
export interface GraphqlAnswer {
  /** Undefined when the operation was refused before it ran. */
  readonly data: string | undefined;
  readonly errors: readonly GraphQLFormattedError[];
  /** What the data discloses, for the record. */
  readonly disclosed?: Disclosed;
  /** What it took, for figures. Undefined when it did not run. */
  readonly work?: AnswerWork;
}

export interface GraphqlServer<Context> {
  execute(operation: Operation, context: Context): Promise<GraphqlAnswer>;
  stop(): Promise<void>;
}

/** ApolloServer around the engine, with everything off that answers, reports or remembers by itself. */
export async function createGraphqlServer<Context extends BaseContext>(
  options: GraphqlServerOptions<Context>,
): Promise<GraphqlServer<Context>> {
  const server = new ApolloServer<Context>({
    gateway: toGateway(options.engine),
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
      const { data, errors = [] } = body.singleResult;
      if (!(data instanceof WrittenData)) return { data: undefined, errors };
      const { json, disclosed, work } = data;
      return { data: json, errors, work, ...(disclosed && { disclosed }) };
    },
    stop: () => server.stop(),
  };
}

/** The engine as ApolloServer knows those who execute for it. */
function toGateway<Context extends BaseContext>(engine: Engine<Context>): Options<Context>['gateway'] {
  return {
    onSchemaLoadOrUpdate(listener) {
      listener({ apiSchema: engine.schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({
      executor: async ({ document, operationName, request, context }) => {
        const variables = request.variables ?? {};
        const answer = await engine.execute(
          { document, operationName: operationName ?? undefined, variables },
          context as Context,
        );
        return toResult(answer);
      },
    }),
    stop: async () => undefined,
  };
}

// ApolloServer hands the data on without looking into it.
function toResult(answer: EngineAnswer): ExecutionResult {
  const { errors } = answer;
  const written = new WrittenData(answer) as unknown as Record<string, unknown>;
  return errors.length === 0 ? { data: written } : { data: written, errors };
}

/** ApolloServer looks documents up by a prefix of its own and the text's hash. What it parses itself is not kept. */
function createDocumentStore(documents: DocumentReader): NonNullable<Options<BaseContext>['documentStore']> {
  return {
    get: async (key): Promise<DocumentNode | undefined> => documents.find(key.slice(key.lastIndexOf(':') + 1)),
    set: async () => undefined,
    delete: async () => false,
  };
}
