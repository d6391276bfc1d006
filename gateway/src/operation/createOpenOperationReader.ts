import { GatewayError } from '@helsegraf/errors';
import { Kind, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Limits } from '../config/limits.ts';
import type { TextBody } from '../http/gatewayRequest.ts';
import { coerceVariables } from './coerceVariables.ts';
import { findOperation } from './findOperation.ts';
import { createReadAhead, type CheckText, type ReadAhead } from './createReadAhead.ts';
import { readDocument } from './readDocument.ts';

/** One operation, ready to be run. */
export interface OpenOperation {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly isMutation: boolean;
}

/** What is remembered of an operation that was asked for, to have it planned before it is asked for again. */
export interface UsedOperation {
  readonly query: string;
  readonly name: string | undefined;
  readonly uses: number;
  /** Its latest variables, but only those that are true or false: no others decide on a plan. */
  readonly switches: Readonly<Record<string, unknown>>;
}

export interface OpenOperationReader {
  /** To be awaited before `read`, when there is something to wait for. */
  readonly readAhead: ReadAhead;
  /** @throws GatewayError that says what is wrong, without a value of the request */
  read(body: TextBody): OpenOperation;
  /** The operations that were asked for most, the most used first. */
  mostUsed(count: number): readonly UsedOperation[];
  /** Reads an operation before anybody asks for it. Undefined when the schema does not have what it asks for any more. */
  prepare(used: UsedOperation): OpenOperation | undefined;
}

interface KnownDocument {
  readonly document: DocumentNode;
  readonly operations: Map<string, KnownOperation>;
}

interface KnownOperation {
  readonly node: OperationDefinitionNode;
  readonly switchNames: readonly string[];
  uses: number;
  switches: Readonly<Record<string, unknown>>;
}

const kept = { max: 2_000, maxSize: 16_777_216, sizeCalculation: (_known: unknown, text: string) => text.length + 1 };
const keptRefusals = { max: 200, maxSize: 4_194_304, sizeCalculation: kept.sizeCalculation };
const nobodysInputs = { scalars: new Set<string>(), arguments: new Set<string>() };

/**
 * Reads operations of any supergraph, each text once.
 *
 * @param check where long texts are checked, so that they hold nobody up
 */
export function createOpenOperationReader(
  schema: GraphQLSchema,
  limits: Limits,
  check?: CheckText,
): OpenOperationReader {
  const rules = { schema, limits, personal: nobodysInputs, allowsIntrospection: true };
  // By the text itself: to find it so costs less than to hash it.
  const documents = new LRUCache<string, KnownDocument>(kept);
  const refusals = new LRUCache<string, GatewayError>(keptRefusals);

  function keep(text: string, document: DocumentNode): KnownDocument {
    const read = { document, operations: new Map<string, KnownOperation>() };
    documents.set(text, read);
    return read;
  }

  const shelf = {
    isKnown: (text: string) => documents.has(text) || refusals.has(text),
    keep,
    refuse: (text: string, refusal: GatewayError) => void refusals.set(text, refusal),
  };

  function documentOf(text: string): KnownDocument {
    const known = documents.get(text);
    if (known !== undefined) return known;
    const refusal = refusals.get(text);
    if (refusal !== undefined) throw refusal;
    try {
      return keep(text, readDocument(text, rules));
    } catch (error) {
      if (error instanceof GatewayError) refusals.set(text, error);
      throw error;
    }
  }

  function operationOf({ document, operations }: KnownDocument, name: string | undefined): KnownOperation {
    const key = name ?? '';
    let known = operations.get(key);
    if (known === undefined) {
      const node = findOperation(schema, document, name);
      known = { node, switchNames: findSwitches(node), uses: 0, switches: {} };
      operations.set(key, known);
    }
    return known;
  }

  return {
    readAhead: createReadAhead(rules, shelf, check),
    read({ query, operationName, variables: given }) {
      const document = documentOf(query);
      const known = operationOf(document, operationName);
      const variables = coerceVariables(schema, known.node, given);
      known.uses += 1;
      if (known.switchNames.length > 0) known.switches = pick(variables, known.switchNames);
      return toOperation(document, known, variables);
    },
    mostUsed: (count) =>
      [...documents.entries()]
        .flatMap(([query, { operations }]) =>
          [...operations].map(([name, { uses, switches }]) => ({ query, name: name || undefined, uses, switches })),
        )
        .toSorted((one, other) => other.uses - one.uses)
        .slice(0, count),
    prepare({ query, name, uses, switches }) {
      try {
        const document = documentOf(query);
        const known = operationOf(document, name);
        // Halved each time, so that what is not used any more is forgotten in the end.
        known.uses += Math.floor(uses / 2);
        known.switches = switches;
        return toOperation(document, known, switches);
      } catch {
        return undefined;
      }
    },
  };
}

function toOperation(
  { document }: KnownDocument,
  { node }: KnownOperation,
  variables: OpenOperation['variables'],
): OpenOperation {
  return { document, operationName: node.name?.value, variables, isMutation: node.operation === 'mutation' };
}

function findSwitches({ variableDefinitions = [] }: OperationDefinitionNode): string[] {
  return variableDefinitions
    .filter(({ type }) => {
      const bare = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
      return bare.kind === Kind.NAMED_TYPE && bare.name.value === 'Boolean';
    })
    .map(({ variable }) => variable.name.value);
}

function pick(variables: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, variables[name]]));
}
