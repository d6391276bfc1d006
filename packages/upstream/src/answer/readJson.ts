import { isAscii, isUtf8 } from 'node:buffer';
import { measureJson } from './measureJson.ts';

/** What the bytes of an answer say. `undefined` when they say nothing that can be relied on. */
export type ReadJson = { readonly value: unknown } | undefined;

/** Deeper than any answer of a service; what walks through an answer may do so by recursion. */
const maxDepth = 64;

/**
 * Reads a JSON text from outside. Refused: what is not UTF-8, goes deeper than 64 levels, or names a member of an object
 * twice, since two readers could read two things. Members called `__proto__` are left out, so that nobody who copies an
 * object gives the copy another prototype.
 *
 * @see docs/threats.md 5.3 (7) and (16), SEC-46
 */
export function readJson(bytes: Buffer): ReadJson {
  const text = readText(bytes);
  if (text === undefined) return undefined;
  const { depth, members } = measureJson(bytes);
  if (depth > maxDepth) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return tidy(value) === members ? { value } : undefined;
  } catch {
    return undefined;
  }
}

function readText(bytes: Buffer): string | undefined {
  if (isAscii(bytes)) return bytes.toString('latin1');
  if (!isUtf8(bytes)) return undefined;
  const text = bytes.toString('utf8');
  // Some services put a byte order mark in front; RFC 8259 §8.1 lets a reader pass over it.
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** Takes `__proto__` away. @returns how many members the objects had; fewer than were written when one came twice */
function tidy(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let members = 0;
  if (Array.isArray(value)) {
    for (const item of value) members += tidy(item);
    return members;
  }
  const object = value as Record<string, unknown>;
  let hasPrototype = false;
  for (const name in object) {
    if (name === '__proto__') hasPrototype = true;
    members += 1 + tidy(object[name]);
  }
  if (hasPrototype) delete object['__proto__'];
  return members;
}
