import { print, type OperationDefinitionNode } from 'graphql';
import type { EntityLookup, EntityPath, Plan, PlannedFetch, Requirement, Rewrite } from '../plan.ts';
import type { FetchDraft, LookupDraft, SelectionDraft } from './draft.ts';
import { writeSelections } from './writeSelections.ts';

/** Writes fetches as a plan. Those that ask one subgraph at the same time become one. */
export function writePlan(drafts: readonly FetchDraft[], operation: OperationDefinitionNode): Plan {
  return {
    fetches: groupDrafts(drafts).map((group) => writeFetch(group, operation)),
  };
}

interface Group {
  readonly drafts: FetchDraft[];
  /** Positions of the groups that this one waits for. */
  readonly needs: readonly number[];
}

function groupDrafts(drafts: readonly FetchDraft[]): Group[] {
  const groups: Group[] = [];
  const positions = new Map<FetchDraft, number>();
  const known = new Map<string, number>();
  for (const draft of drafts) {
    const needs = [...new Set([...draft.needs].flatMap((one) => positions.get(one) ?? []))];
    const sorted = needs.toSorted((one, other) => one - other);
    const key = draft.lookup === undefined ? undefined : JSON.stringify([draft.subgraph, sorted]);
    const together = key === undefined ? undefined : known.get(key);
    if (together !== undefined) groups[together]?.drafts.push(draft);
    const position = together ?? groups.push({ drafts: [draft], needs: sorted }) - 1;
    positions.set(draft, position);
    if (key !== undefined) known.set(key, position);
  }
  return groups;
}

function writeFetch({ drafts, needs }: Group, operation: OperationDefinitionNode): PlannedFetch {
  const [first] = drafts;
  if (first === undefined) throw new Error('a fetch for nothing');
  const used = new Set<string>();
  const common = { subgraph: first.subgraph, kind: first.kind, needs };
  if (first.lookup === undefined) {
    const selections = writeSelections(first.set, used);
    return {
      ...common,
      document: `${first.kind}${writeVariables([], used, operation)}${selections}`,
      variables: [...used],
      entities: [],
      outputRewrites: findRenames(first.set),
    };
  }
  const lookups = writeLookups(drafts, used);
  const fields = lookups.map(
    ({ lookup: { key, variable }, selections }) =>
      `${key === '_entities' ? '' : `${key}:`}_entities(representations:$${variable})${selections}`,
  );
  const own = lookups.map(({ lookup }) => `$${lookup.variable}:[_Any!]!`);
  return {
    ...common,
    document: `query${writeVariables(own, used, operation)}{${fields.join(' ')}}`,
    variables: [...used],
    entities: lookups.map(({ lookup }) => lookup),
    outputRewrites: [],
  };
}

interface WrittenLookup {
  readonly lookup: EntityLookup;
  readonly selections: string;
}

/** Lookups that ask the same of entities in several places are one. */
function writeLookups(drafts: readonly FetchDraft[], used: Set<string>): WrittenLookup[] {
  const written = new Map<
    string,
    { draft: FetchDraft; lookup: LookupDraft; selections: string; paths: EntityPath[] }
  >();
  for (const draft of drafts) {
    const { lookup } = draft;
    if (lookup === undefined) continue;
    const selections = writeSelections(draft.set, used);
    const key = JSON.stringify([selections, lookup.type, lookup.as, lookup.requires, findRenames(draft.set)]);
    const known = written.get(key);
    if (known === undefined) written.set(key, { draft, lookup, selections, paths: [lookup.path] });
    else known.paths.push(lookup.path);
  }
  const isOnly = written.size === 1;
  return [...written.values()].map(({ draft, lookup, selections, paths }, i) => ({
    selections,
    lookup: {
      key: isOnly ? '_entities' : `e${i}`,
      variable: isOnly ? 'representations' : `representations${i}`,
      paths,
      requires: [{ kind: 'type', type: lookup.type, selections: lookup.requires }] satisfies Requirement[],
      inputRewrites: renameType(lookup),
      outputRewrites: findRenames(draft.set),
    },
  }));
}

/** A subgraph that knows the entity by its interface alone is told the name of that. */
function renameType({ type, as }: LookupDraft): Rewrite[] {
  const path = [{ kind: 'type', types: [type] } as const, { kind: 'key', key: '__typename' } as const];
  return type === as ? [] : [{ kind: 'set', path, value: as }];
}

/** Back to the keys in the data, the innermost first: their paths have the keys of the fetch. */
function findRenames(set: SelectionDraft): Rewrite[] {
  const below = [
    ...[...set.branches.values()].flatMap(findRenames),
    ...[...set.fields.values()].flatMap((field) => (field.set === undefined ? [] : findRenames(field.set))),
  ];
  const own = [...set.fields.values()].flatMap(({ asked, fetchKey }): Rewrite[] => {
    if (asked.key === fetchKey) return [];
    const path = [...set.keys, fetchKey].map((key) => ({ kind: 'key', key }) as const);
    return [{ kind: 'rename', path, to: asked.key }];
  });
  return [...below, ...own];
}

function writeVariables(own: readonly string[], used: ReadonlySet<string>, operation: OperationDefinitionNode): string {
  const given = (operation.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value));
  const all = [...own, ...given.map((one) => print(one))];
  return all.length === 0 ? '' : `(${all.join(',')})`;
}
