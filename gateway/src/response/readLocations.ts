import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Line and column of what is wrong with a query text; the words that graphql-js has for it repeat the text. */
export function readLocations(error: unknown): GraphQLFormattedError['locations'] {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof GraphQLError ? cause.locations : undefined;
}
