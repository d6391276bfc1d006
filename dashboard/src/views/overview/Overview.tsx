import { InsightOverview } from '@helsegraf/sdk/operations';
import { readPart } from '../../data/readPart.ts';
import { useInsight } from '../../data/useInsight.ts';
import { Figures, Part } from '../../parts/Figures.tsx';
import { Nothing } from '../../parts/Nothing.tsx';
import { useLanguage } from '../../text/useLanguage.ts';
import { Outcomes } from '../traffic/Outcomes.tsx';
import { TrafficCharts } from '../traffic/TrafficCharts.tsx';
import { TrafficTiles } from '../traffic/TrafficTiles.tsx';
import { SourceStrip } from './SourceStrip.tsx';
import { WorstNow } from './WorstNow.tsx';

/** How the whole does, on one page. */
export function Overview() {
  const { texts, formats } = useLanguage();
  const shown = useInsight({ query: InsightOverview, uses: ['client', 'operation'] });
  return (
    <Figures of={shown}>
      {({ traffic, services, period }) => (
        <>
          <SourceStrip services={services} />
          <Part of={readPart(traffic, 'Traffic')}>
            {({ total, overTime, byOperation, outcomes, lost }) =>
              total.requests.value === 0 ? (
                <Nothing />
              ) : (
                <>
                  <TrafficTiles total={total} />
                  <div className="columns">
                    <div className="two-thirds stack">
                      <TrafficCharts steps={overTime} counted={period} />
                    </div>
                    <div className="third stack">
                      <WorstNow operations={byOperation} total={total} />
                      <Outcomes outcomes={outcomes} />
                    </div>
                  </div>
                  {lost.value !== 0 && (
                    <p className="quiet-text">
                      {texts.figures.lost(lost.value === null ? texts.amounts.hidden : formats.count(lost.value))}
                    </p>
                  )}
                </>
              )
            }
          </Part>
        </>
      )}
    </Figures>
  );
}
