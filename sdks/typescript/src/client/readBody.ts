/**
 * The body as text; undefined when it is larger than allowed, and then the rest of it is given up. Empty when it is no
 * UTF-8: with a sign in place of what cannot be read, a name would be another name.
 */
export async function readBody(response: Response, maxBytes: number): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  // Larger than it says it is, when it is compressed, and so it is counted as it comes out.
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    parts.push(part.value);
  }
  return decode(parts);
}

function decode(parts: readonly Uint8Array[]): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return parts.map((part) => decoder.decode(part, { stream: true })).join('') + decoder.decode();
  } catch {
    return '';
  }
}
