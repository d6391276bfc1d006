import { rank } from '../../charts/amount.ts';
import { amountOf, shareOf } from '../../data/amounts.ts';
import { Bar, Duration, PartOf } from '../../parts/Amounts.tsx';
import type { Column } from '../../parts/DataTable.tsx';
import type { Texts } from '../../text/nb.ts';
import type { TrafficFigures } from './trafficLines.ts';

interface Row {
  readonly figures: TrafficFigures;
}

/** The columns of any table of traffic. Failures and refusals are sorted by their share of the row's requests. */
export function trafficColumns<R extends Row>({ figures: texts }: Texts, rows: readonly R[]): readonly Column<R>[] {
  const most = Math.max(...rows.map(({ figures }) => figures.requests.value ?? 0), 0);
  return [
    {
      key: 'requests',
      label: texts.requests,
      isNumber: true,
      show: ({ figures }) => <Bar of={figures.requests} most={most} isAtLeastFive={figures.latency !== null} />,
      rank: ({ figures }) => rank(amountOf(figures.requests)),
    },
    {
      key: 'failed',
      label: texts.failed,
      isNumber: true,
      show: ({ figures }) => <PartOf part={figures.failed} whole={figures.requests} />,
      rank: ({ figures }) => shareOf(figures.failed, figures.requests) ?? -1,
    },
    {
      key: 'refused',
      label: texts.refused,
      isNumber: true,
      show: ({ figures }) => <PartOf part={figures.refused} whole={figures.requests} />,
      rank: ({ figures }) => shareOf(figures.refused, figures.requests) ?? -1,
    },
    ...(['p50', 'p95', 'p99'] as const).map((key) => ({
      key,
      label: texts[key],
      isNumber: true,
      show: ({ figures }: R) => <Duration ms={figures.latency?.[`${key}Ms`]} />,
      rank: ({ figures }: R) => figures.latency?.[`${key}Ms`] ?? -1,
    })),
  ];
}
