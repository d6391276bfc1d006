import { ApolloServer, HeaderMap } from '@apollo/server';
import { GraphQLError, GraphQLScalarType } from 'graphql';
import { GatewayError } from '../gatewayError.ts';
import { maskError } from '../maskError.ts';
import type { ApolloServerOptions, ApolloServerPlugin, BaseContext } from '@apollo/server';

/** Stands for a national identity number: whatever the request or a source says, this must not come back. */
export const secret = '15819049863';

/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly codes: readonly unknown[];
  readonly errors: readonly { message: string; path?: unknown; extensions: Record<string, unknown> }[];
  readonly data: unknown;
}

const typeDefs = `#graphql
  scalar NationalIdentityNumber
  enum Kind { ONE TWO }
  type Query {
    patient(nationalId: NationalIdentityNumber, count: Int, kind: Kind): String
    refused: String
    broken: String
    brokenInWords: String
    brokenBySource: String
    notAnError: String
    needed: String!
    list: [String]
  }
  type Mutation { nothing: String }
`;

const parseNationalIdentityNumber = (value: unknown): never => {
  throw new GatewayError('INVALID_NATIONAL_ID', { cause: new Error(String(value)) });
};

const resolvers = {
  NationalIdentityNumber: new GraphQLScalarType({
    name: 'NationalIdentityNumber',
    parseValue: parseNationalIdentityNumber,
    parseLiteral: parseNationalIdentityNumber,
  }),
  Query: {
    refused: () => {
      throw new GatewayError('FORBIDDEN', { cause: new Error(`No relation to ${secret}`) });
    },
    broken: () => {
      throw new TypeError(`Cannot read ${secret}`);
    },
    brokenInWords: () => {
      throw new GraphQLError(`No ${secret}`, { extensions: { code: secret, nationalId: secret, reference: secret } });
    },
    brokenBySource: () => {
      throw new GatewayError('SOURCE_UNAVAILABLE');
    },
    notAnError: () => {
      // oxlint-disable-next-line typescript/only-throw-error -- what some libraries do
      throw { nationalId: secret };
    },
    needed: () => null,
    list: () => ['one', Promise.reject(new Error(secret))],
  },
};

type Gateway = NonNullable<ApolloServerOptions<BaseContext>['gateway']>;

/** A server with our masking, and the way to ask it. */
export async function startServer(options: { gateway?: Gateway; plugins?: ApolloServerPlugin[] } = {}) {
  const shared = { formatError: maskError, includeStacktraceInErrorResponses: false, plugins: options.plugins ?? [] };
  const server =
    options.gateway === undefined
      ? new ApolloServer({ ...shared, typeDefs, resolvers, introspection: false })
      : new ApolloServer({ ...shared, gateway: options.gateway });
  await server.start();

  return {
    ask: (body: unknown, method = 'POST', context: () => Promise<object> = async () => ({})) =>
      ask(server, { body, method, context }),
    stop: () => server.stop(),
  };
}

async function ask(
  server: ApolloServer,
  request: { body: unknown; method: string; context: () => Promise<object> },
): Promise<Answer> {
  const response = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method,
      headers: new HeaderMap([['content-type', 'application/json']]),
      body: request.body,
      search: '',
    },
    context: request.context,
  });
  const text = response.body.kind === 'complete' ? response.body.string : '';
  const body = JSON.parse(text) as { errors?: Answer['errors']; data?: unknown };
  const errors = body.errors ?? [];
  const codes = errors.map(({ extensions }) => extensions['code']);
  return { status: response.status ?? 200, text, codes, errors, data: body.data };
}
