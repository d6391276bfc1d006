import {
  isAbstractType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** Finds the fields that a selection set asks of one object type. */
export type FieldSelector = (set: SelectionSetNode | undefined, typeName: string) => FieldNode[];

/**
 * A selector over one document. Fields under `@skip` and `@include` are among those found: a value too many is left out
 * again when the answer is completed.
 */
export function createFieldSelector(document: DocumentNode, schema: GraphQLSchema): FieldSelector {
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );

  const select: FieldSelector = (set, typeName) =>
    (set?.selections ?? []).flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      const condition = fragment?.typeCondition?.name.value;
      return covers(schema, condition, typeName) ? select(fragment?.selectionSet, typeName) : [];
    });
  return select;
}

function covers(schema: GraphQLSchema, condition: string | undefined, typeName: string): boolean {
  if (condition === undefined || condition === typeName) return true;
  const [abstract, object] = [schema.getType(condition), schema.getType(typeName)];
  return isAbstractType(abstract) && isObjectType(object) && schema.isSubType(abstract, object);
}
