/**
 * How large and how complex a request may be. Each may be set lower by configuration, never higher: the values are what
 * the tests have shown the gateway to bear.
 */
export const defaultLimits = {
  /** Requests that have not been answered, or whose answer has not been read in full. */
  requestsUnderWay: 2_000,

  // The HTTP request, and how long it may take to arrive
  headersMs: 10_000,
  requestMs: 15_000,
  urlCharacters: 2_048,
  headers: 64,
  headerBytes: 16_384,
  bodyBytes: 262_144,

  // The JSON body
  jsonDepth: 32,
  jsonKeys: 2_000,
  jsonStringCharacters: 16_384,
  jsonArrayItems: 1_000,

  // The GraphQL document
  queryBytes: 16_384,
  tokens: 2_000,
  nesting: 64,
  operations: 1,
  fragments: 50,
  directives: 20,
  depth: 12,
  /** Introspection asks for types of types of types; it is refused altogether in production. */
  introspectionDepth: 20,
  aliases: 30,
  rootFields: 10,
  /** Fields at the top of a mutation. */
  changes: 1,
  /** Fields when every fragment is written out where it is spread: what planning and execution really meet. */
  expandedFields: 2_000,
  /** Points (`operation/compileCost.ts`): a hundred prescriptions with all that is known of them are 14,000. */
  cost: 20_000,

  // The answer
  errors: 5,
  subgraphResponseBytes: 5_242_880,
  answerBytes: 10_485_760,

  // What is asked of subgraphs for one operation
  callsPerOperation: 50,
  /** Subgraphs refuse more; an operation that needs more asks in several calls. */
  entitiesPerCall: 100,
} as const;

export type Limits = Readonly<Record<keyof typeof defaultLimits, number>>;
