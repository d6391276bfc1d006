import { GatewayError } from '@helsegraf/errors';
import {
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { createGapFiller, type GapFiller, type GapFillerOptions } from './createGapFiller.ts';
import { isFailure } from './isFailure.ts';
import type { SubgraphAnswer, SubgraphError, SubgraphFailure } from '../fetch/subgraphAnswer.ts';

/** An answer in which every gap is explained: by a value where the contract has one, and always by an error. */
export interface FilledAnswer {
  /** Null as well once it has been merged: whoever still holds the answer then holds nothing. */
  data: Record<string, unknown> | null;
  readonly errors: readonly SubgraphError[];
  /** Whether it is known that no string in the data has a character that JSON escapes. */
  readonly isPlain?: boolean;
}

/** What a subgraph was asked. */
export interface AskedSubgraph {
  readonly document: DocumentNode;
  /** The entities it was asked about; none when the question was about the root. */
  readonly lookups: readonly AskedEntities[];
}

export interface AskedEntities {
  /** The response key of the field that they are asked for by. */
  readonly key: string;
  /** The type of each, in order. */
  readonly typeNames: readonly string[];
}

const failedInside: SubgraphFailure = { kind: 'unavailable', reason: 'FAILED', retryable: true };

/** Fills the gaps that a subgraph's failure, or a failure inside its answer, would leave. */
export function fillGaps(asked: AskedSubgraph, answer: SubgraphAnswer, options: GapFillerOptions): FilledAnswer {
  if (answer.kind === 'unavailable') {
    const filler = createGapFiller(options, asked.document, answer);
    return asked.lookups.length === 0 ? fillRoot(asked, filler, options.schema) : fillEntities(asked, filler);
  }
  return asked.lookups.length === 0 || answer.errors.length === 0 ? answer : fillFailedEntities(asked, answer, options);
}

function fillRoot({ document }: AskedSubgraph, filler: GapFiller, schema: GraphQLSchema): FilledAnswer {
  const operation = findOperation(document);
  const rootType = schema.getRootType(operation?.operation ?? OperationTypeNode.QUERY)?.name ?? '';
  const errors = filler.keysOf(rootType, operation?.selectionSet).map((key) => unavailableAt([key]));
  return { data: filler.fill(rootType, operation?.selectionSet), errors };
}

function fillEntities({ document, lookups }: AskedSubgraph, filler: GapFiller): FilledAnswer {
  const data: Record<string, unknown> = {};
  const errors: SubgraphError[] = [];
  for (const { key, typeNames } of lookups) {
    const set = entitiesSet(document, key);
    data[key] = typeNames.map((typeName) => filler.fill(typeName, set));
    typeNames.forEach((typeName, at) => {
      errors.push(...filler.keysOf(typeName, set).map((field) => unavailableAt([key, at, field])));
    });
  }
  return { data, errors };
}

/** An entity is null as a whole when one of its fields failed that may not be null. */
function fillFailedEntities(asked: AskedSubgraph, answer: FilledAnswer, options: GapFillerOptions): FilledAnswer {
  const filler = createGapFiller(options, asked.document, failedInside);
  const data: Record<string, unknown> = { ...answer.data };
  for (const { key, typeNames } of asked.lookups) {
    const entities: unknown = data[key];
    if (!Array.isArray(entities)) continue;
    const set = entitiesSet(asked.document, key);
    const failed = findFailed(key, answer.errors);
    data[key] = entities.map((entity: unknown, at) =>
      entity === null && failed.get(at) === true ? filler.fill(typeNames[at] ?? '', set) : entity,
    );
  }
  return { data, errors: answer.errors };
}

/** Which entities have errors, and whether all of those are failures. */
function findFailed(key: string, errors: readonly SubgraphError[]): Map<unknown, boolean> {
  const failed = new Map<unknown, boolean>();
  for (const error of errors) {
    const [lookup, at] = error.path ?? [];
    if (lookup === key) failed.set(at, isFailure(error) && failed.get(at) !== false);
  }
  return failed;
}

function unavailableAt(path: (string | number)[]): SubgraphError {
  return Object.assign(new GatewayError('SUBGRAPH_UNAVAILABLE'), { path });
}

function findOperation(document: DocumentNode): OperationDefinitionNode | undefined {
  return document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
}

function entitiesSet(document: DocumentNode, key: string): SelectionSetNode | undefined {
  const field = findOperation(document)?.selectionSet.selections.find(
    (selection) => selection.kind === Kind.FIELD && (selection.alias ?? selection.name).value === key,
  );
  return field?.kind === Kind.FIELD ? field.selectionSet : undefined;
}
