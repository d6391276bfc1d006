import { getNamedType, isAbstractType, isInterfaceType, isObjectType, Kind, type SelectionSetNode } from 'graphql';
import type { WorldIndex, WorldSubgraph } from './buildWorldIndex.ts';

/**
 * A field that provides the way to objects that have no key in its subgraph and are known to it in part: nobody could be
 * asked for the rest of them. The composer lets it pass. Undefined when there is none.
 */
export function findImpossibleProvision(index: WorldIndex): string | undefined {
  for (const subgraph of index.subgraphs) {
    for (const [typeName, { fields }] of subgraph.rules) {
      for (const [fieldName, { provides }] of fields) {
        const type = provides === undefined ? undefined : typeOfField(subgraph, typeName, fieldName);
        if (provides !== undefined && type !== undefined && leadsNowhere(provides, type, { subgraph, index }))
          return `${subgraph.name} cannot provide what it does by ${typeName}.${fieldName}`;
      }
    }
  }
  return undefined;
}

interface Provider {
  readonly subgraph: WorldSubgraph;
  readonly index: WorldIndex;
}

function leadsNowhere(set: SelectionSetNode, typeName: string, provider: Provider): boolean {
  const { subgraph } = provider;
  return set.selections.some((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return leadsNowhere(selection.selectionSet, selection.typeCondition?.name.value ?? typeName, provider);
    }
    if (selection.kind !== Kind.FIELD || selection.selectionSet === undefined) return false;
    const below = typeOfField(subgraph, typeName, selection.name.value);
    if (below === undefined) return false;
    const isExternal = subgraph.rules.get(typeName)?.fields.get(selection.name.value)?.isExternal === true;
    return (isExternal && isStuck(below, provider)) || leadsNowhere(selection.selectionSet, below, provider);
  });
}

function isStuck(typeName: string, { subgraph, index }: Provider): boolean {
  const { schema, rules } = subgraph;
  const type = schema.getType(typeName);
  const objects = isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [typeName];
  return objects.some((name) => {
    if ((rules.get(name)?.keys ?? []).length > 0) return false;
    const known = index.subgraphs.flatMap((one) => [...(one.rules.get(name)?.fields.keys() ?? [])]);
    return known.some((field) => rules.get(name)?.fields.get(field)?.isExternal !== false);
  });
}

function typeOfField({ schema }: WorldSubgraph, typeName: string, fieldName: string): string | undefined {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  const field = type.getFields()[fieldName];
  return field === undefined ? undefined : getNamedType(field.type).name;
}
