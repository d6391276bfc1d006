import { useLanguage } from '../text/useLanguage.ts';
import type { Layout } from './layOut.ts';
import type { TimeData } from './series.ts';

interface LegendProps {
  readonly data: TimeData;
  /** The moment that is chosen: then the legend says what each line was. */
  readonly at: number | undefined;
  readonly gaps: Layout['gaps'];
  format(value: number): string;
}

/** What each line is, and what it was at the moment chosen. It is as high with a moment as without. */
export function Legend({ data, at, gaps, format }: LegendProps) {
  const { texts, formats } = useLanguage();
  return (
    <div className="legend" aria-hidden="true">
      <ul>
        {data.series.map(({ key, label, tone, stroke, amounts }) => (
          <li key={key}>
            <svg className={`key series tone-${tone} stroke-${stroke}`} width="18" height="8">
              <line className="line" x1="0" x2="18" y1="4" y2="4" />
            </svg>
            {label}
            {at !== undefined && <b>{texts.amount(amounts[at], format)}</b>}
          </li>
        ))}
        {gaps.some(({ kind }) => kind === 'hidden') && (
          <li>
            <span className="key key-hidden" />
            {texts.amounts.hidden}
          </li>
        )}
        {gaps.some(({ kind }) => kind === 'absent') && (
          <li>
            <span className="key key-absent" />
            {texts.amounts.absent}
          </li>
        )}
      </ul>
      <span className="legend-moment">
        {at !== undefined && texts.chart.period(data.times[at], data.periodMs, formats)}
      </span>
    </div>
  );
}
