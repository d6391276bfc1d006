import {
  getNamedType,
  getOperationAST,
  isAbstractType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { FieldAccess } from '../supergraph/readSupergraph.ts';

type Types = readonly GraphQLObjectType[];

export interface PolicySource {
  readonly schema: GraphQLSchema;
  /** By `Type.field`. */
  readonly fieldAccess: ReadonlyMap<string, FieldAccess>;
}

/**
 * Every pair of rule and data class that an operation selects, each once, in an order that does not depend on how it is
 * written.
 *
 * Rules are read from object types and never from an interface: a field that is reached through one is each of the fields
 * it can turn out to be. So an operation gets the same answer whether it is written with aliases, fragments, interfaces or
 * in another order. What a variable may leave out counts as asked for.
 *
 * @param document valid for the schema
 * @see CVE-2025-64530, CVE-2025-64173: rules that hold on interfaces only, or are forgotten for what implements them
 */
export function collectAsked(
  { schema, fieldAccess }: PolicySource,
  document: DocumentNode,
  operationName?: string,
): readonly FieldAccess[] {
  const operation = getOperationAST(document, operationName);
  const root = operation == null ? undefined : schema.getRootType(operation.operation);
  if (operation == null || root == null) throw new Error('an operation that the schema does not know');
  const fragments = findFragments(document);
  const asked = new Map<string, FieldAccess>();
  const seen = new Map<SelectionSetNode, Set<string>>();

  const visit = (set: SelectionSetNode, types: Types): void => {
    if (types.length === 0 || !isNew(seen, set, types)) return;
    for (const selection of set.selections) {
      switch (selection.kind) {
        case Kind.FIELD:
          visitField(selection, types);
          break;
        case Kind.INLINE_FRAGMENT:
          visit(selection.selectionSet, narrow(schema, types, selection.typeCondition?.name.value));
          break;
        case Kind.FRAGMENT_SPREAD: {
          const fragment = fragments.get(selection.name.value);
          if (fragment !== undefined)
            visit(fragment.selectionSet, narrow(schema, types, fragment.typeCondition.name.value));
          break;
        }
      }
    }
  };
  const visitField = (field: FieldNode, types: Types): void => {
    if (field.name.value.startsWith('__')) return;
    const below = new Set<GraphQLObjectType>();
    for (const type of types) {
      const definition = type.getFields()[field.name.value];
      const access = fieldAccess.get(`${type.name}.${field.name.value}`);
      if (definition === undefined || access === undefined) throw new Error('a field that no rule speaks about');
      asked.set(keyOf(access), access);
      for (const possible of possibleTypes(schema, getNamedType(definition.type).name)) below.add(possible);
    }
    if (field.selectionSet !== undefined) visit(field.selectionSet, [...below]);
  };

  visit(operation.selectionSet, [root]);
  return [...asked.entries()].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, access]) => access);
}

const keyOf = ({ rule, dataClass }: FieldAccess) => `${rule} ${dataClass}`;

function findFragments(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((node) => [node.name.value, node]));
}

/** Whether these selections have not been looked at for these types. A fragment may be spread in many places. */
function isNew(seen: Map<SelectionSetNode, Set<string>>, set: SelectionSetNode, types: Types): boolean {
  const key = types
    .map(({ name }) => name)
    .toSorted()
    .join(' ');
  const before = seen.get(set) ?? new Set();
  if (before.has(key)) return false;
  seen.set(set, before.add(key));
  return true;
}

function narrow(schema: GraphQLSchema, types: Types, condition: string | undefined): Types {
  if (condition === undefined) return types;
  const possible = new Set(possibleTypes(schema, condition));
  return types.filter((type) => possible.has(type));
}

function possibleTypes(schema: GraphQLSchema, name: string): Types {
  const type = schema.getType(name);
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}
