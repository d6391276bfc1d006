import { Kind, parse, type DocumentNode, type SelectionSetNode } from 'graphql';
import type { EntityLookup, EntityPath, PlannedFetch, Requirement } from '../plan.ts';
import type { WriteKey } from './writeKey.ts';
import { writeSelections } from './writeSelections.ts';

/** One request of a plan in the words of GraphQL. */
export interface FetchOutline {
  /** From 1 on. */
  readonly number: number;
  readonly subgraph: string;
  /** The numbers of those that must have been answered before. */
  readonly after: readonly number[];
  readonly kind: 'asks' | 'changes' | 'looks up';
  /** What is asked for at the top. Empty for a request that looks up what others have found. */
  readonly selections: string;
  readonly lookups: readonly LookupOutline[];
}

/** What was found by another request, and is looked up here. */
export interface LookupOutline {
  /** `Prescription by id`. */
  readonly keys: readonly string[];
  /** `patient.prescriptions.edges[].node`. */
  readonly places: readonly string[];
  readonly selections: string;
}

/** What one request of a plan is sent for, and what must be there before. */
export function outlineFetch(fetch: PlannedFetch, number: number, writeKey: WriteKey): FetchOutline {
  const document = parse(fetch.document, { noLocation: true });
  const isLookup = fetch.entities.length > 0;
  return {
    number,
    subgraph: fetch.subgraph,
    after: fetch.needs.map((position) => position + 1),
    kind: isLookup ? 'looks up' : fetch.kind === 'mutation' ? 'changes' : 'asks',
    selections: isLookup ? '' : writeSelections(selectionsOf(document), document, writeKey),
    lookups: fetch.entities.map((lookup) => ({
      keys: lookup.requires.map(describeKey),
      places: lookup.paths.map((path) => describePath(path, writeKey)),
      selections: writeSelections(selectionsAt(lookup, document), document, writeKey),
    })),
  };
}

function describeKey(requirement: Requirement): string {
  if (requirement.kind === 'field') return describeFields([requirement]);
  return `${requirement.type} by ${describeFields(requirement.selections)}`;
}

function describeFields(requirements: readonly Requirement[]): string {
  const written = requirements.flatMap((requirement) => {
    if (requirement.kind === 'type')
      return [`... on ${requirement.type} { ${describeFields(requirement.selections)} }`];
    if (requirement.key === '__typename') return [];
    const { as, selections } = requirement;
    return [selections.length === 0 ? as : `${as} { ${describeFields(selections)} }`];
  });
  return written.join(', ');
}

/** `orders[].item<Book, Film>`: in each of the orders, the item when it is a book or a film. */
function describePath(path: EntityPath, writeKey: WriteKey): string {
  let written = '';
  for (const segment of path) {
    if (segment.kind === 'each') written += '[]';
    else if (segment.kind === 'type') written += `<${segment.types.join(', ')}>`;
    else written += `${written === '' ? '' : '.'}${writeKey(segment.key)}`;
  }
  return written;
}

function selectionsAt({ key }: EntityLookup, document: DocumentNode): SelectionSetNode {
  const field = selectionsOf(document).selections.find(
    (selection) => selection.kind === Kind.FIELD && (selection.alias ?? selection.name).value === key,
  );
  if (field?.kind !== Kind.FIELD || field.selectionSet === undefined) throw new Error('a lookup without a field');
  const [first, ...others] = field.selectionSet.selections;
  // Which type it is has been said by what it is found by.
  return first?.kind === Kind.INLINE_FRAGMENT && others.length === 0 ? first.selectionSet : field.selectionSet;
}

function selectionsOf(document: DocumentNode): SelectionSetNode {
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('a fetch without an operation');
  return operation.selectionSet;
}
