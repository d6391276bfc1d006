import { createInsightWriter } from '@helsegraf/insight';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Config } from '../config/readConfig.ts';
import { readFields } from '../operation/readFields.ts';
import type { Plan } from '../planning/plan.ts';
import { estimateCalls } from '../planning/price/estimateCalls.ts';
import type { PriceRules } from '../planning/price/price.ts';
import { priceOf } from '../planning/price/priceOf.ts';
import { createFigures, type Ended, type FiguresParts } from '../telemetry/createFigures.ts';
import type { Log } from '../telemetry/createLog.ts';

interface Parts {
  readonly config: Config;
  readonly log: Log;
  readonly schema: GraphQLSchema;
  readonly supergraph: PriceRules;
}

export interface OpenFigures {
  count(ended: Ended): void;
  /** Prices a plan before anybody is answered by it. */
  prepare(plan: Plan): void;
  stop(): Promise<void>;
}

/** Where figures are kept; nowhere, when there is no store for them. Nothing waits for it, at start neither. */
export function openFigures({ config: { insight }, log, schema, supergraph }: Parts): OpenFigures {
  if (insight === undefined) return { count: () => undefined, prepare: () => undefined, stop: async () => undefined };
  const writer = createInsightWriter({
    ...insight,
    onFailure: () => log({ event: 'figures not stored' }),
    onRecovered: () => log({ event: 'figures stored again' }),
  });
  const prices = rememberPrices(schema, supergraph);
  const count = createFigures({ writer, fieldsOf: rememberFields(schema), ...prices });
  return { count, prepare: (plan) => void prices.callsOf(plan), stop: () => writer.stop() };
}

function rememberFields(schema: GraphQLSchema): FiguresParts['fieldsOf'] {
  const known = new WeakMap<DocumentNode, Map<string | undefined, readonly string[]>>();
  return ({ document, name }) => {
    let byName = known.get(document);
    if (byName === undefined) known.set(document, (byName = new Map<string | undefined, readonly string[]>()));
    let fields = byName.get(name);
    if (fields === undefined) byName.set(name, (fields = readFields(schema, document, name)));
    return fields;
  };
}

function rememberPrices(schema: GraphQLSchema, rules: PriceRules): Pick<FiguresParts, 'callsOf' | 'servicesOf'> {
  const known = new WeakMap<Plan, PricedPlan>();
  const read = (plan: Plan): PricedPlan => {
    let priced = known.get(plan);
    if (priced === undefined) known.set(plan, (priced = pricePlan(plan, schema, rules)));
    return priced;
  };
  return { callsOf: (plan) => read(plan).calls, servicesOf: (plan) => read(plan).services };
}

interface PricedPlan {
  readonly calls: Readonly<Record<string, number>>;
  readonly services: readonly ReadonlySet<string>[];
}

function pricePlan(plan: Plan, schema: GraphQLSchema, rules: PriceRules): PricedPlan {
  const pricesOfFetches = plan.fetches.map((fetch) => priceOf({ fetches: [fetch] }, schema, rules));
  return {
    calls: Object.fromEntries(estimateCalls(priceOf(plan, schema, rules))),
    services: pricesOfFetches.map(({ services }) => new Set(Object.keys(services))),
  };
}
