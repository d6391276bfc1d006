import { Link } from '@digdir/designsystemet-react';
import { rank } from '../../charts/amount.ts';
import { amountOf } from '../../data/amounts.ts';
import { InsightCost } from '@helsegraf/sdk/operations';
import { readPart } from '../../data/readPart.ts';
import { useInsight } from '../../data/useInsight.ts';
import { usePlace } from '../../location/usePlace.ts';
import { Bar, CountText } from '../../parts/Amounts.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { Figures, Part } from '../../parts/Figures.tsx';
import { Nothing } from '../../parts/Nothing.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { Tiles } from '../../parts/Tiles.tsx';
import { useLanguage } from '../../text/useLanguage.ts';
import type { Count } from '../../data/amounts.ts';
import type { Column } from '../../parts/DataTable.tsx';

/** How many calls to national services it took: to which, by which operations, for whom. */
export function Cost() {
  const { texts, formats } = useLanguage();
  const { addressOf } = usePlace();
  const shown = useInsight({ query: InsightCost, uses: ['source', 'operation', 'client'] });
  return (
    <Figures of={shown}>
      {({ cost }) => (
        <Part of={readPart(cost, 'Cost')}>
          {({ calls, byService, byOperation, byClient }) =>
            calls.value === 0 ? (
              <Nothing />
            ) : (
              <>
                <Tiles tiles={[{ label: texts.cost.total, value: <CountText of={calls} /> }]} />
                <div className="columns">
                  <Panel title={texts.cost.byService} className="half">
                    <DataTable
                      label={texts.cost.byService}
                      rows={byService}
                      keyOf={({ service }) => service}
                      none={texts.missing.nothingTitle}
                      columns={[
                        {
                          key: 'service',
                          label: texts.cost.service,
                          show: ({ service }) => (
                            <Link href={addressOf('cost', { source: service })}>
                              {texts.services[service] ?? service}
                            </Link>
                          ),
                          rank: ({ service }) => texts.services[service] ?? service,
                        },
                        callsColumn(texts.figures.calls, byService),
                      ]}
                    />
                  </Panel>
                  <Panel title={texts.cost.byClient} className="half">
                    <DataTable
                      label={texts.cost.byClient}
                      rows={byClient}
                      keyOf={({ client }) => client}
                      none={texts.missing.nothingTitle}
                      columns={[
                        {
                          key: 'client',
                          label: texts.clients.client,
                          show: ({ client }) => <Link href={addressOf('cost', { client })}>{client}</Link>,
                          rank: ({ client }) => client,
                        },
                        callsColumn(texts.figures.calls, byClient),
                      ]}
                    />
                  </Panel>
                </div>
                <Panel title={texts.cost.byOperation}>
                  <DataTable
                    label={texts.cost.byOperation}
                    rows={byOperation}
                    keyOf={({ operation }) => operation}
                    none={texts.missing.nothingTitle}
                    columns={[
                      {
                        key: 'operation',
                        label: texts.operations.name,
                        show: ({ operation }) => (
                          <Link href={addressOf('cost', { operation })}>
                            {operation === 'other' ? texts.operations.other : operation}
                          </Link>
                        ),
                        rank: ({ operation }) => operation,
                      },
                      callsColumn(texts.figures.calls, byOperation),
                      {
                        key: 'perRequest',
                        label: texts.cost.perRequest,
                        isNumber: true,
                        show: ({ callsPerRequest }) =>
                          callsPerRequest === null ? (
                            <span className="in-words">{texts.amounts.absent}</span>
                          ) : (
                            formats.decimal(callsPerRequest)
                          ),
                        rank: ({ callsPerRequest }) => callsPerRequest ?? -1,
                      },
                    ]}
                  />
                </Panel>
              </>
            )
          }
        </Part>
      )}
    </Figures>
  );
}

function callsColumn<Row extends { readonly calls: Count }>(label: string, rows: readonly Row[]): Column<Row> {
  const most = Math.max(...rows.map(({ calls }) => calls.value ?? 0), 0);
  return {
    key: 'calls',
    label,
    isNumber: true,
    show: ({ calls }) => <Bar of={calls} most={most} />,
    rank: ({ calls }) => rank(amountOf(calls)),
  };
}
