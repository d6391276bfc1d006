import { Link } from '@digdir/designsystemet-react';
import { rank } from '../../charts/amount.ts';
import { amountOf } from '../../data/amounts.ts';
import { usePlace } from '../../location/usePlace.ts';
import { CountText } from '../../parts/Amounts.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useLanguage } from '../../text/useLanguage.ts';
import type { ServiceAdoption } from './Adoption.tsx';

/** What the tiles show, as a table: a row for each service in each region. */
export function AdoptionTable({ services }: { readonly services: readonly ServiceAdoption[] }) {
  const { texts, formats } = useLanguage();
  const { addressOf, filters } = usePlace();
  const rows = services.flatMap(({ service, track, regions }) => regions.map((here) => ({ service, track, here })));
  const nameOf = (service: string) => texts.services[service] ?? service;
  const regionOf = (region: string) => texts.adoption.regions[region] ?? region;
  return (
    <Panel title={texts.adoption.table}>
      <DataTable
        label={texts.adoption.table}
        rows={rows}
        keyOf={({ service, here }) => `${service} ${here.region}`}
        isChosen={({ service }) => service === filters.source}
        none={texts.missing.nothingTitle}
        columns={[
          {
            key: 'service',
            label: texts.adoption.service,
            show: ({ service }) => <Link href={addressOf('adoption', { source: service })}>{nameOf(service)}</Link>,
            rank: ({ service }) => nameOf(service),
          },
          {
            key: 'track',
            label: texts.adoption.track,
            show: ({ track }) =>
              track === null ? (
                <span className="in-words">{texts.adoption.noTrack}</span>
              ) : (
                (texts.adoption.tracks[track] ?? track)
              ),
            rank: ({ track }) => track ?? '',
          },
          {
            key: 'region',
            label: texts.adoption.region,
            show: ({ here }) => regionOf(here.region),
            rank: ({ here }) => regionOf(here.region),
          },
          {
            key: 'planned',
            label: texts.adoption.planned,
            isNumber: true,
            show: ({ here }) => formats.count(here.planned),
            rank: ({ here }) => here.planned,
          },
          {
            key: 'using',
            label: texts.adoption.using,
            isNumber: true,
            show: ({ here }) => formats.count(here.using),
            rank: ({ here }) => here.using,
          },
          {
            key: 'organisations',
            label: texts.adoption.organisationCount,
            isNumber: true,
            show: ({ here }) => formats.count(here.organisations),
            rank: ({ here }) => here.organisations,
          },
          {
            key: 'requests',
            label: texts.figures.requests,
            isNumber: true,
            show: ({ here }) => <CountText of={here.requests} />,
            rank: ({ here }) => rank(amountOf(here.requests)),
          },
        ]}
      />
    </Panel>
  );
}
