import { Kind, parse, type DocumentNode, type SelectionSetNode } from 'graphql';
import type { EntityLookup, EntityPath, PlannedFetch, Requirement } from '../plan.ts';
import { writeSelections } from './writeSelections.ts';

const indent = '     ';

/** One request of a plan, under its number: what it is sent for, and what must be there before. */
export function describeFetch(fetch: PlannedFetch, number: number): string {
  const document = parse(fetch.document, { noLocation: true });
  const after = fetch.needs.map((position) => position + 1);
  const details = fetch.entities.length === 0 ? describeRoot(fetch, document) : describeLookups(fetch, document);
  const waits = after.length === 0 ? '' : `, after ${after.join(', ')}`;
  return [`  ${number}. ${fetch.subgraph}${waits}`, ...details.map((line) => indent + line)].join('\n');
}

function describeRoot({ kind }: PlannedFetch, document: DocumentNode): string[] {
  return wrap(kind === 'mutation' ? 'changes' : 'asks', writeSelections(selectionsOf(document), document));
}

function describeLookups({ entities }: PlannedFetch, document: DocumentNode): string[] {
  return entities.flatMap((lookup) => [
    ...lookup.requires.flatMap((requirement) => wrap('finds', describeKey(requirement))),
    ...lookup.paths.flatMap((path) => wrap('at', describePath(path))),
    ...wrap('asks', writeSelections(selectionsAt(lookup, document), document)),
  ]);
}

// Not within `... on Type`.
const betweenWords = /(?<!\.\.\.)(?<!\.\.\. on) /;

/** The text after a word, in lines that fit a terminal, below each other. */
function wrap(word: string, text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(betweenWords)) {
    if (line !== '' && line.length + piece.length > 90) {
      lines.push(line);
      line = piece;
    } else line += line === '' ? piece : ` ${piece}`;
  }
  return [...lines, line].map((each, i) => `${(i === 0 ? word : '').padEnd(7)} ${each}`);
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
function describePath(path: EntityPath): string {
  let written = '';
  for (const segment of path) {
    if (segment.kind === 'each') written += '[]';
    else if (segment.kind === 'type') written += `<${segment.types.join(', ')}>`;
    else written += `${written === '' ? '' : '.'}${segment.key}`;
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
