import { isInterfaceType, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import type { FieldRules, TypeRules } from '../../federation/readTypeRules.ts';

/** A subgraph of a generated case, as its type definitions describe it. */
export interface WorldSubgraph {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly rules: ReadonlyMap<string, TypeRules>;
}

export interface FieldOwner {
  readonly subgraph: string;
  readonly rules: FieldRules;
  readonly definition: GraphQLField<unknown, unknown>;
}

/** What the type definitions of all subgraphs say together. */
export interface WorldIndex {
  readonly subgraphs: readonly WorldSubgraph[];
  /** The subgraphs that resolve a field of an object type, be it through an interface that is an object to them. */
  ownersOf(typeName: string, fieldName: string): readonly FieldOwner[];
  isOfType(typeName: string, condition: string): boolean;
  isOverridden(subgraph: string, typeName: string, fieldName: string): boolean;
  /** The object types of an interface, in any subgraph; of an object type itself. */
  objectTypesOf(typeName: string): readonly string[];
}

export function buildWorldIndex(subgraphs: readonly WorldSubgraph[]): WorldIndex {
  const interfacesOf = collectInterfaces(subgraphs);
  const overridden = collectOverridden(subgraphs);
  const owners = new Map<string, readonly FieldOwner[]>();
  const isOverridden = (subgraph: string, typeName: string, fieldName: string) =>
    overridden.has(`${subgraph} ${typeName}.${fieldName}`);

  const findOwners = (typeName: string, fieldName: string): FieldOwner[] =>
    subgraphs.flatMap(({ name, schema, rules }) => {
      const asInterface = [...(interfacesOf.get(typeName) ?? [])].filter((one) => rules.get(one)?.isInterfaceObject);
      return [typeName, ...asInterface].flatMap((seen) => {
        const fieldRules = rules.get(seen)?.fields.get(fieldName);
        const type = schema.getType(seen);
        const definition = isObjectType(type) ? type.getFields()[fieldName] : undefined;
        if (fieldRules === undefined || definition === undefined || fieldRules.isExternal) return [];
        return isOverridden(name, seen, fieldName) ? [] : [{ subgraph: name, rules: fieldRules, definition }];
      });
    });

  return {
    subgraphs,
    isOverridden,
    ownersOf(typeName, fieldName) {
      const key = `${typeName}.${fieldName}`;
      let found = owners.get(key);
      if (found === undefined) owners.set(key, (found = findOwners(typeName, fieldName)));
      return found;
    },
    isOfType: (typeName, condition) => typeName === condition || interfacesOf.get(typeName)?.has(condition) === true,
    objectTypesOf(typeName) {
      const isInterface = subgraphs.some(({ schema }) => isInterfaceType(schema.getType(typeName)));
      if (!isInterface) return [typeName];
      return [...interfacesOf].flatMap(([name, interfaces]) => (interfaces.has(typeName) ? [name] : []));
    },
  };
}

function collectInterfaces(subgraphs: readonly WorldSubgraph[]): Map<string, ReadonlySet<string>> {
  const collected = new Map<string, Set<string>>();
  for (const { schema, rules } of subgraphs) {
    for (const [typeName, { interfaces }] of rules) {
      if (!isObjectType(schema.getType(typeName))) continue;
      const known = collected.get(typeName) ?? new Set();
      for (const name of interfaces) known.add(name);
      collected.set(typeName, known);
    }
  }
  return collected;
}

function collectOverridden(subgraphs: readonly WorldSubgraph[]): Set<string> {
  const collected = new Set<string>();
  for (const { rules } of subgraphs) {
    for (const [typeName, { fields }] of rules) {
      for (const [fieldName, { overrides }] of fields) {
        if (overrides !== undefined) collected.add(`${overrides} ${typeName}.${fieldName}`);
      }
    }
  }
  return collected;
}
