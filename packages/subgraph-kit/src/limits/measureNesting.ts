const opening: ReadonlySet<string> = new Set('{[(');
const closing: ReadonlySet<string> = new Set('}])');

/**
 * How deep brackets of any kind stand within each other in a JSON or GraphQL text, those in strings left out. One pass
 * without recursion: it is asked before a parser that recurses is let near the text.
 *
 * @returns `Infinity` as soon as `limit` is passed
 */
export function measureNesting(text: string, limit: number): number {
  let depth = 0;
  let deepest = 0;
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i] ?? '';
    if (character === '"') i = endOfString(text, i);
    else if (closing.has(character)) depth -= 1;
    else if (opening.has(character)) {
      depth += 1;
      if (depth > limit) return Infinity;
      deepest = Math.max(deepest, depth);
    }
  }
  return deepest;
}

/** Where the string that begins here ends; the end of the text when it never does. */
function endOfString(text: string, start: number): number {
  if (text.startsWith('"""', start)) {
    const end = text.indexOf('"""', start + 3);
    return end === -1 ? text.length : end + 2;
  }
  for (let i = start + 1; i < text.length; i += 1) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === '"') return i;
  }
  return text.length;
}
