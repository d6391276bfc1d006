import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLAbstractType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import {
  collectFields,
  isOnType,
  soleFragment,
  type CollectedFields,
  type Selection,
  type SelectedField,
  type Source,
} from './collectFields.ts';
import type { Draft, DraftField, DraftType, ObjectDraft, UnionDraft } from './draft.ts';

// The interface of all reasons in our contract. A schema without it has no such unions.
const reasonInterface = 'MissingData';

/** What shapes are drafted with. */
export interface Drafting extends Source {
  /** Told of each enum and scalar that an answer holds. */
  readonly onLeaf: (typeName: string) => void;
  /** Told of each fragment that a selection is exactly. */
  readonly onFragment: (name: string) => void;
}

/**
 * What is asked for of one object, or of one of several kinds. Of the latter `__typename` is always asked for, since
 * `buildDocuments` sees to it for every field of an abstract type.
 */
export function draftShape(drafting: Drafting, type: GraphQLCompositeType, selections: readonly Selection[]): Draft {
  const collected = collectFields(drafting, type, selections);
  if (!isAbstractType(type)) return draftObject(drafting, type, collected);
  if (isInterfaceType(type) && !collected.isNarrowed) {
    return draftObject(drafting, type, { ...collected, hasTypename: true });
  }
  return draftUnion(drafting, type, selections);
}

function draftObject(
  drafting: Drafting,
  type: GraphQLObjectType | GraphQLInterfaceType,
  { fields, hasTypename }: CollectedFields,
): ObjectDraft {
  const drafts = fields.map((field) => draftField(drafting, type, field));
  return {
    kind: 'object',
    typeName: type.name,
    description: type.description ?? '',
    isInterface: isInterfaceType(type),
    hasTypename,
    isReason: type.getInterfaces().some(({ name }) => name === reasonInterface),
    fields: drafts,
    signature: JSON.stringify([type.name, hasTypename, ...drafts.map(signatureOf).toSorted()]),
  };
}

function draftUnion(drafting: Drafting, type: GraphQLAbstractType, selections: readonly Selection[]): UnionDraft {
  const all = drafting.schema.getPossibleTypes(type).map((member) => {
    return draftObject(drafting, member, { ...collectFields(drafting, member, selections), hasTypename: true });
  });
  const variants = [...all.filter(({ isReason }) => !isReason), ...all.filter(({ isReason }) => isReason)];
  const common = isInterfaceType(type)
    ? collectFields(drafting, type, selections).fields.map((field) => draftField(drafting, type, field))
    : [];
  return {
    kind: 'union',
    typeName: type.name,
    description: type.description ?? '',
    variants,
    common,
    signature: JSON.stringify([type.name, ...variants.map(({ signature }) => signature)]),
  };
}

function draftField(
  drafting: Drafting,
  type: GraphQLObjectType | GraphQLInterfaceType,
  { name, node, isConditional, selections }: SelectedField,
): DraftField {
  const field = definitionOf(type, node.name.value);
  return {
    name,
    node,
    isConditional,
    type: draftType(drafting, field?.type, { selections, isConditional }),
    description: field?.description ?? '',
    deprecationReason: field?.deprecationReason ?? undefined,
  };
}

/** Undefined for `__typename` under another name, the one field that no type defines. */
function definitionOf(
  type: GraphQLObjectType | GraphQLInterfaceType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === '__typename') return undefined;
  const field = type.getFields()[name];
  if (field === undefined) throw new Error(`${type.name} has no field ${name}`);
  return field;
}

interface Below {
  readonly selections: readonly Selection[];
  readonly isConditional: boolean;
}

function draftType(drafting: Drafting, declared: GraphQLOutputType | undefined, below: Below): DraftType {
  if (declared === undefined) return { kind: 'scalar', name: 'String', isNullable: below.isConditional };
  const isNullable = below.isConditional || !isNonNullType(declared);
  const type = isNonNullType(declared) ? declared.ofType : declared;
  if (isListType(type)) {
    return { kind: 'list', of: draftType(drafting, type.ofType, { ...below, isConditional: false }), isNullable };
  }
  const named = getNamedType(type);
  if (isLeafType(named)) {
    drafting.onLeaf(named.name);
    return { kind: isEnumType(named) ? 'enum' : 'scalar', name: named.name, isNullable };
  }
  const fragment = soleFragment(below.selections, isAbstractType(named));
  if (fragment !== undefined && isOnType(drafting, fragment, named)) {
    drafting.onFragment(fragment);
    return { kind: 'fragment', name: fragment, isNullable };
  }
  return { kind: 'shape', draft: draftShape(drafting, named, below.selections), isNullable };
}

function signatureOf({ name, type, isConditional }: DraftField): string {
  return JSON.stringify([name, isConditional, signatureOfType(type)]);
}

function signatureOfType(type: DraftType): unknown {
  switch (type.kind) {
    case 'list':
      return [type.isNullable, signatureOfType(type.of)];
    case 'shape':
      return [type.isNullable, type.draft.signature];
    default:
      return [type.isNullable, type.kind, type.name];
  }
}
