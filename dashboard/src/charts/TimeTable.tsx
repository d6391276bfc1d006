import { Table } from '@digdir/designsystemet-react';
import { ScrollWindow } from '../parts/ScrollWindow.tsx';
import { useLanguage } from '../text/useLanguage.ts';
import type { TimeData } from './series.ts';

interface TimeTableProps {
  readonly label: string;
  readonly data: TimeData;
  /** As high as the chart, so that nothing moves. */
  readonly height: number;
  format(value: number): string;
}

/** What a chart over time shows, as a table; the newest first, since that is what one looks for. */
export function TimeTable({ label, data, height, format }: TimeTableProps) {
  const { texts, formats } = useLanguage();
  return (
    <ScrollWindow label={label} height={height}>
      <Table aria-label={label} data-size="sm" stickyHeader>
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
    </ScrollWindow>
  );
}
