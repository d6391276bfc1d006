import type { Limits } from './limits.ts';

/**
 * Bounds for `--open`, where nobody is to be kept out: wide enough for conformance suites, benchmarks and the deepest
 * introspection query of any tool, and still bounds, so that a mistake ends with an answer and not with the process.
 */
export const openLimits: Limits = Object.freeze({
  requestsUnderWay: 4_000,

  headersMs: 10_000,
  requestMs: 60_000,
  urlCharacters: 32_768,
  headers: 200,
  headerBytes: 65_536,
  bodyBytes: 4_194_304,

  jsonDepth: 200,
  jsonKeys: 200_000,
  jsonStringCharacters: 2_097_152,
  jsonArrayItems: 200_000,

  queryBytes: 1_048_576,
  // What can be parsed in about ten milliseconds: parsing is done where everybody waits for it.
  tokens: 50_000,
  nesting: 400,
  operations: 200,
  fragments: 2_000,
  directives: 10_000,
  depth: 200,
  introspectionDepth: 100,
  aliases: 20_000,
  rootFields: 5_000,
  changes: 5_000,
  // What is planned in seconds.
  expandedFields: 50_000,
  /** Not counted in open mode. */
  cost: 1_000_000_000,

  errors: 1_000,
  subgraphResponseBytes: 33_554_432,
  /** Not counted in open mode, like the two that follow. */
  answerBytes: 1_000_000_000,
  callsPerOperation: 1_000_000_000,
  entitiesPerCall: 1_000_000_000,
});
