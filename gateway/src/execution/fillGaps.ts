import { GatewayError, type ErrorCode } from '@helsegraf/errors';
import {
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { createGapFiller, type GapFiller, type GapFillerOptions } from './createGapFiller.ts';
import type { SubgraphAnswer, SubgraphError, SubgraphFailure } from './subgraphAnswer.ts';

/** An answer in which every gap is explained: by a value where the contract has one, and always by an error. */
export interface FilledAnswer {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly SubgraphError[];
}

/** What a subgraph was asked. */
export interface AskedSubgraph {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Failures of ours or of a source. A refusal, on the other hand, is an answer, and is never shown as a failure. */
const failureCodes: ReadonlySet<unknown> = new Set<ErrorCode | undefined>([
  undefined,
  'INTERNAL',
  'SOURCE_UNAVAILABLE',
  'DEADLINE_EXCEEDED',
  'RATE_LIMITED',
]);
const failedInside: SubgraphFailure = { kind: 'unavailable', reason: 'FAILED', retryable: true };

/** Fills the gaps that a subgraph's failure, or a failure inside its answer, would leave. */
export function fillGaps(asked: AskedSubgraph, answer: SubgraphAnswer, options: GapFillerOptions): FilledAnswer {
  if (answer.kind === 'unavailable') {
    const filler = createGapFiller(options, asked.document, answer);
    return representedTypes(asked) === undefined
      ? fillRoot(asked, filler, options.schema)
      : fillEntities(asked, filler);
  }
  const entities = answer.data?.['_entities'];
  const isWhole = !Array.isArray(entities) || answer.errors.length === 0;
  return isWhole ? answer : fillFailedEntities(asked, { ...answer, entities }, options);
}

function fillRoot({ document }: AskedSubgraph, filler: GapFiller, schema: GraphQLSchema): FilledAnswer {
  const operation = findOperation(document);
  const rootType = schema.getRootType(operation?.operation ?? OperationTypeNode.QUERY)?.name ?? '';
  const errors = filler.keysOf(rootType, operation?.selectionSet).map((key) => unavailableAt([key]));
  return { data: filler.fill(rootType, operation?.selectionSet), errors };
}

function fillEntities(asked: AskedSubgraph, filler: GapFiller): FilledAnswer {
  const set = entitiesSet(asked.document);
  const typeNames = representedTypes(asked) ?? [];
  return {
    data: { _entities: typeNames.map((typeName) => filler.fill(typeName, set)) },
    errors: typeNames.flatMap((typeName, at) =>
      filler.keysOf(typeName, set).map((key) => unavailableAt(['_entities', at, key])),
    ),
  };
}

/** An entity is null as a whole when one of its fields failed that may not be null. */
function fillFailedEntities(
  asked: AskedSubgraph,
  answer: FilledAnswer & { readonly entities: readonly unknown[] },
  options: GapFillerOptions,
): FilledAnswer {
  const filler = createGapFiller(options, asked.document, failedInside);
  const set = entitiesSet(asked.document);
  const typeNames = representedTypes(asked) ?? [];
  const entities = answer.entities.map((entity, at) =>
    entity === null && hasFailed(at, answer.errors) ? filler.fill(typeNames[at] ?? '', set) : entity,
  );
  return { data: { ...answer.data, _entities: entities }, errors: answer.errors };
}

function hasFailed(at: number, errors: readonly SubgraphError[]): boolean {
  const own = errors.filter(({ path }) => path?.[0] === '_entities' && path[1] === at);
  return own.length > 0 && own.every(({ extensions }) => failureCodes.has(extensions?.['code']));
}

function unavailableAt(path: (string | number)[]): SubgraphError {
  return Object.assign(new GatewayError('SUBGRAPH_UNAVAILABLE'), { path });
}

function findOperation(document: DocumentNode): OperationDefinitionNode | undefined {
  return document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
}

function entitiesSet(document: DocumentNode): SelectionSetNode | undefined {
  const [field] = findOperation(document)?.selectionSet.selections ?? [];
  return field?.kind === Kind.FIELD ? field.selectionSet : undefined;
}

/** The types of the entities that were asked about, in order; undefined when the question was about the root. */
function representedTypes({ variables }: AskedSubgraph): string[] | undefined {
  const { representations } = variables;
  if (!Array.isArray(representations)) return undefined;
  return representations.map((item: { __typename?: unknown }) => String(item.__typename));
}
