import {
  getNamedType,
  isAbstractType,
  isEnumType,
  Kind,
  PossibleFragmentSpreadsRule,
  validate,
  type GraphQLNamedType,
  type SelectionSetNode,
} from 'graphql';
import type { WorldIndex, WorldSubgraph } from './buildWorldIndex.ts';
import { findImpossibleProvision } from './findImpossibleProvision.ts';
import type { World, WorldValue } from './world.ts';

/**
 * What a subgraph would have to say that its type definitions do not let it say; undefined when there is nothing.
 *
 * Cases are drawn so that there is nothing. When one is made smaller there soon is, and it shows what is not worth
 * looking at.
 */
export function findContradiction(world: World, index: WorldIndex): string | undefined {
  return (
    findUnfitValue(world, index) ??
    index.subgraphs.map(findImpossibleRequirement).find((found) => found !== undefined) ??
    findImpossibleProvision(index)
  );
}

function findUnfitValue(world: World, index: WorldIndex): string | undefined {
  for (const [typeName, objects] of Object.entries(world.objects)) {
    const names = new Set(objects.flatMap(({ fields }) => Object.keys(fields)));
    for (const fieldName of names) {
      for (const { subgraph, definition } of index.ownersOf(typeName, fieldName)) {
        const owner = index.subgraphs.find(({ name }) => name === subgraph);
        const type = getNamedType(definition.type);
        const unfit = objects
          .flatMap(({ fields }) => partsOf(fields[fieldName] ?? null))
          .find((part) => owner !== undefined && !fits(part, { type, owner, index, world }));
        if (unfit !== undefined) return `${subgraph} cannot give ${JSON.stringify(unfit)} for ${typeName}.${fieldName}`;
      }
    }
  }
  return undefined;
}

/** The values that a value may come to, be it through choices or as items. */
function partsOf(value: WorldValue): WorldValue[] {
  if (Array.isArray(value)) return (value as readonly WorldValue[]).flatMap(partsOf);
  if (typeof value === 'object' && value !== null && '$choose' in value) return value.$choose.flatMap(partsOf);
  return [value];
}

interface Expected {
  readonly type: GraphQLNamedType;
  readonly owner: WorldSubgraph;
  readonly index: WorldIndex;
  readonly world: World;
}

function fits(value: WorldValue, { type, owner, index, world }: Expected): boolean {
  if (isEnumType(type)) return typeof value !== 'string' || type.getValue(value) !== undefined;
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return true;
  const [name, at] = value.$ref;
  if (world.objects[name]?.[at] === undefined) return false;
  if (type.name === name) return true;
  if (owner.rules.get(type.name)?.isInterfaceObject === true) return index.isOfType(name, type.name);
  const own = owner.schema.getType(name);
  return isAbstractType(type) && owner.schema.getPossibleTypes(type).some((possible) => possible === own);
}

/** A field that requires something of a type which, to its subgraph, cannot stand there. The composer lets it pass. */
function findImpossibleRequirement({ name, schema, rules }: WorldSubgraph): string | undefined {
  for (const [typeName, { fields }] of rules) {
    for (const [fieldName, { requires }] of fields) {
      if (requires === undefined) continue;
      const errors = validate(schema, fragmentOf(typeName, requires), [PossibleFragmentSpreadsRule]);
      if (errors.length > 0) return `${name} cannot require what it does for ${typeName}.${fieldName}`;
    }
  }
  return undefined;
}

function fragmentOf(typeName: string, selectionSet: SelectionSetNode) {
  const name = { kind: Kind.NAME, value: typeName } as const;
  const typeCondition = { kind: Kind.NAMED_TYPE, name } as const;
  return {
    kind: Kind.DOCUMENT,
    definitions: [{ kind: Kind.FRAGMENT_DEFINITION, name, typeCondition, selectionSet }],
  } as const;
}
