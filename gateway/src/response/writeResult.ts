import type { GraphQLFormattedError } from 'graphql';

/** A GraphQL response as JSON; errors first, as the specification asks (§7.1). No member is there for nothing. */
export function writeResult(data: string | undefined, errors: readonly GraphQLFormattedError[]): string {
  if (errors.length === 0) return data === undefined ? '{}' : `{"data":${data}}`;
  const written = `{"errors":${JSON.stringify(errors)}`;
  return data === undefined ? `${written}}` : `${written},"data":${data}}`;
}
