/** How much structure a JSON text may have. */
export interface JsonLimits {
  readonly jsonDepth: number;
  readonly jsonKeys: number;
  readonly jsonStringCharacters: number;
  readonly jsonArrayItems: number;
}

/**
 * `ambiguous`: an object names a member twice, so that two readers may read two different things. `excessive`: too much
 * structure. `too long`: a text of too many characters.
 */
export type JsonProblem = 'ambiguous' | 'excessive' | 'too long' | 'unfinished';

interface Container {
  /** Names met so far; undefined for an array. */
  readonly names: Set<string> | undefined;
  items: number;
}

/**
 * What is wrong with the structure of a JSON text, found in one pass without recursion and without building anything.
 *
 * Not checked: the rest of the grammar, which is for `JSON.parse` afterwards.
 */
export function scanJson(text: string, limits: JsonLimits): JsonProblem | undefined {
  const open: Container[] = [];
  let keys = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    switch (character) {
      case '{':
      case '[':
        if (open.length === limits.jsonDepth) return 'excessive';
        open.push({ names: character === '{' ? new Set() : undefined, items: 1 });
        break;
      case '}':
      case ']':
        open.pop();
        break;
      case ',':
        if (isTooLong(open.at(-1), limits)) return 'excessive';
        break;
      case '"': {
        const end = endOfString(text, at);
        if (end === -1) return 'unfinished';
        if (end - at > limits.jsonStringCharacters) return 'too long';
        const names = open.at(-1)?.names;
        if (names !== undefined && isMemberName(text, end)) {
          keys += 1;
          if (keys > limits.jsonKeys) return 'excessive';
          if (!addName(names, text.slice(at, end + 1))) return 'ambiguous';
        }
        at = end;
        break;
      }
    }
  }
  return undefined;
}

function isTooLong(container: Container | undefined, limits: JsonLimits): boolean {
  if (container === undefined || container.names !== undefined) return false;
  container.items += 1;
  return container.items > limits.jsonArrayItems;
}

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

function isMemberName(text: string, end: number): boolean {
  let next = end + 1;
  while (' \t\r\n'.includes(text[next] ?? '.')) next += 1;
  return text[next] === ':';
}

/** False when the name was there already, however it was written the first time. */
function addName(names: Set<string>, quoted: string): boolean {
  const name = quoted.includes('\\') ? unquote(quoted) : quoted.slice(1, -1);
  const before = names.size;
  return names.add(name).size > before;
}

function unquote(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}
