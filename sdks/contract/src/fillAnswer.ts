import {
  executeSync,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
  type DocumentNode,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  type GraphQLTypeResolver,
} from 'graphql';

const scalars: Readonly<Record<string, unknown>> = {
  Boolean: false,
  Date: '2026-01-12',
  DateTime: '2026-01-12T10:12:00+01:00',
  Decimal: '1',
  Float: 1,
  ID: 'an-id',
  Int: 1,
  PartialDate: '2026-01',
  String: 'a text',
};

export interface Filling {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * An answer to the operation that has the given data, by response name, and for the rest as little as the schema allows:
 * null, an empty list, or an example. So a case goes on holding when its operation asks for more.
 *
 * @throws Error when the data does not fit the operation
 */
export function fillAnswer({ schema, document, variables, data }: Filling): Record<string, unknown> {
  const { data: filled, errors } = executeSync({
    schema,
    document,
    variableValues: variables,
    rootValue: data,
    fieldResolver: resolve(schema),
    typeResolver: resolveType,
  });
  if (errors !== undefined || filled == null)
    throw new Error(`the data does not fit: ${errors?.[0]?.message ?? 'null'}`);
  return filled;
}

function resolve(schema: GraphQLSchema): GraphQLFieldResolver<unknown, unknown> {
  // oxlint-disable-next-line eslint/max-params -- graphql-js gives four
  return (parent, _args, _context, { path, returnType }) => {
    const given = (parent as Readonly<Record<string, unknown>>)[path.key];
    return given === undefined ? example(schema, returnType) : given;
  };
}

function example(schema: GraphQLSchema, type: GraphQLOutputType): unknown {
  if (!isNonNullType(type)) return null;
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [];
  const named = getNamedType(nullable);
  if (isEnumType(named)) return named.getValues()[0]?.value;
  if (isScalarType(named)) return scalars[named.name];
  return isAbstractType(named) ? { __typename: schema.getPossibleTypes(named)[0]?.name } : {};
}

const resolveType: GraphQLTypeResolver<unknown, unknown> = (value) =>
  (value as { readonly __typename?: string }).__typename;
