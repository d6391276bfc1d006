/**
 * What is known of one figure. The three are never mixed: a hidden count is not zero (it is one to four, and told as
 * such), and neither is a period of which nothing was recorded.
 */
export type Amount =
  | { readonly kind: 'known'; readonly value: number }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'absent' };

export const hidden: Amount = { kind: 'hidden' };
export const absent: Amount = { kind: 'absent' };

export function known(value: number): Amount {
  return { kind: 'known', value };
}

/** The value to draw. `undefined` when there is none: then nothing is drawn there. */
export function drawn(amount: Amount | undefined): number | undefined {
  return amount?.kind === 'known' ? amount.value : undefined;
}

/** For sorting: hidden counts stand above zero and below five, what is absent stands last. */
export function rank(amount: Amount): number {
  switch (amount.kind) {
    case 'known':
      return amount.value;
    case 'hidden':
      return 0.5;
    case 'absent':
      return -1;
  }
}
