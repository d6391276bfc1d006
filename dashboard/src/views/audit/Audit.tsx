import { ChartPanel } from '../../charts/ChartPanel.tsx';
import { rank } from '../../charts/amount.ts';
import { amountOf } from '../../data/amounts.ts';
import { InsightAudit } from '@helsegraf/sdk/operations';
import { readPart } from '../../data/readPart.ts';
import { toTimeData } from '../../data/toTimeData.ts';
import { useInsight } from '../../data/useInsight.ts';
import { CountText } from '../../parts/Amounts.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { Figures, Part } from '../../parts/Figures.tsx';
import { Icon } from '../../parts/icons.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { Tiles } from '../../parts/Tiles.tsx';
import { useLanguage } from '../../text/useLanguage.ts';
import type { FilterName } from '../../data/filterOf.ts';
import type { Sign } from '../../parts/icons.tsx';

const hourMs = 3_600_000;
/** The record is one: it is not narrowed by who asked what. */
const nothing: readonly FilterName[] = [];

/** That the record of who has seen what is written, whole and followed up. */
export function Audit() {
  const { texts, formats } = useLanguage();
  const shown = useInsight({ query: InsightAudit, uses: nothing });
  return (
    <Figures of={shown}>
      {({ audit, period }) => (
        <Part of={readPart(audit, 'AuditStanding')}>
          {({ chain, checkpoint, reviews, perHour }) => {
            const emergencies = reviews.find(({ reason }) => reason === 'EMERGENCY');
            return (
              <>
                <Tiles
                  tiles={[
                    {
                      label: texts.audit.chain,
                      value: <ChainState of={chain.state} />,
                      note: texts.audit.chainStatesLong[chain.state],
                    },
                    {
                      label: texts.audit.records,
                      value: formats.count(chain.records),
                      note: texts.audit.verified(formats.count(chain.verifiedRecords), formats.count(chain.records)),
                    },
                    {
                      label: texts.audit.checkpoint,
                      value: checkpoint === null ? texts.audit.noCheckpoint : formats.moment(new Date(checkpoint.at)),
                      note:
                        checkpoint === null
                          ? texts.audit.noCheckpointNote
                          : texts.audit.checkpointNote(formats.count(checkpoint.records)),
                    },
                    ...(emergencies === undefined
                      ? []
                      : [
                          {
                            label: texts.audit.emergencies,
                            value: <CountText of={emergencies.count} />,
                            note:
                              emergencies.oldestDays === null
                                ? texts.audit.noneWaits
                                : `${texts.audit.oldest} ${texts.audit.days(emergencies.oldestDays)}`,
                          },
                        ]),
                  ]}
                />
                <ChartPanel
                  title={texts.audit.overTime}
                  note={
                    chain.verifiedAt === null
                      ? texts.audit.never
                      : texts.audit.verifiedAt(formats.moment(new Date(chain.verifiedAt)))
                  }
                  format={formats.count}
                  height={180}
                  data={toTimeData(
                    perHour,
                    [
                      {
                        key: 'records',
                        label: texts.audit.records,
                        tone: 'brand1',
                        stroke: 'solid',
                        isFilled: true,
                        amount: ({ records }) => amountOf(records),
                      },
                    ],
                    { stepMs: hourMs, counted: period },
                  )}
                />
                <Panel title={texts.audit.reviews}>
                  <DataTable
                    label={texts.audit.reviews}
                    rows={reviews}
                    keyOf={({ reason }) => reason}
                    none={texts.audit.noneWaits}
                    columns={[
                      {
                        key: 'reason',
                        label: texts.audit.reason,
                        show: ({ reason }) => texts.audit.reviewReasons[reason] ?? reason,
                        rank: ({ reason }) => texts.audit.reviewReasons[reason] ?? reason,
                      },
                      {
                        key: 'count',
                        label: texts.audit.count,
                        isNumber: true,
                        show: ({ count }) => <CountText of={count} />,
                        rank: ({ count }) => rank(amountOf(count)),
                      },
                      {
                        key: 'oldest',
                        label: texts.audit.oldest,
                        isNumber: true,
                        show: ({ oldestDays }) =>
                          oldestDays === null ? (
                            <span className="in-words">{texts.audit.noneWaits}</span>
                          ) : (
                            texts.audit.days(oldestDays)
                          ),
                        rank: ({ oldestDays }) => oldestDays ?? -1,
                      },
                    ]}
                  />
                </Panel>
              </>
            );
          }}
        </Part>
      )}
    </Figures>
  );
}

const chainLooks: Readonly<Record<string, { readonly sign: Sign; readonly color: string }>> = {
  WHOLE: { sign: 'working', color: 'success' },
  BROKEN: { sign: 'down', color: 'danger' },
};

function ChainState({ of: state }: { readonly of: string }) {
  const { texts } = useLanguage();
  const { sign, color } = chainLooks[state] ?? { sign: 'unknown', color: 'warning' };
  return (
    <span className="state" data-color={color}>
      <Icon sign={sign} />
      {texts.audit.chainStates[state] ?? state}
    </span>
  );
}
