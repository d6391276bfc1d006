import { Kind, parse, type DocumentNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Piece } from './findPieces.ts';

/**
 * Parses a valid text, and lets others have their turn between its pieces. What stands in a piece does not know its place
 * in the text; all else does.
 *
 * @param pieces as `findPieces` finds them in the same text
 */
export async function parsePieces(text: string, pieces: readonly Piece[]): Promise<DocumentNode> {
  const document = parse(withoutPieces(text, pieces));
  // Everything else is where it was, so what is told of its place is right in the text itself.
  if (document.loc !== undefined) document.loc.source.body = text;
  const parsed: (readonly SelectionNode[])[] = [];
  for (const [start, end] of pieces) {
    await nextTurn();
    parsed.push(parseSelections(text.slice(start, end)));
  }
  for (const definition of document.definitions) {
    if ('selectionSet' in definition) putBack(definition.selectionSet, parsed);
  }
  return document;
}

// No field of a schema begins with two underscores, so a valid text asks for none of this name.
const standIn = '__piece';

/** A text as long, in which a field with a number stands for each piece. */
function withoutPieces(text: string, pieces: readonly Piece[]): string {
  let [written, at] = ['', 0];
  pieces.forEach(([start, end], position) => {
    written += text.slice(at, start) + `${standIn}${position}`.padEnd(end - start);
    at = end;
  });
  return written + text.slice(at);
}

function parseSelections(text: string): readonly SelectionNode[] {
  const [operation] = parse(`{${text}\n}`, { noLocation: true }).definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
}

function putBack(set: SelectionSetNode, parsed: readonly (readonly SelectionNode[])[]): void {
  const selections = set.selections.flatMap((selection) => pieceOf(selection, parsed) ?? [selection]);
  for (const selection of set.selections) {
    if (selection.kind !== Kind.FRAGMENT_SPREAD && selection.selectionSet !== undefined) {
      putBack(selection.selectionSet, parsed);
    }
  }
  Object.assign(set, { selections });
}

function pieceOf(
  selection: SelectionNode,
  parsed: readonly (readonly SelectionNode[])[],
): readonly SelectionNode[] | undefined {
  if (selection.kind !== Kind.FIELD || !selection.name.value.startsWith(standIn)) return undefined;
  return parsed[Number(selection.name.value.slice(standIn.length))];
}
