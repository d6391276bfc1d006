/** Finds canaries in bytes. */
export interface Scanner {
  /** The first few that stand in the bytes, in whatever writing. */
  find(bytes: Buffer): string[];
}

const firstBytes = 4;
const enough = 5;

/**
 * Finds texts as they may have been written: UTF-8, UTF-16, escaped as JSON or in a URL, in base64 or hexadecimal. All of
 * them at once, however many there are: by their first four bytes.
 *
 * @param canaries each of at least eight characters
 */
export function createScanner(canaries: Iterable<string>): Scanner {
  const byStart = new Map<number, { readonly canary: string; readonly bytes: Buffer }[]>();
  const mayStart = new Uint8Array(65_536);
  for (const canary of new Set(canaries)) {
    if (canary.length < 8) throw new Error('too short to be told from chance');
    for (const bytes of writingsOf(canary)) {
      const start = bytes.readUInt32LE(0);
      byStart.set(start, [...(byStart.get(start) ?? []), { canary, bytes }]);
      mayStart[bytes.readUInt16LE(0)] = 1;
    }
  }
  return {
    find(searched) {
      const found = new Set<string>();
      for (let at = 0; at + firstBytes <= searched.length && found.size < enough; at += 1) {
        if (mayStart[(searched[at] as number) | ((searched[at + 1] as number) << 8)] === 0) continue;
        for (const { canary, bytes } of byStart.get(searched.readUInt32LE(at)) ?? []) {
          if (searched.subarray(at, at + bytes.length).equals(bytes)) found.add(canary);
        }
      }
      return [...found];
    },
  };
}

/** What changes between the writings of a text is what stands around it, which is left out at its ends. */
function writingsOf(text: string): Buffer[] {
  const escaped = JSON.stringify(text)
    .slice(1, -1)
    .replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const plain = Buffer.from(text);
  const written = [text, escaped, encodeURIComponent(text), new URLSearchParams({ '': text }).toString().slice(1)];
  const encoded = [plain.toString('hex'), ...base64Of(plain)];
  return [...new Set([...written, ...encoded])].map((each) => Buffer.from(each)).concat(Buffer.from(text, 'utf16le'));
}

/** Three, by where in a longer text it begins; the first and last characters depend on its neighbors. */
function base64Of(bytes: Buffer): string[] {
  return [0, 1, 2].map((offset) => {
    const written = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    return written.slice(offset === 0 ? 0 : offset + 1, -1);
  });
}
