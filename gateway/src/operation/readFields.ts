import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/**
 * `Type.field` of each field that an operation selects, each once and in order; a field of an interface is named by the
 * interface. Fields that a variable may switch off are among them, and so are those of introspection, which belong to no
 * type of ours, not.
 *
 * @param document valid
 */
export function readFields(schema: GraphQLSchema, document: DocumentNode, name: string | undefined): readonly string[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const found = new Set<string>();
  const visited = new Set<string>();

  function visit({ selections }: SelectionSetNode, typeName: string): void {
    const type = schema.getType(typeName);
    const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const field = fields[selection.name.value];
        if (field === undefined) continue;
        found.add(`${typeName}.${field.name}`);
        if (selection.selectionSet) visit(selection.selectionSet, getNamedType(field.type).name);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        visit(selection.selectionSet, selection.typeCondition?.name.value ?? typeName);
      } else {
        const fragment = fragments.get(selection.name.value);
        if (fragment === undefined || visited.has(fragment.name.value)) continue;
        visited.add(fragment.name.value);
        visit(fragment.selectionSet, fragment.typeCondition.name.value);
      }
    }
  }

  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION || node.name?.value !== name) continue;
    visit(node.selectionSet, schema.getRootType(node.operation)?.name ?? '');
  }
  return [...found].toSorted();
}
