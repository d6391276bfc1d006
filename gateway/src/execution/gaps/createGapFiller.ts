import {
  isListType,
  getNullableType,
  isNonNullType,
  isObjectType,
  type DocumentNode,
  type FieldNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { createFieldSelector } from './createFieldSelector.ts';
import { createServiceFinder, sourceUnavailable, type TypedMember } from './sourceUnavailable.ts';
import type { SubgraphFailure } from '../fetch/subgraphAnswer.ts';

/** Builds what stands in the place of an object that a subgraph should have given and did not. */
export interface GapFiller {
  /**
   * The object with `SourceUnavailable` in each field that has a national source behind it, in the shape the selection
   * asks for. Fields that cannot say why they are empty are left out.
   */
  fill(typeName: string, set: SelectionSetNode | undefined): Record<string, unknown>;
  /** The keys under which the selection asks for fields of the type, `__typename` left out. */
  keysOf(typeName: string, set: SelectionSetNode | undefined): string[];
}

export interface GapFillerOptions {
  readonly schema: GraphQLSchema;
  /** The national service behind each field, by `Type.field`. */
  readonly nationalSources: ReadonlyMap<string, string>;
}

/**
 * A null never stands for a failure: where the contract has a member for it, the failure itself is the answer.
 *
 * @param document what the subgraph was asked
 * @param failure why it gave no answer
 */
export function createGapFiller(
  { schema, nationalSources }: GapFillerOptions,
  document: DocumentNode,
  failure: SubgraphFailure,
): GapFiller {
  const select = createFieldSelector(document, schema);
  const findService = createServiceFinder(schema, nationalSources);
  const fetchedAt = new Date().toISOString();

  function fillObject(typeName: string, set: SelectionSetNode | undefined) {
    const filled = emptyRecord();
    let [isWhole, saysWhy] = [true, false];
    for (const field of select(set, typeName)) {
      const part = fillField(typeName, field);
      if (part === undefined) isWhole = false;
      else filled[keyOf(field)] = part.value;
      if (part?.saysWhy === true) saysWhy = true;
    }
    return { filled, isWhole, saysWhy };
  }

  function fillField(typeName: string, field: FieldNode): FilledField | undefined {
    const name = field.name.value;
    if (name === '__typename') return { value: typeName, saysWhy: false };
    const type = fieldType(typeName, name);
    if (type === undefined) return undefined;
    const service = findService(`${typeName}.${name}`, type);
    if (service !== undefined) {
      const member = sourceUnavailable(service, failure, fetchedAt);
      return { value: project(member, field.selectionSet), saysWhy: true };
    }
    const nested = fillNested(type, field);
    return nested ?? (isNonNullType(type) ? undefined : { value: null, saysWhy: false });
  }

  /**
   * An object that is nothing but a bracket around fields with sources of their own. One in which nothing says why it is
   * empty is not made up: whether it is there at all is for its subgraph to say.
   */
  function fillNested(type: GraphQLOutputType, field: FieldNode): FilledField | undefined {
    const bare = getNullableType(type);
    if (!isObjectType(bare) || isListType(bare)) return undefined;
    const { filled, isWhole, saysWhy } = fillObject(bare.name, field.selectionSet);
    return isWhole && saysWhy ? { value: filled, saysWhy } : undefined;
  }

  function fieldType(typeName: string, fieldName: string): GraphQLOutputType | undefined {
    const type = schema.getType(typeName);
    return isObjectType(type) ? type.getFields()[fieldName]?.type : undefined;
  }

  function project(value: TypedMember, set: SelectionSetNode | undefined): Record<string, unknown> {
    const projected = emptyRecord();
    for (const field of select(set, value.__typename)) {
      const part = value[field.name.value] ?? null;
      projected[keyOf(field)] = isTyped(part) ? project(part, field.selectionSet) : part;
    }
    return projected;
  }

  return {
    fill: (typeName, set) => fillObject(typeName, set).filled,
    keysOf: (typeName, set) =>
      select(set, typeName)
        .filter(({ name }) => name.value !== '__typename')
        .map(keyOf),
  };
}

interface FilledField {
  readonly value: unknown;
  /** Whether a `SourceUnavailable` stands in it. */
  readonly saysWhy: boolean;
}

/** Keys are the client's to choose, so the object has no members but them. */
function emptyRecord(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}

function isTyped(value: unknown): value is TypedMember {
  return typeof value === 'object' && value !== null && '__typename' in value;
}

function keyOf(field: FieldNode): string {
  return field.alias?.value ?? field.name.value;
}
