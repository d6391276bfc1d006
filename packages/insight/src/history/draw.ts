/**
 * A number from 0 up to 1 that is the same for the same words, so that an hour has the same figures whenever they are made.
 */
export function draw(...words: readonly (string | number)[]): number {
  // FNV-1a, and a last stirring (the finalizer of MurmurHash3), for words that differ in their last letter alone.
  let hash = 0x811c9dc5;
  const text = words.join(' ');
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
