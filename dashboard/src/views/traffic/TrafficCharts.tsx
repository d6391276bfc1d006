import { useState } from 'react';
import { ChartPanel } from '../../charts/ChartPanel.tsx';
import { stepMsOf } from '../../data/filterOf.ts';
import { toTimeData } from '../../data/toTimeData.ts';
import { usePlace } from '../../location/usePlace.ts';
import { useLanguage } from '../../text/useLanguage.ts';
import { trafficLines } from './trafficLines.ts';
import type { TrafficFigures } from './trafficLines.ts';
import type { Counted } from '../../data/toTimeData.ts';

interface TrafficChartsProps {
  readonly steps: readonly { readonly from: string; readonly figures: TrafficFigures }[];
  readonly counted: Counted;
}

/** Requests, response times and what went wrong, under each other: a moment chosen in one is chosen in all. */
export function TrafficCharts({ steps, counted }: TrafficChartsProps) {
  const { texts, formats } = useLanguage();
  const { filters } = usePlace();
  const [index, choose] = useState<number>();
  const lines = trafficLines(texts);
  const shape = { stepMs: stepMsOf(filters.period), counted };
  const chosen = { index, choose };
  return (
    <>
      <ChartPanel
        title={texts.overview.requestsOverTime}
        data={toTimeData(steps, lines.requests, shape)}
        format={formats.count}
        chosen={chosen}
      />
      <ChartPanel
        title={texts.overview.latencyOverTime}
        data={toTimeData(steps, lines.latency, shape)}
        format={formats.duration}
        chosen={chosen}
      />
      <ChartPanel
        title={texts.overview.wrongOverTime}
        data={toTimeData(steps, lines.wrong, shape)}
        format={formats.count}
        chosen={chosen}
      />
    </>
  );
}
