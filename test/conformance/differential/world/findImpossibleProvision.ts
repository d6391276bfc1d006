import { getNamedType, isAbstractType, isInterfaceType, isObjectType, Kind, type SelectionSetNode } from 'graphql';
import type { WorldSubgraph } from './buildWorldIndex.ts';

/**
 * A field that provides the way to objects that have no key in its subgraph: nobody could be asked for the rest of them.
 * The composer lets it pass. Undefined when there is none.
 */
export function findImpossibleProvision(subgraph: WorldSubgraph): string | undefined {
  for (const [typeName, { fields }] of subgraph.rules) {
    for (const [fieldName, { provides }] of fields) {
      const type = provides === undefined ? undefined : typeOfField(subgraph, typeName, fieldName);
      if (provides !== undefined && type !== undefined && leadsToKeyless(provides, type, subgraph))
        return `${subgraph.name} cannot provide what it does by ${typeName}.${fieldName}`;
    }
  }
  return undefined;
}

function leadsToKeyless(set: SelectionSetNode, typeName: string, subgraph: WorldSubgraph): boolean {
  return set.selections.some((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return leadsToKeyless(selection.selectionSet, selection.typeCondition?.name.value ?? typeName, subgraph);
    }
    if (selection.kind !== Kind.FIELD || selection.selectionSet === undefined) return false;
    const below = typeOfField(subgraph, typeName, selection.name.value);
    if (below === undefined) return false;
    const isExternal = subgraph.rules.get(typeName)?.fields.get(selection.name.value)?.isExternal === true;
    return (isExternal && isKeyless(below, subgraph)) || leadsToKeyless(selection.selectionSet, below, subgraph);
  });
}

function isKeyless(typeName: string, { schema, rules }: WorldSubgraph): boolean {
  const type = schema.getType(typeName);
  const objects = isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [typeName];
  return objects.some((name) => (rules.get(name)?.keys ?? []).length === 0);
}

function typeOfField({ schema }: WorldSubgraph, typeName: string, fieldName: string): string | undefined {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  const field = type.getFields()[fieldName];
  return field === undefined ? undefined : getNamedType(field.type).name;
}
