import { getArgumentValues, Kind, type SelectionSetNode } from 'graphql';
import type { WorldIndex } from './buildWorldIndex.ts';
import { settleValue, type Circumstances, type SettledValue } from './settleValue.ts';
import type { Place, World } from './world.ts';

export type Asked = Omit<Circumstances, 'required'>;

/** Reads the world with the knowledge of all subgraphs together. */
export interface WorldReader {
  read(place: Place, fieldName: string, asked: Asked): SettledValue;
  /** With what was required given from outside. */
  readWith(place: Place, fieldName: string, circumstances: Circumstances): SettledValue;
  isUnknownTo(place: Place, subgraph: string): boolean;
}

export function createWorldReader(world: World, index: WorldIndex): WorldReader {
  const objectAt = ({ type, index: at }: Place) => world.objects[type]?.[at];

  const isUnknownTo = (place: Place, subgraph: string) => objectAt(place)?.unknownTo?.includes(subgraph) === true;

  const readWith: WorldReader['readWith'] = (place, fieldName, circumstances) =>
    settleValue(objectAt(place)?.fields[fieldName], circumstances);

  const read: WorldReader['read'] = (place, fieldName, asked) => {
    const owners = index.ownersOf(place.type, fieldName);
    if (owners.every(({ subgraph }) => isUnknownTo(place, subgraph))) return { kind: 'leaf', value: null };
    const requires = owners.find(({ rules }) => rules.requires !== undefined)?.rules.requires;
    const required = requires === undefined ? undefined : readSet(place, requires, asked);
    return readWith(place, fieldName, { ...asked, required });
  };

  // What a gateway would put into a representation for a field set.
  const readSet = (place: Place, set: SelectionSetNode, asked: Asked): Record<string, unknown> => {
    const values: Record<string, unknown> = {};
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value ?? place.type;
        if (index.isOfType(place.type, condition)) Object.assign(values, readSet(place, selection.selectionSet, asked));
      } else if (selection.kind === Kind.FIELD && selection.name.value !== '__typename') {
        const [owner] = index.ownersOf(place.type, selection.name.value);
        if (owner === undefined)
          throw new Error(`nobody owns ${place.type}.${selection.name.value}, which is required`);
        const args = getArgumentValues(owner.definition, selection);
        values[selection.name.value] = toJson(
          read(place, selection.name.value, { ...asked, args }),
          selection.selectionSet,
          asked,
        );
      }
    }
    return values;
  };

  const toJson = (settled: SettledValue, set: SelectionSetNode | undefined, asked: Asked): unknown => {
    switch (settled.kind) {
      case 'leaf':
        return settled.value;
      case 'list':
        return settled.items.map((item) => toJson(item, set, asked));
      case 'object':
        return set === undefined ? null : readSet(settled.place, set, asked);
      case 'failure':
        throw new Error('what is required must not fail');
    }
  };

  return { read, readWith, isUnknownTo };
}
