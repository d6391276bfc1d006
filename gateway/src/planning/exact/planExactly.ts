import { Kind, parse, type DocumentNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import type { JoinGraph } from '../joinGraph/joinGraph.ts';
import type { Plan } from '../plan.ts';
import { createDrafting, type Drafting } from './createDrafting.ts';
import { createKeys, readAsked } from './createKeys.ts';
import { createSearch, type Effort, type Search } from './createSearch.ts';
import type { Place, TypedPlace } from './draft.ts';
import { dependsOnObject, gatherFields, type GatheredField } from './gatherFields.ts';
import { createUndoLog, type UndoLog } from './undoLog.ts';
import { writePlan } from './writePlan.ts';

export interface ExactRequest {
  /** A canonical operation: no conditions, no named fragments; equal response keys mean equal fields. */
  readonly document: string;
  /** What was drawn for the request, from 0 to 100, for progressive overrides. */
  readonly share: number;
}

const maxDepth = 12;
const maxSteps = 400_000;

/**
 * Plans an operation field by field, to the letter of what the subgraphs say they resolve. The plan is right rather than
 * short, and is given up when it takes too many steps.
 *
 * @throws when no subgraph can be asked for a field
 */
export function planExactly(graph: JoinGraph, { document, share }: ExactRequest): Plan {
  const parsed = parse(document, { noLocation: true });
  const operation = readOperation(parsed);
  const fetches =
    draft({ graph, share, parsed, operation, tellsApart: false }) ??
    draft({ graph, share, parsed, operation, tellsApart: true });
  if (fetches === undefined) throw new Error('no subgraph can be asked for a field of the operation');
  return writePlan(fetches, operation);
}

interface Drawing {
  readonly graph: JoinGraph;
  readonly share: number;
  readonly parsed: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Whether objects that a subgraph knows by their interface alone are told apart at once, needed or not. */
  readonly tellsApart: boolean;
}

interface Planning extends Drawing {
  readonly drafting: Drafting;
  readonly search: Search;
  readonly undo: UndoLog;
}

interface Task {
  readonly place: Place;
  readonly sets: readonly SelectionSetNode[];
}

function draft(drawing: Drawing): Drafting['fetches'] | undefined {
  const { graph, share, parsed, operation } = drawing;
  const undo = createUndoLog();
  const kind = operation.operation.valueOf() === 'mutation' ? 'mutation' : 'query';
  const drafting = createDrafting({ graph, kind, undo });
  let steps = 0;
  const onStep = () => {
    steps += 1;
    if (steps > maxSteps) throw new Error('the operation takes too long to plan');
  };
  const inner = { types: graph.types, toAsked: createKeys(parsed) };
  const search = createSearch({ graph, share, drafting, undo, inner, onStep });
  const planning: Planning = { ...drawing, drafting, search, undo };

  const tasks = planFields(drafting.root, [operation.selectionSet], planning);
  for (let task = tasks?.shift(); tasks !== undefined && task !== undefined; task = tasks.shift()) {
    const added = planPlace(task, planning);
    if (added === undefined) return undefined;
    tasks.push(...added);
  }
  return tasks === undefined ? undefined : drafting.fetches;
}

/** Plans what is asked of the objects at a place, and gives what is left to do below them. */
function planPlace({ place, sets }: Task, planning: Planning): Task[] | undefined {
  const tasks: Task[] = [];
  for (const at of planning.drafting.typesAt(place)) {
    const added = planObjects(at, sets, planning);
    if (added === undefined) return undefined;
    tasks.push(...added);
  }
  return tasks;
}

function planObjects(at: TypedPlace, sets: readonly SelectionSetNode[], planning: Planning): Task[] | undefined {
  const { graph, undo, search, tellsApart } = planning;
  const type = graph.types.get(at.type);
  if (type?.kind === 'object') {
    // Nobody promises that what clients cannot see can be asked for what they can.
    return undo.attempt(() => planFields(at, sets, planning)) ?? (type.isHidden ? [] : undefined);
  }
  if (!tellsApart && !dependsOnObject(sets, at.type, graph.types)) {
    const planned = undo.attempt(() => planFields(at, sets, planning));
    if (planned !== undefined) return planned;
  }
  planCommon(at, sets, planning);
  const objects = deepen((effort) => undo.attempt(() => search.discover(at, effort)));
  return objects === undefined ? undefined : flatten(objects.map((one) => planObjects(one, sets, planning)));
}

/** What is asked of all objects alike can be asked where they are not told apart. */
function planCommon(at: TypedPlace, sets: readonly SelectionSetNode[], { graph, undo, search }: Planning): void {
  for (const { asked } of gatherFields(sets, at.type, { types: graph.types, toAsked: readAsked })) {
    undo.attempt(() => search.resolve(at, asked, { depth: 0, goesAround: false }));
  }
}

function planFields(at: TypedPlace, sets: readonly SelectionSetNode[], planning: Planning): Task[] | undefined {
  const { graph, undo, search } = planning;
  const gathered = gatherFields(sets, at.type, { types: graph.types, toAsked: readAsked });
  return flatten(
    gathered.map(({ asked, sets: below }: GatheredField): Task[] | undefined => {
      const brought = deepen((effort) => undo.attempt(() => search.resolve(at, asked, effort)));
      if (brought === undefined) return undefined;
      return brought.child === undefined ? [] : [{ place: brought.child, sets: below }];
    }),
  );
}

/** Looks for a way with as few fetches after one another as there can be. */
function deepen<Result>(find: (effort: Effort) => Result | undefined): Result | undefined {
  for (const goesAround of [false, true]) {
    for (let depth = 0; depth <= maxDepth; depth += 1) {
      const found = find({ depth, goesAround });
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function flatten<Item>(lists: readonly (Item[] | undefined)[]): Item[] | undefined {
  const all: Item[] = [];
  for (const list of lists) {
    if (list === undefined) return undefined;
    all.push(...list);
  }
  return all;
}

function readOperation(document: DocumentNode): OperationDefinitionNode {
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('there is no operation to plan');
  return operation;
}
