import type { SelectionSetNode, TypeNode } from 'graphql';
import { shapeOfNode } from '../joinGraph/shapeOfNode.ts';
import type { JoinGraph } from '../joinGraph/joinGraph.ts';
import { isListNode, nameOfType } from '../joinGraph/nameOfType.ts';
import type { PathSegment, Requirement } from '../plan.ts';
import type {
  AskedField,
  Brought,
  FetchDraft,
  FieldDraft,
  Place,
  SelectionDraft,
  Source,
  TypedPlace,
  View,
} from './draft.ts';
import type { UndoLog } from './undoLog.ts';

/** The fetches as far as they have been put together. */
export interface Drafting {
  /** In an order in which each stands after those it needs. */
  readonly fetches: readonly FetchDraft[];
  readonly root: TypedPlace;
  isAbstract(type: string): boolean;
  /** The objects at a place, by type; those of an interface that nobody has told apart yet under its name. */
  typesAt(place: Place): TypedPlace[];
  viewsOf(at: TypedPlace): View[];
  /** Adds a field to a fetch. */
  bring(at: TypedPlace, asked: AskedField, how: Bringing): Brought;
  addRootFetch(at: TypedPlace, subgraph: string): View;
  addEntityFetch(at: TypedPlace, fetch: EntityFetch): View;
  /** Has the types of objects told apart by a view of their interface. */
  addDiscovery(at: TypedPlace, view: View): TypedPlace[];
}

export interface Bringing {
  readonly view: View;
  /** The type of the field in the subgraph. */
  readonly type: TypeNode;
  readonly provided: readonly SelectionSetNode[];
}

export interface EntityFetch {
  readonly subgraph: string;
  readonly as: string;
  readonly required: readonly string[];
  readonly selections: readonly Requirement[];
  readonly needs: ReadonlySet<FetchDraft>;
}

export interface DraftingOptions {
  readonly graph: JoinGraph;
  readonly kind: 'query' | 'mutation';
  readonly undo: UndoLog;
}

export function createDrafting({ graph, kind, undo }: DraftingOptions): Drafting {
  const { types } = graph;
  const fetches: FetchDraft[] = [];
  const isAbstract = (type: string) => ['interface', 'union'].includes(types.get(type)?.kind ?? '');
  const rootPlace: Place = { field: undefined, path: [], type: rootType(graph, kind), sources: [], typed: new Map() };

  const typedAt = (place: Place, type: string, told: Iterable<FetchDraft> = []): TypedPlace => {
    const known = place.typed.get(type);
    if (known !== undefined) return known;
    const [first] = place.sources;
    const own = isAbstract(place.type) && first !== undefined ? [first.set.draft] : [];
    const segment: PathSegment[] = isAbstract(place.type) ? [{ kind: 'type', types: [type] }] : [];
    const typed: TypedPlace = {
      place,
      type,
      path: [...place.path, ...segment],
      views: [],
      brought: new Map(),
      typeNeeds: new Set([...(place.field?.of.typeNeeds ?? []), ...own, ...told]),
    };
    undo.set(place.typed, type, typed);
    return typed;
  };

  const branchOf = (set: SelectionDraft, type: string): SelectionDraft => {
    const known = set.branches.get(type);
    if (known !== undefined) return known;
    const branch = { ...set, fields: new Map<string, FieldDraft>(), branches: new Map(), asksTypename: false };
    undo.set(set.branches, type, branch);
    return branch;
  };

  /** What a source has of the objects of one type: itself, or by an interface that it has as an object. */
  const viewFrom = (source: Source, at: TypedPlace): View[] => {
    const possible = types.get(source.type)?.in.get(source.subgraph)?.possible ?? [];
    const seenAs = [at.type, ...(types.get(at.type)?.interfaces ?? [])].filter((name) => possible.includes(name));
    return seenAs.map((type) => ({
      ...source,
      set: type === source.type ? source.set : branchOf(source.set, type),
      type,
      required: [],
      tellsType: false,
    }));
  };

  const addFetch = (fetch: Omit<FetchDraft, 'set' | 'shapes'>): FetchDraft => {
    const set = { keys: [], fields: new Map<string, FieldDraft>(), branches: new Map(), asksTypename: false };
    const draft: { -readonly [Key in keyof FetchDraft]: FetchDraft[Key] } = {
      ...fetch,
      shapes: new Map<string, string>(),
      set: undefined as never,
    };
    draft.set = { ...set, draft };
    undo.push(fetches, draft);
    return draft;
  };

  const addField = (asked: AskedField, { view, type }: Bringing, isOfAbstract: boolean): FieldDraft => {
    const { set } = view;
    const { draft, keys } = set;
    const known = set.fields.get(asked.key);
    if (known !== undefined) return known;
    const shape = shapeOfNode(type, types);
    let fetchKey = asked.key;
    for (let i = 0; (draft.shapes.get(placeOf(keys, fetchKey)) ?? shape) !== shape; i += 1) {
      fetchKey = `${asked.key}__in_${i}`;
    }
    undo.set(draft.shapes, placeOf(keys, fetchKey), shape);
    const isLeaf = (types.get(nameOfType(type))?.kind ?? 'leaf') === 'leaf';
    const below: SelectionDraft | undefined = isLeaf
      ? undefined
      : { draft, keys: [...keys, fetchKey], fields: new Map(), branches: new Map(), asksTypename: isOfAbstract };
    const field = { asked, fetchKey, set: below };
    undo.set(set.fields, asked.key, field);
    return field;
  };

  return {
    fetches,
    root: typedAt(rootPlace, rootPlace.type),
    isAbstract,
    typesAt: (place) => {
      const [first] = place.sources;
      const possible = first === undefined ? [] : types.get(first.type)?.in.get(first.subgraph)?.possible;
      return (possible ?? []).map((type) => typedAt(place, type));
    },
    viewsOf: (at) => [...at.place.sources.flatMap((source) => viewFrom(source, at)), ...at.views],
    bring(at, asked, how) {
      const { view, type, provided } = how;
      const general = types.get(at.type)?.fields.get(asked.name)?.type ?? type;
      const { set } = addField(asked, how, isAbstract(nameOfType(general)));
      const known = at.brought.get(asked.key);
      const brought = known ?? {
        asked,
        by: view.set.draft,
        child: set === undefined ? undefined : childPlace(at, asked, general),
      };
      if (known === undefined) undo.set(at.brought, asked.key, brought);
      const sources = brought.child?.sources ?? [];
      if (set !== undefined && !sources.some((source) => source.set === set)) {
        undo.push(sources, { set, subgraph: view.subgraph, type: nameOfType(type), provided });
      }
      return brought;
    },
    addRootFetch(at, subgraph) {
      const draft = addFetch({ subgraph, kind, lookup: undefined, needs: new Set() });
      const view = { set: draft.set, subgraph, type: at.type, provided: [], required: [], tellsType: false };
      undo.push(at.views, view);
      return view;
    },
    addEntityFetch(at, { subgraph, as, required, selections, needs }) {
      const lookup = { path: at.path, type: at.type, as, requires: selections };
      const draft = addFetch({ subgraph, kind: 'query', lookup, needs });
      const view = { set: branchOf(draft.set, as), subgraph, type: as, provided: [], required, tellsType: false };
      undo.push(at.views, view);
      return view;
    },
    addDiscovery(at, view) {
      const { set, subgraph } = view;
      undo.set(set.fields, '__typename', {
        asked: { name: '__typename', key: '__typename', arguments: [] },
        fetchKey: '__typename',
        set: undefined,
      });
      const objects = types.get(at.type)?.in.get(subgraph)?.possible ?? [];
      return objects.map((type) => {
        const typed = typedAt(at.place, type, [...at.typeNeeds, set.draft]);
        undo.push(typed.views, { ...view, set: branchOf(set, type), type, tellsType: true });
        return typed;
      });
    },
  };
}

function childPlace(at: TypedPlace, asked: AskedField, type: TypeNode): Place {
  const each: PathSegment[] = isListNode(type) ? [{ kind: 'each' }] : [];
  return {
    field: { of: at, asked },
    path: [...at.path, { kind: 'field', key: asked.key }, ...each],
    type: nameOfType(type),
    sources: [],
    typed: new Map(),
  };
}

function rootType({ roots }: JoinGraph, kind: 'query' | 'mutation'): string {
  const name = roots[kind];
  if (name === undefined) throw new Error(`the supergraph has no ${kind}`);
  return name;
}

// A GraphQL name holds no line break, so places that differ are written differently.
function placeOf(keys: readonly string[], key: string): string {
  return [...keys, key].join('\n');
}
