/** The seed of the next round. A run that starts with any of them goes on as the first did. */
export function nextSeed(seed: number): number {
  // The finaliser of MurmurHash3, which is a bijection: no seed comes twice before all have come.
  let mixed = (seed + 0x9e3779b9) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 1;
}
