import { Link } from '@digdir/designsystemet-react';
import { InsightClients } from '@helsegraf/sdk/operations';
import { readPart } from '../../data/readPart.ts';
import { useInsight } from '../../data/useInsight.ts';
import { usePlace } from '../../location/usePlace.ts';
import { DataTable } from '../../parts/DataTable.tsx';
import { Figures, Part } from '../../parts/Figures.tsx';
import { Nothing } from '../../parts/Nothing.tsx';
import { useLanguage } from '../../text/useLanguage.ts';
import { TrafficPage } from './TrafficPage.tsx';
import { trafficColumns } from './trafficColumns.tsx';

/** Which clients ask, in which versions; one alone when it is chosen. */
export function Clients() {
  const { texts } = useLanguage();
  const { addressOf, filters } = usePlace();
  const shown = useInsight({ query: InsightClients, uses: ['client', 'operation'] });
  return (
    <Figures of={shown}>
      {({ traffic, period }) => (
        <Part of={readPart(traffic, 'Traffic')}>
          {({ total, overTime, byClient, outcomes }) =>
            byClient.length === 0 ? (
              <Nothing />
            ) : (
              <TrafficPage
                total={total}
                steps={overTime}
                counted={period}
                outcomes={outcomes}
                title={texts.clients.table}
              >
                <DataTable
                  label={texts.clients.table}
                  rows={byClient}
                  keyOf={({ client, version }) => `${client} ${version}`}
                  isChosen={({ client }) => client === filters.client}
                  none={texts.missing.nothingTitle}
                  columns={[
                    {
                      key: 'client',
                      label: texts.clients.client,
                      show: ({ client }) => <Link href={addressOf('clients', { client })}>{client}</Link>,
                      rank: ({ client }) => client,
                    },
                    {
                      key: 'version',
                      label: texts.clients.version,
                      show: ({ version }) => version ?? <span className="in-words">{texts.clients.noVersion}</span>,
                      rank: ({ version }) => version ?? '',
                    },
                    ...trafficColumns(texts, byClient),
                  ]}
                />
              </TrafficPage>
            )
          }
        </Part>
      )}
    </Figures>
  );
}
