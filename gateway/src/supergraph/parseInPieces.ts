import { Kind, parse, type DefinitionNode, type DocumentNode } from 'graphql';
import { setImmediate as nextTurn } from 'node:timers/promises';

// As much as is parsed in about a millisecond.
const pieceCharacters = 16_384;
const endOfDefinition = /\n\}\n+(?=["\w])/g;

/**
 * Parses SDL as `parse` does, without locations, and lets others have their turn in between.
 *
 * @throws GraphQLError when it is not SDL
 */
export async function parseInPieces(sdl: string): Promise<DocumentNode> {
  const definitions: DefinitionNode[] = [];
  try {
    for (const piece of split(sdl)) {
      definitions.push(...parse(piece, { noLocation: true }).definitions);
      await nextTurn();
    }
    return { kind: Kind.DOCUMENT, definitions };
  } catch {
    // It is wrong, and only the whole text says where; or it was cut in the middle of a description.
    return parse(sdl, { noLocation: true });
  }
}

function* split(sdl: string): Generator<string> {
  let start = 0;
  for (const { 0: end, index } of sdl.matchAll(endOfDefinition)) {
    const at = index + end.length;
    if (at - start < pieceCharacters) continue;
    yield sdl.slice(start, at);
    start = at;
  }
  yield sdl.slice(start);
}
