import { Table } from '@digdir/designsystemet-react';
import { useLanguage } from '../text/useLanguage.ts';
import type { TimeData } from './series.ts';

interface TimeTableProps {
  readonly label: string;
  readonly data: TimeData;
  format(value: number): string;
}

/** What a chart over time shows, as a table; the newest first, since that is what one looks for. */
export function TimeTable({ label, data, format }: TimeTableProps) {
  const { texts, formats } = useLanguage();
  return (
    // Reached with the tab key, since it is scrolled.
    // oxlint-disable-next-line jsx_a11y/no-noninteractive-tabindex
    <div className="table-window" tabIndex={0} role="region" aria-label={label}>
      <Table data-size="sm" stickyHeader>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{texts.chart.time}</Table.HeaderCell>
            {data.series.map(({ key, label: name }) => (
              <Table.HeaderCell key={key} scope="col" className="number">
                {name}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {data.times.toReversed().map((time, fromEnd) => {
            const index = data.times.length - 1 - fromEnd;
            return (
              <Table.Row key={time.getTime()}>
                <Table.HeaderCell scope="row">{texts.chart.period(time, data.periodMs, formats)}</Table.HeaderCell>
                {data.series.map(({ key, amounts }) => (
                  <Table.Cell key={key} className="number">
                    {texts.amount(amounts[index], format)}
                  </Table.Cell>
                ))}
              </Table.Row>
            );
          })}
        </Table.Body>
      </Table>
    </div>
  );
}
