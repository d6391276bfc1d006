import { Link } from '@digdir/designsystemet-react';
import { rank } from '../../charts/amount.ts';
import { amountOf, shareOf } from '../../data/amounts.ts';
import { InsightServices } from '@helsegraf/sdk/operations';
import { readPart } from '../../data/readPart.ts';
import { useInsight } from '../../data/useInsight.ts';
import { usePlace } from '../../location/usePlace.ts';
import { Bar, Duration, PartOf } from '../../parts/Amounts.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { Figures } from '../../parts/Figures.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { Standing } from '../../parts/Standing.tsx';
import { useLanguage } from '../../text/useLanguage.ts';
import { Breakers } from './Breakers.tsx';
import { SourceDetails } from './SourceDetails.tsx';
import type { DataOf } from '@helsegraf/sdk';
import type { InsightOf } from '../../data/useInsight.ts';

export type Service = InsightOf<DataOf<typeof InsightServices>>['services'][number];

/** How each national service does now and has answered in the period; one alone, in detail, when it is chosen. */
export function Sources() {
  const { texts } = useLanguage();
  const { filters } = usePlace();
  const shown = useInsight({ query: InsightServices, uses: ['client', 'operation'] });
  return (
    <Figures of={shown}>
      {({ services, period }) => {
        const chosen = services.find(({ service }) => service === filters.source);
        return (
          <>
            {chosen !== undefined && <SourceDetails service={chosen} counted={period} />}
            <Panel title={texts.sources.table}>
              <SourceTable services={services} />
            </Panel>
          </>
        );
      }}
    </Figures>
  );
}

function SourceTable({ services }: { readonly services: readonly Service[] }) {
  const { texts } = useLanguage();
  const { addressOf, filters } = usePlace();
  const rows = services.map((service) => ({ ...service, part: readPart(service.observed, 'ServiceFigures') }));
  type Row = (typeof rows)[number];
  const observed = ({ part }: Row) => (part.kind === 'loaded' ? part.figures : undefined);
  const most = Math.max(...rows.map((row) => observed(row)?.calls.value ?? 0), 0);
  const noAnswer = <span className="in-words">{texts.amounts.absent}</span>;
  return (
    <DataTable
      label={texts.sources.table}
      rows={rows}
      keyOf={({ service }) => service}
      isChosen={({ service }) => service === filters.source}
      none={texts.missing.nothingTitle}
      columns={[
        {
          key: 'service',
          label: texts.sources.source,
          show: ({ service }) => (
            <Link href={addressOf('sources', { source: service })}>{texts.services[service] ?? service}</Link>
          ),
          rank: ({ service }) => texts.services[service] ?? service,
        },
        {
          key: 'standing',
          label: texts.sources.now,
          show: ({ standing }) => <Standing of={standing} />,
          rank: ({ standing }) => ['WORKING', 'UNKNOWN', 'TROUBLED', 'DOWN'].indexOf(standing),
        },
        { key: 'breaker', label: texts.sources.breaker, show: ({ breakers }) => <Breakers of={breakers} isShort /> },
        {
          key: 'calls',
          label: texts.figures.calls,
          isNumber: true,
          show: (row) => {
            const figures = observed(row);
            return figures === undefined ? noAnswer : <Bar of={figures.calls} most={most} />;
          },
          rank: (row) => {
            const figures = observed(row);
            return figures === undefined ? -1 : rank(amountOf(figures.calls));
          },
        },
        {
          key: 'failed',
          label: texts.figures.failed,
          isNumber: true,
          show: (row) => {
            const figures = observed(row);
            return figures === undefined ? noAnswer : <PartOf part={figures.failed} whole={figures.calls} />;
          },
          rank: (row) => {
            const figures = observed(row);
            return figures === undefined ? -1 : (shareOf(figures.failed, figures.calls) ?? -1);
          },
        },
        ...(['p50', 'p95', 'p99'] as const).map((key) => ({
          key,
          label: texts.figures[key],
          isNumber: true,
          show: (row: Row) => {
            const figures = observed(row);
            return figures === undefined ? noAnswer : <Duration ms={figures.latency?.[`${key}Ms`]} />;
          },
          rank: (row: Row) => observed(row)?.latency?.[`${key}Ms`] ?? -1,
        })),
      ]}
    />
  );
}
