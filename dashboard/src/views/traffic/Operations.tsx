import { Link } from '@digdir/designsystemet-react';
import { InsightOperations } from '@helsegraf/sdk/operations';
import { readPart } from '../../data/readPart.ts';
import { useInsight } from '../../data/useInsight.ts';
import { usePlace } from '../../location/usePlace.ts';
import { DataTable } from '../../parts/DataTable.tsx';
import { Figures, Part } from '../../parts/Figures.tsx';
import { Nothing } from '../../parts/Nothing.tsx';
import { useLanguage } from '../../text/useLanguage.ts';
import { TrafficPage } from './TrafficPage.tsx';
import { trafficColumns } from './trafficColumns.tsx';

/** How each operation does; one alone when it is chosen. */
export function Operations() {
  const { texts } = useLanguage();
  const { addressOf, filters } = usePlace();
  const shown = useInsight({ query: InsightOperations, uses: ['operation', 'client'] });
  return (
    <Figures of={shown}>
      {({ traffic, period }) => (
        <Part of={readPart(traffic, 'Traffic')}>
          {({ total, overTime, byOperation, outcomes }) =>
            byOperation.length === 0 ? (
              <Nothing />
            ) : (
              <TrafficPage
                total={total}
                steps={overTime}
                counted={period}
                outcomes={outcomes}
                title={texts.operations.table}
              >
                <DataTable
                  label={texts.operations.table}
                  rows={byOperation}
                  keyOf={({ operation }) => operation}
                  isChosen={({ operation }) => operation === filters.operation}
                  none={texts.missing.nothingTitle}
                  columns={[
                    {
                      key: 'operation',
                      label: texts.operations.name,
                      show: ({ operation }) => (
                        <Link href={addressOf('operations', { operation })}>
                          {operation === 'other' ? texts.operations.other : operation}
                        </Link>
                      ),
                      rank: ({ operation }) => operation,
                    },
                    ...trafficColumns(texts, byOperation),
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
