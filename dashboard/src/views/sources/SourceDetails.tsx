import { ChartPanel } from '../../charts/ChartPanel.tsx';
import { rank } from '../../charts/amount.ts';
import { amountOf } from '../../data/amounts.ts';
import { stepMsOf } from '../../data/filterOf.ts';
import { readPart } from '../../data/readPart.ts';
import { toTimeData } from '../../data/toTimeData.ts';
import { usePlace } from '../../location/usePlace.ts';
import { CountText } from '../../parts/Amounts.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { Part } from '../../parts/Figures.tsx';
import { Nothing } from '../../parts/Nothing.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { Standing } from '../../parts/Standing.tsx';
import { useLanguage } from '../../text/useLanguage.ts';
import { Breakers } from './Breakers.tsx';
import type { Service } from './Sources.tsx';
import type { Counted } from '../../data/toTimeData.ts';

/** One national service: how it does now, how it was asked over time, and why it failed. */
export function SourceDetails({ service, counted }: { readonly service: Service; readonly counted: Counted }) {
  const { texts, formats } = useLanguage();
  const { filters } = usePlace();
  const name = texts.services[service.service] ?? service.service;
  return (
    <div className="columns">
      <Panel className="third" title={`${name}: ${texts.sources.now.toLowerCase()}`}>
        <div className="stack">
          <div>
            <Standing of={service.standing} />
            <p className="quiet-text">{texts.sources.standings[service.standing]}</p>
          </div>
          <Breakers of={service.breakers} />
        </div>
      </Panel>
      <div className="two-thirds stack">
        <Part of={readPart(service.observed, 'ServiceFigures')}>
          {({ calls, overTime, failures }) =>
            calls.value === 0 ? (
              <Nothing />
            ) : (
              <>
                <ChartPanel
                  title={texts.sources.overTime(name)}
                  format={formats.count}
                  data={toTimeData(
                    overTime,
                    [
                      {
                        key: 'calls',
                        label: texts.figures.calls,
                        tone: 'accent',
                        stroke: 'solid',
                        isFilled: true,
                        amount: (step) => amountOf(step.calls),
                      },
                      {
                        key: 'failed',
                        label: texts.figures.failed,
                        tone: 'danger',
                        stroke: 'dashed',
                        amount: (step) => amountOf(step.failed),
                      },
                    ],
                    { stepMs: stepMsOf(filters.period), counted },
                  )}
                />
                <Panel title={texts.sources.why}>
                  <DataTable
                    label={texts.sources.why}
                    rows={failures}
                    keyOf={({ reason }) => reason}
                    none={texts.sources.noFailures}
                    columns={[
                      {
                        key: 'reason',
                        label: texts.sources.reason,
                        show: ({ reason }) => texts.missing.unavailable[reason] ?? reason,
                        rank: ({ reason }) => reason,
                      },
                      {
                        key: 'calls',
                        label: texts.figures.calls,
                        isNumber: true,
                        show: (row) => <CountText of={row.calls} />,
                        rank: (row) => rank(amountOf(row.calls)),
                      },
                    ]}
                  />
                </Panel>
              </>
            )
          }
        </Part>
      </div>
    </div>
  );
}
