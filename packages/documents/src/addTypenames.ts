import {
  Kind,
  TypeInfo,
  isAbstractType,
  visit,
  visitWithTypeInfo,
  getNamedType,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql';

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * Asks first for the type of every object that the schema does not settle: below each field of an interface or a union.
 * Without it a client cannot tell data from a reason why there is none. What stands within such a field (inline fragments,
 * fragments) is about the same object, so it is asked once.
 */
export function addTypenames(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        // On the way out, so that what lies below has been seen with its own type.
        leave(node) {
          if (node.selectionSet === undefined || !isAbstractType(getNamedType(types.getType()))) return undefined;
          const others = node.selectionSet.selections.filter((selection) => !isPlainTypename(selection));
          return { ...node, selectionSet: { ...node.selectionSet, selections: [typename, ...others] } };
        },
      },
    }),
  );
}

function isPlainTypename(node: SelectionNode): boolean {
  return (
    node.kind === Kind.FIELD &&
    node.name.value === '__typename' &&
    node.alias === undefined &&
    (node.directives ?? []).length === 0
  );
}
