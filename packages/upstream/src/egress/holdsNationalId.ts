// The last part of a UUID is often eleven digits or more; ids of plans and prescriptions are UUIDs and belong in a URL.
const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const elevenDigits = /\d{11}|\d{6}[ +-]\d{5}/;

/**
 * Whether eleven digits stand in a row in what is sent of a URL, also when they are percent-encoded, or parted as people
 * part a national id. URLs are logged by every hop, so a national id may never stand in one.
 */
export function holdsNationalId({ pathname, search }: URL): boolean {
  const written = (pathname + search).replace(uuids, '~');
  return elevenDigits.test(written) || (written.includes('%') && elevenDigits.test(decode(written)));
}

/** Decoded until nothing is left to decode; what is encoded wrongly stays as it is. */
function decode(text: string): string {
  let decoded = text;
  for (let times = 0; times < 3; times += 1) {
    const next = decoded.replace(/%([0-7][0-9a-f])/gi, (_all, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
}
