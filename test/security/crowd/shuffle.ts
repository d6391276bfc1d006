/** The same in another order, which is always the same for the same seed. */
export function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
  const shuffled = [...items];
  let state = seed;
  for (let i = shuffled.length - 1; i > 0; i -= 1) {
    // Numerical Recipes' linear congruential generator: enough for an order.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (i + 1);
    [shuffled[i], shuffled[other]] = [shuffled[other] as Item, shuffled[i] as Item];
  }
  return shuffled;
}
