import { composeServices } from '@apollo/composition';
import { parse, type GraphQLSchema } from 'graphql';

export interface ComposedSupergraph {
  readonly sdl: string;
  /** What clients see. */
  readonly apiSchema: GraphQLSchema;
  /** The same again, for a caller that will change it. */
  buildApiSchema(): GraphQLSchema;
}

/**
 * Composes subgraphs, given by name with their full type definitions.
 *
 * @throws CompositionError with all that the composer said, when they do not compose
 */
export function composeSupergraph(subgraphs: Readonly<Record<string, string>>): ComposedSupergraph {
  const services = Object.entries(subgraphs).map(([name, sdl]) => ({
    name,
    typeDefs: parse(sdl, { noLocation: true }),
    url: `http://${name}.test/graphql`,
  }));
  const composed = composeServices(services);
  if (composed.errors !== undefined) throw new CompositionError(composed.errors.map(({ message }) => message));
  const { schema, supergraphSdl } = composed;
  const buildApiSchema = () => schema.toAPISchema().toGraphQLJSSchema();
  return { sdl: supergraphSdl, apiSchema: buildApiSchema(), buildApiSchema };
}

export class CompositionError extends Error {
  readonly reasons: readonly string[];

  constructor(reasons: readonly string[]) {
    super(`the subgraphs do not compose:\n${reasons.join('\n')}`);
    this.reasons = reasons;
  }
}
