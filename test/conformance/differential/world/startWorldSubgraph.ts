import { isAbstractType, Kind, type GraphQLFieldResolver, type SelectionSetNode } from 'graphql';
import { createSubgraphServer, type SubgraphServer } from '../../federation/createSubgraphServer.ts';
import { canonicalJson } from './canonicalJson.ts';
import type { WorldIndex, WorldSubgraph } from './buildWorldIndex.ts';
import type { WorldReader } from './createWorldReader.ts';
import type { OperationContext } from './operationContext.ts';
import { selectGiven, type GivenTypes } from './selectGiven.ts';
import type { SettledValue } from './settleValue.ts';
import type { Place, World } from './world.ts';

/** An object of the world in a subgraph's hands. */
interface Handle {
  /** What the subgraph calls its type. */
  readonly __typename: string;
  readonly place: Place;
  /** External fields that the subgraph knows because of the way that led here. */
  readonly provided: readonly SelectionSetNode[];
  readonly representation?: Representation;
}

type Representation = Readonly<Record<string, unknown>>;

export interface WorldSubgraphOptions {
  readonly subgraph: WorldSubgraph;
  readonly world: World;
  readonly index: WorldIndex;
  readonly reader: WorldReader;
  onRefused(reason: string): void;
}

/**
 * A subgraph that knows its part of the world and no more. It reports requests for fields that it does not resolve:
 * external ones that were not provided, overridden ones, and those made of what did not come along.
 */
export function startWorldSubgraph({
  subgraph,
  world,
  index,
  reader,
  onRefused,
}: WorldSubgraphOptions): SubgraphServer {
  const { name, schema, rules } = subgraph;
  const abstractTypes = Object.values(schema.getTypeMap())
    .filter(isAbstractType)
    .filter((type) => type.name !== '_Entity');
  const types: GivenTypes = {
    isOfType: index.isOfType,
    isAlone: (typeName) =>
      abstractTypes.every((type) => {
        const possible = schema.getPossibleTypes(type).map((one) => one.name);
        return !possible.includes(typeName) || possible.length === 1;
      }),
  };

  const fieldResolver: GraphQLFieldResolver<Handle | undefined, OperationContext> = (
    source,
    args,
    ...[context, info]
  ) => {
    const seenAs = info.parentType.name;
    const handle: Handle = source ?? { __typename: seenAs, place: { type: seenAs, index: 0 }, provided: [] };
    const { fieldName } = info;
    const complain = (what: string) => {
      context.report(`${name} was asked for ${seenAs}.${fieldName}, ${what}`);
      throw new Error(what);
    };
    const typeRules = rules.get(seenAs);
    const field = typeRules?.fields.get(fieldName);
    if (typeRules === undefined || field === undefined) throw new Error(`no rules for ${seenAs}.${fieldName}`);
    const given = handle.provided.flatMap((set) => findGiven(set, fieldName, handle.place.type));
    if (field.isExternal && given.length === 0) return complain('which is external');
    if (index.isOverridden(name, seenAs, fieldName)) return complain('which is overridden');
    const asked = { args: args as Record<string, unknown>, nextInSequence: context.nextInSequence };
    if (reader.isUnknownTo(handle.place, name)) {
      // It may still speak of the entity by a key that others know it by, and repeat what they know.
      const isKey = typeRules.keys.some((key) => findGiven(key, fieldName, seenAs).length > 0);
      return isKey || field.isExternal ? toResult(reader.read(handle.place, fieldName, asked), given) : null;
    }
    const required =
      field.requires === undefined ? undefined : selectGiven(handle.representation, field.requires, types);
    if (required === 'missing') return complain('without what it requires');
    const provided = [...given, ...(field.provides === undefined ? [] : [field.provides])];
    const value = field.isExternal
      ? reader.read(handle.place, fieldName, asked)
      : reader.readWith(handle.place, fieldName, { ...asked, required });
    return toResult(value, provided);
  };

  const toResult = (settled: SettledValue, provided: readonly SelectionSetNode[]): unknown => {
    switch (settled.kind) {
      case 'leaf':
        return settled.value;
      case 'list':
        return settled.items.map((item) => toResult(item, provided));
      case 'object':
        return { __typename: seenNameOf(settled.place.type), place: settled.place, provided } satisfies Handle;
      case 'failure':
        // To graphql-js this is an error of the place where it stands, be it in the middle of a list.
        return new Error('a failure in the world');
    }
  };

  /** A type that the subgraph does not have is an interface that is an object to it. */
  const seenNameOf = (typeName: string): string => {
    if (schema.getType(typeName) !== undefined) return typeName;
    const asObject = [...rules].find(([other, one]) => one.isInterfaceObject && index.isOfType(typeName, other));
    return asObject?.[0] ?? typeName;
  };

  const resolveReference = (representation: Representation): Handle | null => {
    const seenAs = String(representation['__typename']);
    const keys = rules.get(seenAs)?.keys ?? [];
    for (const type of index.objectTypesOf(seenAs)) {
      const found = (world.objects[type] ?? []).findIndex((_object, at) =>
        keys.some((key) => isFoundBy(key, { type, index: at }, representation)),
      );
      const place = { type, index: found };
      if (found === -1) continue;
      if (reader.isUnknownTo(place, name)) return null;
      const isInterface = isAbstractType(schema.getType(seenAs));
      return { __typename: isInterface ? type : seenAs, place, provided: [], representation };
    }
    return null;
  };

  const isFoundBy = (key: SelectionSetNode, place: Place, representation: Representation): boolean =>
    key.selections.every((selection) => {
      if (selection.kind !== Kind.FIELD) throw new Error('a key with a fragment');
      const fieldName = selection.name.value;
      const own = reader.readWith(place, fieldName, { args: {}, required: undefined, nextInSequence: () => 0 });
      const given = representation[fieldName];
      if (given === null || given === undefined) return false;
      if (own.kind === 'object' && selection.selectionSet !== undefined) {
        return isFoundBy(selection.selectionSet, own.place, given as Representation);
      }
      return own.kind === 'leaf' && canonicalJson(own.value) === canonicalJson(given);
    });

  for (const [typeName, { keys }] of rules) {
    const type = schema.getType(typeName);
    if (keys.length > 0 && type !== undefined) type.extensions = { apollo: { subgraph: { resolveReference } } };
  }
  return createSubgraphServer({ schema, onRefused, fieldResolver });

  function findGiven(set: SelectionSetNode, fieldName: string, typeName: string): SelectionSetNode[] {
    return set.selections.flatMap((selection) => {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value ?? typeName;
        return index.isOfType(typeName, condition) ? findGiven(selection.selectionSet, fieldName, typeName) : [];
      }
      if (selection.kind !== Kind.FIELD || selection.name.value !== fieldName) return [];
      return [selection.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] }];
    });
  }
}
