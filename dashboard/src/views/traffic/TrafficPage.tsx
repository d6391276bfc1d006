import type { ComponentProps, ReactNode } from 'react';
import { Panel } from '../../parts/Panel.tsx';
import { Outcomes } from './Outcomes.tsx';
import { TrafficCharts } from './TrafficCharts.tsx';
import { TrafficTiles } from './TrafficTiles.tsx';

interface TrafficPageProps {
  readonly total: ComponentProps<typeof TrafficTiles>['total'];
  readonly steps: ComponentProps<typeof TrafficCharts>['steps'];
  readonly counted: ComponentProps<typeof TrafficCharts>['counted'];
  readonly outcomes: ComponentProps<typeof Outcomes>['outcomes'];
  readonly title: string;
  /** The table that the page is about. */
  readonly children: ReactNode;
}

/** Requests as a whole, then by what the page is about, then over time beside why there was no answer. */
export function TrafficPage({ total, steps, counted, outcomes, title, children }: TrafficPageProps) {
  return (
    <>
      <TrafficTiles total={total} />
      <Panel title={title}>{children}</Panel>
      <div className="columns">
        <div className="two-thirds stack">
          <TrafficCharts steps={steps} counted={counted} />
        </div>
        <Outcomes outcomes={outcomes} className="third" />
      </div>
    </>
  );
}
