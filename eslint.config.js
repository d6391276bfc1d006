import graphqlPlugin from '@graphql-eslint/eslint-plugin';

const publicSchema = 'schema/public.graphql';

/** @param {Record<string, unknown>} project where graphql-eslint finds the schema and the documents of a project */
function graphql(project) {
  return {
    languageOptions: { parser: graphqlPlugin.parser, parserOptions: { graphQLConfig: project } },
    plugins: { '@graphql-eslint': graphqlPlugin },
  };
}

/** ESLint looks at GraphQL only: the SDL that people write, the schema that clients see, and the named operations. */
export default [
  { ignores: ['**/node_modules/', '**/dist/', '**/*.js', '**/*.mjs'] },
  {
    ...graphql({ schema: publicSchema }),
    files: ['schema/subgraphs/*.graphql', 'schema/shared/*.graphql'],
    rules: {
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          Argument: 'camelCase',
          DirectiveDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
          'FieldDefinition[parent.name.value=Query]': {
            style: 'camelCase',
            forbiddenPrefixes: ['query', 'get', 'list'],
            forbiddenSuffixes: ['Query'],
          },
        },
      ],
      '@graphql-eslint/no-hashtag-description': 'error',
      '@graphql-eslint/no-duplicate-fields': 'error',
      '@graphql-eslint/require-deprecation-reason': 'error',
      '@graphql-eslint/unique-enum-value-names': 'error',
      '@graphql-eslint/require-description': [
        'error',
        { types: true, rootField: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true },
      ],
    },
  },
  {
    ...graphql({ schema: publicSchema }),
    // What can only be judged when all subgraphs have come together.
    files: ['schema/public.graphql'],
    rules: {
      '@graphql-eslint/no-unreachable-types': 'error',
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      '@graphql-eslint/relay-connection-types': 'error',
      '@graphql-eslint/relay-edge-types': [
        'error',
        { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false, withEdgeSuffix: true },
      ],
      '@graphql-eslint/relay-page-info': 'error',
    },
  },
  {
    ...graphql({ schema: publicSchema, documents: 'schema/operations/**/*.graphql' }),
    files: ['schema/operations/**/*.graphql'],
    rules: {
      ...graphqlPlugin.configs['flat/operations-recommended'].rules,
      // An overview of a patient is deep by nature; what bounds an operation's cost is the gateway's own limit.
      '@graphql-eslint/selection-set-depth': 'off',
      // Not every caller has a use for every id.
      '@graphql-eslint/require-selections': 'off',
    },
  },
];
