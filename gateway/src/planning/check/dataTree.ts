import type { JoinGraph } from '../joinGraph/joinGraph.ts';

type Types = JoinGraph['types'];

/** What fetches bring to one place of the data, by type of the object that stands there. */
export interface DataPlace {
  /** The types that an object here may be of; interfaces where a subgraph cannot tell. */
  readonly possible: readonly string[];
  /** Fetches that tell the objects of an interface apart, by the name of the interface. */
  readonly tellers: Map<string, Set<number>>;
  readonly typed: Map<string, Map<string, DataField>>;
}

export interface DataField {
  readonly name: string;
  /** The field and its arguments. */
  readonly identity: string;
  /** Positions of the fetches that bring it. */
  readonly by: Set<number>;
  /** Where its objects stand; undefined for leaves. */
  readonly child: DataPlace | undefined;
}

/**
 * The objects of one type at a place. What is written of them alone is in the first of the places; what is known of
 * them because it is known of an interface of theirs is in the others.
 */
export interface DataObjects {
  readonly places: readonly DataPlace[];
  readonly type: string;
}

export function createDataPlace(possible: readonly string[]): DataPlace {
  return { possible, tellers: new Map(), typed: new Map() };
}

/** What is known under a key, of the objects or of an interface of theirs. */
export function findDataFields({ places, type }: DataObjects, key: string, types: Types): DataField[] {
  const names = [type, ...(types.get(type)?.interfaces ?? [])];
  return places.flatMap((place) => names.flatMap((name) => place.typed.get(name)?.get(key) ?? []));
}

/** The objects at a place, by type: those of an interface by what they are, where a fetch tells. */
export function objectsAt(places: readonly DataPlace[], types: Types): DataObjects[] {
  const told = places.map(({ possible }) =>
    possible.flatMap((name) => (tellersOf(places, name).length > 0 ? [...(types.get(name)?.objects ?? [])] : [name])),
  );
  const [first = [], ...others] = told;
  // Where subgraphs differ in what may stand here, they are all right: it is what they all say.
  const common = first.filter((name) => others.every((other) => other.some((one) => overlap(name, one, types))));
  return [...new Set(common.length > 0 ? common : first)].map((type) => ({ places, type }));
}

/** Fetches that tell what objects that somebody knows by an interface alone are. */
export function tellersOf(places: readonly DataPlace[], type: string): number[] {
  return places.flatMap((place) => [...(place.tellers.get(type) ?? [])]);
}

function overlap(one: string, other: string, types: Types): boolean {
  if (one === other) return true;
  const objects = types.get(other)?.objects;
  return [...(types.get(one)?.objects ?? [])].some((object) => objects?.has(object));
}
