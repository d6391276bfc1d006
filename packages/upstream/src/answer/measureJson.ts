export interface JsonMeasure {
  /** How deep lists and objects stand in each other. */
  readonly depth: number;
  /** How many members its objects have, as they are written. */
  readonly members: number;
}

const quote = 0x22;
const colon = 0x3a;
const backslash = 0x5c;

/**
 * Measures a JSON text without building anything, in one pass over its bytes. Not checked: whether it is JSON; of what
 * `JSON.parse` takes for it, the measure is right.
 */
export function measureJson(bytes: Uint8Array): JsonMeasure {
  let depth = 0;
  let open = 0;
  let members = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte === quote) {
      at += 1;
      while (at < bytes.length && bytes[at] !== quote) at += bytes[at] === backslash ? 2 : 1;
    } else if (byte === colon) {
      members += 1;
      // `{` and `[`, `}` and `]` differ in one bit, which no other ASCII character shares with them.
    } else if ((byte | 0x20) === 0x7b) {
      open += 1;
      if (open > depth) depth = open;
    } else if ((byte | 0x20) === 0x7d) open -= 1;
  }
  return { depth, members };
}
