import { print, type SelectionSetNode } from 'graphql';
import { hasForShare } from '../joinGraph/isActive.ts';
import type { FieldInSubgraph, JoinGraph } from '../joinGraph/joinGraph.ts';
import { mayBeLost } from '../joinGraph/mayBeLost.ts';
import type { Requirement } from '../plan.ts';
import type { AskedField, Brought, FetchDraft, Place, TypedPlace, View } from './draft.ts';
import { findProvided } from './findProvided.ts';
import { findResolvers, type Resolver } from './findResolvers.ts';
import { gatherFields, type Gathering } from './gatherFields.ts';
import { orderKeys } from './orderKeys.ts';
import type { Drafting } from './createDrafting.ts';
import type { UndoLog } from './undoLog.ts';

/** What a search may come to. */
export interface Effort {
  /** How many fetches may have to follow one another. */
  readonly depth: number;
  /**
   * Whether an entity may be had from another subgraph by the field that led to it, where it could be fetched by a key:
   * who shares the field need not know each entity that has it.
   */
  readonly goesAround: boolean;
}

/** Finds fetches that bring what is asked for. */
export interface Search {
  resolve(at: TypedPlace, asked: AskedField, effort: Effort): Brought | undefined;
  /** The objects of an interface that a subgraph did not know, by what they are. */
  discover(at: TypedPlace, effort: Effort): TypedPlace[] | undefined;
}

export interface SearchOptions {
  readonly graph: JoinGraph;
  readonly share: number;
  readonly drafting: Drafting;
  readonly undo: UndoLog;
  /** For the fields of keys, and for those that others require. */
  readonly inner: Gathering;
  /** Called at each step. Throws when there have been too many. */
  onStep(): void;
}

interface Needed {
  readonly selections: readonly Requirement[];
  readonly needs: ReadonlySet<FetchDraft>;
}

/**
 * The search tries what costs least first: a fetch that is there, then a fetch of the object around, then one of the
 * entity itself by each of its keys. What it tried and did not keep is taken back.
 */
export function createSearch({ graph, share, drafting, undo, inner, onStep }: SearchOptions): Search {
  const { types } = graph;
  const resolversOf = (type: string, name: string) => findResolvers(graph, { type, name }, share);

  function resolve(at: TypedPlace, asked: AskedField, effort: Effort): Brought | undefined {
    onStep();
    const known = at.brought.get(asked.key);
    if (known !== undefined) return known;
    for (const view of drafting.viewsOf(at)) {
      const found = bring(at, asked, view);
      if (found !== undefined) return found;
    }
    for (const resolver of resolversOf(at.type, asked.name)) {
      const found = undo.attempt(() => {
        const { requires } = resolver.field;
        const view =
          requires === undefined ? reach(at, resolver, effort) : enter(at, { ...resolver, requires }, effort);
        return view === undefined ? undefined : bring(at, asked, view);
      });
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Asks for a field in a view that resolves it. */
  function bring(at: TypedPlace, asked: AskedField, view: View): Brought | undefined {
    const field = types.get(view.type)?.fields.get(asked.name)?.in.get(view.subgraph);
    if (field === undefined || !hasForShare(field, share)) return undefined;
    const given = findProvided(view.provided, { name: asked.name, types: [at.type, view.type] }, types);
    if (field.isExternal && given.length === 0) return undefined;
    if (field.requires !== undefined && !view.required.includes(print(field.requires))) return undefined;
    if (!isSameForAll(view, asked.name) || concernsOthers(at, asked, view)) return undefined;
    if (view.tellsType && mayBeLost({ type: at.type, name: asked.name }, field.type, types)) return undefined;
    const provided = field.provides === undefined ? given : [...given, field.provides];
    return drafting.bring(at, asked, { view, type: field.type, provided });
  }

  /** A subgraph that is asked about an interface resolves a field when it does so for every object of it. */
  function isSameForAll({ type, subgraph }: View, name: string): boolean {
    const known = types.get(type);
    const own = known?.in.get(subgraph);
    if (known?.kind !== 'interface' || own?.isInterfaceObject === true) return true;
    return (own?.possible ?? []).every((object) => {
      const field = types.get(object)?.fields.get(name)?.in.get(subgraph);
      return field !== undefined && isPlain(field) && hasForShare(field, share);
    });
  }

  /**
   * What a subgraph that does not know which objects it has is asked, it is asked of all of them: an error in what only
   * some are to be asked would be told of where nobody asked.
   */
  function concernsOthers(at: TypedPlace, { key }: AskedField, view: View): boolean {
    return !isOwn(at, view) && !view.set.fields.has(key);
  }

  /** A view of the objects by a subgraph. */
  function reach(at: TypedPlace, target: Resolver, effort: Effort): View | undefined {
    onStep();
    const isTarget = (view: View) =>
      view.subgraph === target.subgraph && view.type === target.as && isOwn(at, view) && !view.tellsType;
    const known = drafting.viewsOf(at).find(isTarget);
    if (known !== undefined) return known;
    const { field: way } = at.place;
    if (way === undefined) return effort.depth < 1 ? undefined : drafting.addRootFetch(at, target.subgraph);
    const byKey = target.field.isExternal ? undefined : enter(at, { ...target, requires: undefined }, effort);
    if (byKey !== undefined) return byKey;
    const isSure =
      effort.goesAround || target.field.isExternal || orderKeys(types, target.as, target.subgraph).length === 0;
    for (const around of resolversOf(way.of.type, way.asked.name)) {
      if (around.subgraph !== target.subgraph || around.field.requires !== undefined) continue;
      const found = undo.attempt(() => {
        const view = reach(way.of, around, isSure ? effort : { ...effort, depth: 0 });
        if (view === undefined || bring(way.of, way.asked, view) === undefined) return undefined;
        return drafting.viewsOf(at).find(isTarget);
      });
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** A view by a fetch of the objects as entities, with what the field wanted there is made of. */
  function enter(
    at: TypedPlace,
    target: Omit<Resolver, 'field'> & { readonly requires: SelectionSetNode | undefined },
    effort: Effort,
  ): View | undefined {
    const { subgraph, as, requires } = target;
    const required = requires === undefined ? [] : [print(requires)];
    const known = drafting
      .viewsOf(at)
      .find(
        (view) =>
          view.subgraph === subgraph &&
          view.type === as &&
          isOwn(at, view) &&
          !view.tellsType &&
          required.every((one) => view.required.includes(one)),
      );
    if (known !== undefined) return known;
    if (effort.depth < 1) return undefined;
    for (const key of orderKeys(types, as, subgraph)) {
      const found = undo.attempt(() => {
        const needed = needAll(at, requires === undefined ? [key] : [key, requires], less(effort));
        return needed === undefined ? undefined : drafting.addEntityFetch(at, { subgraph, as, required, ...needed });
      });
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Sees to it that fields are brought, for those who are to be told them. */
  function needAll(at: TypedPlace, sets: readonly SelectionSetNode[], effort: Effort): Needed | undefined {
    const needs = new Set(at.typeNeeds);
    const selections: Requirement[] = [];
    for (const { asked, sets: below } of gatherFields(sets, at.type, inner)) {
      const brought = resolve(at, asked, effort);
      if (brought === undefined) return undefined;
      needs.add(brought.by);
      const nested = brought.child === undefined ? undefined : needBelow(brought.child, below, effort);
      if (brought.child !== undefined && nested === undefined) return undefined;
      nested?.needs.forEach((one) => needs.add(one));
      selections.push({ kind: 'field', key: brought.asked.key, as: asked.name, selections: nested?.selections ?? [] });
    }
    return { selections, needs };
  }

  function needBelow(place: Place, sets: readonly SelectionSetNode[], effort: Effort): Needed | undefined {
    const needs = new Set<FetchDraft>();
    const selections: Requirement[] = [];
    const isAbstract = drafting.isAbstract(place.type);
    if (isAbstract) selections.push({ kind: 'field', key: '__typename', as: '__typename', selections: [] });
    for (const { at, needed } of needOfEach(place, sets, effort) ?? []) {
      if (needed === undefined) return undefined;
      needed.needs.forEach((one) => needs.add(one));
      if (isAbstract) selections.push({ kind: 'type', type: at.type, selections: needed.selections });
      else selections.push(...needed.selections);
    }
    return { selections, needs };
  }

  function needOfEach(place: Place, sets: readonly SelectionSetNode[], effort: Effort) {
    const need = (at: TypedPlace) => undo.attempt(() => needAll(at, sets, effort));
    return drafting.typesAt(place).flatMap((at): { at: TypedPlace; needed: Needed | undefined }[] => {
      const needed = need(at);
      if (needed !== undefined || types.get(at.type)?.kind === 'object') return [{ at, needed }];
      const known = undo.attempt(() => discover(at, effort));
      return known?.map((one) => ({ at: one, needed: need(one) })) ?? [{ at, needed }];
    });
  }

  function discover(at: TypedPlace, effort: Effort): TypedPlace[] | undefined {
    const subgraphs = [...(types.get(at.type)?.in ?? [])].filter(([, own]) => !own.isInterfaceObject);
    for (const [subgraph] of subgraphs) {
      const found = undo.attempt(() => {
        const view = enter(at, { subgraph, as: at.type, requires: undefined }, effort);
        return view === undefined ? undefined : drafting.addDiscovery(at, view);
      });
      if (found !== undefined) return found;
    }
    return undefined;
  }

  return { resolve, discover };
}

function less(effort: Effort): Effort {
  return { ...effort, depth: effort.depth - 1 };
}

/** Whether a view is of these objects alone. */
function isOwn(at: TypedPlace, view: View): boolean {
  return view.type === at.type || at.views.includes(view);
}

function isPlain({ isExternal, requires }: FieldInSubgraph): boolean {
  return !isExternal && requires === undefined;
}
