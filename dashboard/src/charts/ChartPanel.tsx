import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Panel } from '../parts/Panel.tsx';
import { useLanguage } from '../text/useLanguage.ts';
import { TimeChart } from './TimeChart.tsx';
import { TimeTable } from './TimeTable.tsx';
import type { Choice } from './TimeChart.tsx';
import type { TimeData } from './series.ts';

interface ChartPanelProps {
  readonly title: string;
  readonly data: TimeData;
  readonly note?: ReactNode;
  readonly height?: number;
  format(value: number): string;
  readonly chosen?: Choice;
}

/** The line above the picture (`.legend`). */
const legendHeight = 28;

/** A chart over time and its table: the same figures, and the same room, so that nothing moves when one changes. */
export function ChartPanel({ title, data, note, height = 132, format, chosen }: ChartPanelProps) {
  const { texts } = useLanguage();
  const [isTable, setIsTable] = useState(false);
  return (
    <Panel
      title={title}
      note={note}
      action={
        <Button
          variant="tertiary"
          data-size="sm"
          className="quiet no-print"
          aria-label={`${isTable ? texts.chart.showChart : texts.chart.showTable}: ${title}`}
          onClick={() => setIsTable(!isTable)}
        >
          {isTable ? texts.chart.showChart : texts.chart.showTable}
        </Button>
      }
    >
      {isTable ? (
        <TimeTable label={title} data={data} height={height + legendHeight} format={format} />
      ) : (
        <TimeChart
          label={title}
          data={data}
          height={height}
          format={format}
          {...(chosen === undefined ? {} : { chosen })}
        />
      )}
    </Panel>
  );
}
