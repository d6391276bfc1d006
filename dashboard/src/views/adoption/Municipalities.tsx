import { rank } from '../../charts/amount.ts';
import { amountOf } from '../../data/amounts.ts';
import { InsightMunicipalities } from '@helsegraf/sdk/operations';
import { readPart } from '../../data/readPart.ts';
import { useInsight } from '../../data/useInsight.ts';
import { CountText } from '../../parts/Amounts.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { Figures, Part } from '../../parts/Figures.tsx';
import { Icon } from '../../parts/icons.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useLanguage } from '../../text/useLanguage.ts';
import type { Sign } from '../../parts/icons.tsx';

/** How each municipality stands with one service. */
export function Municipalities({ service }: { readonly service: string }) {
  const { texts, formats } = useLanguage();
  const shown = useInsight({ query: InsightMunicipalities, uses: ['source'] });
  const title = texts.adoption.byMunicipality(texts.services[service] ?? service);
  return (
    <Figures of={shown}>
      {({ adoption }) => (
        <Part of={readPart(adoption, 'Adoption')}>
          {({ services }) => {
            const regions = services.find((one) => one.service === service)?.regions ?? [];
            return (
              <Panel title={title}>
                <DataTable
                  label={title}
                  rows={regions.flatMap(({ byMunicipality }) => byMunicipality)}
                  keyOf={({ municipality }) => municipality.number}
                  isLimited
                  none={texts.adoption.noMunicipality}
                  columns={[
                    {
                      key: 'municipality',
                      label: texts.adoption.municipality,
                      show: ({ municipality }) => (
                        <>
                          {municipality.name} <span className="quiet-text">{municipality.number}</span>
                        </>
                      ),
                      rank: ({ municipality }) => municipality.name,
                    },
                    {
                      key: 'region',
                      label: texts.adoption.region,
                      show: ({ municipality }) => texts.adoption.regions[municipality.region] ?? municipality.region,
                      rank: ({ municipality }) => municipality.region,
                    },
                    {
                      key: 'standing',
                      label: texts.adoption.standing,
                      show: ({ standing }) => <AdoptionStanding of={standing} />,
                      rank: ({ standing }) => ['IN_USE', 'EARLY', 'PLANNED', 'LATE'].indexOf(standing),
                    },
                    {
                      key: 'plannedFrom',
                      label: texts.adoption.plannedFrom,
                      show: ({ plannedFrom }) =>
                        plannedFrom === null ? (
                          <span className="in-words">{texts.adoption.noDay}</span>
                        ) : (
                          formats.date(new Date(plannedFrom))
                        ),
                      rank: ({ plannedFrom }) => plannedFrom ?? '',
                    },
                    {
                      key: 'organisations',
                      label: texts.adoption.organisationCount,
                      isNumber: true,
                      show: ({ organisations }) => formats.count(organisations),
                      rank: ({ organisations }) => organisations,
                    },
                    {
                      key: 'requests',
                      label: texts.figures.requests,
                      isNumber: true,
                      show: ({ requests }) => <CountText of={requests} />,
                      rank: ({ requests }) => rank(amountOf(requests)),
                    },
                  ]}
                />
              </Panel>
            );
          }}
        </Part>
      )}
    </Figures>
  );
}

const looks: Readonly<Record<string, { readonly sign: Sign; readonly color: string }>> = {
  IN_USE: { sign: 'working', color: 'success' },
  LATE: { sign: 'troubled', color: 'warning' },
  PLANNED: { sign: 'waiting', color: 'neutral' },
  EARLY: { sign: 'working', color: 'info' },
};

function AdoptionStanding({ of: standing }: { readonly of: string }) {
  const { texts } = useLanguage();
  const { sign, color } = looks[standing] ?? { sign: 'unknown', color: 'neutral' };
  return (
    <span className="state" data-color={color}>
      <Icon sign={sign} />
      {texts.adoption.standings[standing] ?? standing}
    </span>
  );
}
