import type { Budgets } from '../config/budgets.ts';

export interface PlaceWanted {
  readonly budget: keyof Budgets;
  readonly of: string;
  readonly most: number;
}

export type Taken =
  | { readonly kind: 'taken'; giveBack(): void }
  | { readonly kind: 'full'; readonly budget: keyof Budgets };

/** Counts what is under way, for each name. */
export interface Places {
  /** Takes one place of each kind, or none at all. What was taken is given back once, however often that is asked. */
  take(wanted: readonly PlaceWanted[]): Taken;
}

export function createPlaces(): Places {
  const underWay = new Map<string, number>();
  const keyOf = ({ budget, of }: PlaceWanted) => `${budget} ${of}`;
  const countOf = (key: string) => underWay.get(key) ?? 0;

  return {
    take(wanted) {
      const full = wanted.find((place) => countOf(keyOf(place)) >= place.most);
      if (full !== undefined) return { kind: 'full', budget: full.budget };
      const keys = wanted.map(keyOf);
      for (const key of keys) underWay.set(key, countOf(key) + 1);
      let isBack = false;
      return {
        kind: 'taken',
        giveBack() {
          if (isBack) return;
          isBack = true;
          for (const key of keys) {
            if (countOf(key) > 1) underWay.set(key, countOf(key) - 1);
            else underWay.delete(key);
          }
        },
      };
    },
  };
}
