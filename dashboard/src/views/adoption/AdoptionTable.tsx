import { Link } from '@digdir/designsystemet-react';
import { usePlace } from '../../location/usePlace.ts';
import { CountText } from '../../parts/Amounts.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useLanguage } from '../../text/useLanguage.ts';
import type { RegionAdoption, ServiceAdoption } from './Adoption.tsx';

const regionsInOrder = ['NORTH', 'CENTRAL', 'WEST', 'SOUTH_EAST'] as const;

/** What the tiles show, as a table: a row for each service, a column for each region, with organisations and requests. */
export function AdoptionTable({ services }: { readonly services: readonly ServiceAdoption[] }) {
  const { texts } = useLanguage();
  const { addressOf, filters } = usePlace();
  const nameOf = (service: string) => texts.services[service] ?? service;
  const here = ({ regions }: ServiceAdoption, place: string) => regions.find(({ region }) => region === place);
  return (
    <Panel title={texts.adoption.table} note={texts.adoption.tilesNote}>
      <DataTable
        label={texts.adoption.table}
        rows={services}
        keyOf={({ service }) => service}
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
          ...regionsInOrder.map((place) => ({
            key: place,
            label: texts.adoption.regions[place] ?? place,
            isNumber: true,
            show: (row: ServiceAdoption) => <Cell of={here(row, place)} />,
            rank: (row: ServiceAdoption) => here(row, place)?.using ?? -1,
          })),
        ]}
      />
    </Panel>
  );
}

function Cell({ of: region }: { readonly of: RegionAdoption | undefined }) {
  const { texts } = useLanguage();
  if (region === undefined) return <span className="in-words">{texts.amounts.absent}</span>;
  const { planned, using, organisations, requests } = region;
  return (
    <>
      {planned === 0 ? texts.adoption.notPlanned(using) : texts.adoption.ofPlanned(using, planned)}
      {organisations > 0 && (
        <span className="second-line">
          {texts.adoption.organisations(organisations)}, <CountText of={requests} />{' '}
          {texts.figures.requests.toLowerCase()}
        </span>
      )}
    </>
  );
}
