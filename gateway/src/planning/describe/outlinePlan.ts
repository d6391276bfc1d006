import type { GraphQLSchema } from 'graphql';
import type { Plan } from '../plan.ts';
import type { Price, PriceRules } from '../price/price.ts';
import { priceOf } from '../price/priceOf.ts';
import { writePrice } from '../price/writePrice.ts';
import { describePlan } from './describePlan.ts';
import { findSteps } from './findSteps.ts';
import { outlineFetch, type FetchOutline } from './outlineFetch.ts';
import { readableKey } from './writeKey.ts';

/** A plan to be drawn, and the same in words, with response keys as clients know them. */
export interface PlanOutline {
  /** The requests of each step; those of a step can be sent side by side. */
  readonly steps: readonly (readonly PricedFetch[])[];
  /** What all of it makes others do, at most. */
  readonly price: Price;
  readonly text: string;
}

export interface PricedFetch extends FetchOutline {
  /** What this request alone makes national services do. */
  readonly services: Price['services'];
}

/** @param schema what clients see of the supergraph that was planned for */
export function outlinePlan(plan: Plan, schema: GraphQLSchema, rules: PriceRules): PlanOutline {
  const steps = findSteps(plan).map((positions) =>
    positions.flatMap((position) => {
      const fetch = plan.fetches[position];
      if (fetch === undefined) return [];
      const { services } = priceOf({ fetches: [fetch] }, schema, rules);
      return [{ ...outlineFetch(fetch, position + 1, readableKey), services }];
    }),
  );
  const price = priceOf(plan, schema, rules);
  return { steps, price, text: `${describePlan(plan, readableKey)}\n${writePrice(price)}` };
}
