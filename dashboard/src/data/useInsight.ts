import { useCallback, useEffect, useState } from 'react';
import { useLive } from '../live/LiveContext.ts';
import { usePlace } from '../location/usePlace.ts';
import { useAsk } from './AskContext.ts';
import { filterOf } from './filterOf.ts';
import { readPart } from './readPart.ts';
import type { Query } from '@helsegraf/sdk';
import type { FilterName } from './filterOf.ts';
import type { Missing } from './missing.ts';

/** What a question about the figures answers with. */
interface InsightData {
  readonly insight: { readonly __typename: string };
}

export type InsightOf<Data extends InsightData> = Extract<Data['insight'], { readonly __typename: 'Insight' }>;

/** What there is to show of an answer. */
export interface Shown<Figures> {
  /** The newest figures; those of the last selection until the next have come. */
  readonly figures: Figures | undefined;
  readonly fetchedAt: Date | undefined;
  /** Why the last attempt brought nothing. */
  readonly why: Missing | undefined;
  /** The figures are of another selection than the one that is chosen now. */
  readonly isOutdated: boolean;
  readonly retry: () => void;
}

interface State<Figures> extends Pick<Shown<Figures>, 'figures' | 'fetchedAt' | 'why'> {
  /** Which question the figures answer. */
  readonly key: string;
}

interface Options<Data, Variables> {
  readonly query: Query<Data, Variables>;
  readonly uses: readonly FilterName[];
  /** Variables beside the filter. The same when their JSON is. */
  readonly others?: Omit<Variables, 'filter'>;
}

/** What was answered last, so that a view one comes back to has something to show while it asks. */
const known = new Map<string, State<unknown>>();

/** Asks for figures of the place one is at, and asks anew whenever they are to be refreshed. */
export function useInsight<Data extends InsightData, Variables>(
  options: Options<Data, Variables>,
): Shown<InsightOf<Data>> {
  const { query, uses, others } = options;
  const ask = useAsk();
  const { filters } = usePlace();
  const { tick, setUpdatedAt, refresh } = useLive();
  const chosen = { period: filters.period, ...Object.fromEntries(uses.map((name) => [name, filters[name]])) };
  const key = JSON.stringify([query.name, chosen, others]);
  const [state, setState] = useState(() => known.get(key) as State<InsightOf<Data>> | undefined);

  const load = useCallback(
    async (signal: AbortSignal) => {
      const filter = filterOf(filters, uses, Date.now());
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every question of insight takes a filter
      const reply = await ask(query, { filter, ...others } as Variables, signal);
      if (signal.aborted) return;
      const loaded =
        reply.kind === 'loaded' ? readPart<Data['insight'], 'Insight'>(reply.figures.insight, 'Insight') : reply;
      if (loaded.kind === 'missing') {
        setState((before) => ({
          figures: undefined,
          fetchedAt: undefined,
          ...(before?.key === key ? before : {}),
          key,
          why: loaded.why,
        }));
        return;
      }
      const fetchedAt = new Date();
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `readPart` has found that it is
      const next = { figures: loaded.figures as InsightOf<Data>, fetchedAt, why: undefined, key };
      known.set(key, next);
      setState(next);
      setUpdatedAt(fetchedAt);
    },
    // `key` stands for the query, the filters and the others.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [ask, key, setUpdatedAt],
  );

  useEffect(() => {
    const controller = new AbortController();
    void load(controller.signal);
    return () => controller.abort();
  }, [load, tick]);

  return {
    figures: state?.figures,
    fetchedAt: state?.fetchedAt,
    why: state?.why,
    isOutdated: state !== undefined && state.key !== key,
    retry: refresh,
  };
}
