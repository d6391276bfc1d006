import { GraphQLError } from 'graphql';
import type { GatewayError } from './gatewayError.ts';

/**
 * The error in the form that makes ApolloServer answer with its HTTP status, for errors thrown before execution (in a
 * plugin or while making the context). Not for resolvers: there the status of a partial answer stays 200.
 */
export function toGraphQLError(error: GatewayError): GraphQLError {
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { code: error.code, http: { status: error.status } },
  });
}
