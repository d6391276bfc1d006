import { Kind, type DocumentNode, type SelectionNode, type SelectionSetNode } from 'graphql';

/** Where a part of a text begins and ends: selections that stand beside each other. */
export type Piece = readonly [start: number, end: number];

const pieceCharacters = 16_384;
// Less is not worth a turn.
const leastCharacters = 1_024;

/** The parts of a long text that can be parsed by themselves, each in about a millisecond. */
export function findPieces(document: DocumentNode): Piece[] {
  const pieces: Piece[] = [];
  for (const definition of document.definitions) {
    if ('selectionSet' in definition) addPieces(definition.selectionSet, pieces);
  }
  return pieces;
}

function addPieces({ selections }: SelectionSetNode, pieces: Piece[]): void {
  let [start, end] = [-1, -1];
  const close = () => {
    if (end - start >= leastCharacters) pieces.push([start, end]);
    start = -1;
  };
  for (const selection of selections) {
    const { loc } = selection;
    if (loc === undefined) return;
    const set = loc.end - loc.start > pieceCharacters ? setOf(selection) : undefined;
    if (set !== undefined) {
      close();
      addPieces(set, pieces);
      continue;
    }
    if (start === -1) start = loc.start;
    end = loc.end;
    if (end - start > pieceCharacters) close();
  }
  if (start !== -1) close();
}

function setOf(selection: SelectionNode): SelectionSetNode | undefined {
  return selection.kind === Kind.FRAGMENT_SPREAD ? undefined : selection.selectionSet;
}
