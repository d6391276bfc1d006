import { isEnumType, isInterfaceType } from 'graphql';
import type { GraphQLSchema } from 'graphql';

/** Names of the contract that an answer may hold instead of data, each with what the contract says about it. */
export interface Vocabulary {
  /** The types that implement `MissingData`. */
  readonly missingReasons: ReadonlyMap<string, string>;
  readonly unavailableReasons: ReadonlyMap<string, string>;
  readonly services: ReadonlyMap<string, string>;
}

/** Takes the words from the schema's own descriptions, so that a new reason needs no change here. */
export function readVocabulary(schema: GraphQLSchema): Vocabulary {
  const missingData = schema.getType('MissingData');
  const reasons = isInterfaceType(missingData) ? schema.getPossibleTypes(missingData) : [];
  return {
    missingReasons: new Map(reasons.map(({ name, description }) => [name, asOneLine(description)])),
    unavailableReasons: enumWords(schema, 'UnavailableReason'),
    services: enumWords(schema, 'NationalService'),
  };
}

function enumWords(schema: GraphQLSchema, name: string): ReadonlyMap<string, string> {
  const type = schema.getType(name);
  const values = isEnumType(type) ? type.getValues() : [];
  return new Map(values.map((value) => [value.name, asOneLine(value.description)]));
}

function asOneLine(description: string | null | undefined): string {
  return (description ?? '').replaceAll('\n', ' ').replaceAll('`', '').trim();
}
