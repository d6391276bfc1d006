import {
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLOutputType,
} from 'graphql';

export interface KeyUse {
  readonly parent: GraphQLNamedType;
  readonly fieldName: string;
  /** As written in the operation. */
  readonly args: string;
  readonly type: GraphQLOutputType;
}

/** What each response key stands for, by place in the answer. Keeps operations valid: no two fields quarrel about a key. */
export class ResponseKeys {
  readonly #uses = new Map<string, Map<string, KeyUse[]>>();

  /** Takes a key for a field, if no other use of it stands against that. */
  take(place: string, key: string, use: KeyUse): boolean {
    const keys = this.#uses.get(place) ?? new Map<string, KeyUse[]>();
    const uses = keys.get(key) ?? [];
    if (!uses.every((other) => isCompatible(other, use))) return false;
    this.#uses.set(place, keys.set(key, [...uses, use]));
    return true;
  }

  /** Every use below a place, with the places as seen from there. */
  below(place: string): RelativeUse[] {
    return [...this.#uses].flatMap(([at, keys]) =>
      at === place || at.startsWith(`${place}/`)
        ? [...keys].flatMap(([key, uses]) => uses.map((use) => ({ place: at.slice(place.length), key, use })))
        : [],
    );
  }

  /** Takes all keys, or none. */
  takeAll(place: string, uses: readonly RelativeUse[]): boolean {
    const areFree = uses.every(({ place: below, key, use }) =>
      (this.#uses.get(place + below)?.get(key) ?? []).every((other) => isCompatible(other, use)),
    );
    if (areFree) for (const { place: below, key, use } of uses) this.take(place + below, key, use);
    return areFree;
  }
}

export interface RelativeUse {
  readonly place: string;
  readonly key: string;
  readonly use: KeyUse;
}

// https://spec.graphql.org/October2021/#sec-Field-Selection-Merging, a little stricter below types that exclude each other.
function isCompatible(one: KeyUse, other: KeyUse): boolean {
  const exclude = isObjectType(one.parent) && isObjectType(other.parent) && one.parent !== other.parent;
  if (!exclude && (one.fieldName !== other.fieldName || one.args !== other.args)) return false;
  return shapeOf(one.type) === shapeOf(other.type);
}

function shapeOf(type: GraphQLOutputType): string {
  if (isNonNullType(type)) return `${shapeOf(type.ofType)}!`;
  if (isListType(type)) return `[${shapeOf(type.ofType)}]`;
  return isLeafType(type) ? getNamedType(type).name : 'composite';
}
