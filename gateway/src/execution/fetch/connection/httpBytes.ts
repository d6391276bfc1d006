export const lineFeed = 0x0a;
export const carriageReturn = 0x0d;
export const space = 0x20;
export const colon = 0x3a;
export const semicolon = 0x3b;
const tab = 0x09;

/** 1 for each byte that may stand in the name of a field (RFC 9110 §5.6.2). */
const isNameByte = new Uint8Array(256);
for (const character of "!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") {
  isNameByte[character.charCodeAt(0)] = 1;
}

/** 1 for each byte that may stand in a line (RFC 9110 §5.5): no control characters but the tab. */
const isLineByte = new Uint8Array(256).fill(1, space);
isLineByte[tab] = 1;
isLineByte[0x7f] = 0;

/**
 * Where the line ends that begins at `from`: the place of its carriage return, `to` when that has not come yet, -1 when
 * something stands in it that cannot.
 */
export function findLineEnd(bytes: Buffer, from: number, to: number): number {
  for (let i = from; i < to; i += 1) {
    const byte = bytes[i] as number;
    if (isLineByte[byte] === 1) continue;
    return byte === carriageReturn && (i + 1 === to || bytes[i + 1] === lineFeed) ? i : -1;
  }
  return to;
}

/** Where the name ends that begins at `from`: at the first byte that cannot stand in one. */
export function findNameEnd(bytes: Buffer, from: number, to: number): number {
  let i = from;
  while (i < to && isNameByte[bytes[i] as number] === 1) i += 1;
  return i;
}

export function isBlank(byte: number | undefined): boolean {
  return byte === space || byte === tab;
}

/** Whether the bytes from `from` on are the text, in small or capital letters. The text is in small ones, and ASCII. */
export function isTextAt(bytes: Buffer, from: number, text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const byte = bytes[from + i] as number;
    const small = byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
    if (small !== text.charCodeAt(i)) return false;
  }
  return true;
}

const versionStart = Buffer.from('HTTP/1.');

/** Whether what stands from `from` to `to` begins as an answer does; or may, when it is shorter. */
export function isHttpAt(bytes: Buffer, from: number, to: number): boolean {
  const end = Math.min(to, from + versionStart.length);
  for (let i = from; i < end; i += 1) if (bytes[i] !== versionStart[i - from]) return false;
  return true;
}

/** The number that digits and nothing else say, from `from` to `to`; -1 when it is none, or longer than 15 digits. */
export function readDecimal(bytes: Buffer, from: number, to: number): number {
  if (to === from || to - from > 15) return -1;
  let value = 0;
  for (let i = from; i < to; i += 1) {
    const digit = (bytes[i] as number) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** The same in hexadecimal, of at most 16 digits. What is too large to be exact is still larger than all that is allowed. */
export function readHexadecimal(bytes: Buffer, from: number, to: number): number {
  if (to === from || to - from > 16) return -1;
  let value = 0;
  for (let i = from; i < to; i += 1) {
    const digit = hexDigitOf(bytes[i] as number);
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

function hexDigitOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const small = byte | 0x20;
  return small >= 0x61 && small <= 0x66 ? small - 0x57 : -1;
}
