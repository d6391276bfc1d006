import { useId, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useLanguage } from '../text/useLanguage.ts';
import { Legend } from './Legend.tsx';
import { layOut } from './layOut.ts';
import { drawn } from './amount.ts';
import { useWidth } from './useWidth.ts';
import type { Layout } from './layOut.ts';
import type { TimeData } from './series.ts';

interface TimeChartProps {
  readonly label: string;
  readonly data: TimeData;
  readonly height?: number;
  format(value: number): string;
  /** Shared by charts that stand together, so that one looks at the same moment in all of them. */
  readonly chosen?: Choice;
}

export interface Choice {
  readonly index: number | undefined;
  choose(index: number | undefined): void;
}

/**
 * Lines over time. A pointer or the arrow keys choose a moment; what each line is then stands in the legend above, which
 * is also what a screen reader says. The chart is one stop on the way with the tab key.
 */
export function TimeChart({ label, data, height = 132, format, chosen }: TimeChartProps) {
  const { texts, formats } = useLanguage();
  const own = useState<number>();
  const index = chosen === undefined ? own[0] : chosen.index;
  const choose = chosen === undefined ? own[1] : chosen.choose;
  const { ref, width } = useWidth<HTMLDivElement>();
  const layout = layOut(data, { width, height });
  const last = data.times.length - 1;
  const at = index === undefined ? undefined : Math.min(index, last);
  const describe = (place: number) =>
    [
      texts.chart.period(data.times[place], data.periodMs, formats),
      ...data.series.map((one) => `${one.label}: ${texts.amount(one.amounts[place], format)}`),
    ].join(', ');

  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveBy(event.key, at ?? last + 1, last);
    if (next === undefined) return;
    event.preventDefault();
    choose(event.key === 'Escape' ? undefined : next);
  };
  const onPointerMove = (event: PointerEvent) => {
    choose(layout.indexAt(event.clientX - event.currentTarget.getBoundingClientRect().left));
  };

  return (
    <div className="chart">
      <Legend data={data} at={at} format={format} gaps={layout.gaps} />
      <div
        ref={ref}
        className="chart-picture"
        role="slider"
        tabIndex={0}
        aria-label={texts.chart.moment(label)}
        aria-valuemin={0}
        aria-valuemax={Math.max(last, 0)}
        aria-valuenow={at ?? Math.max(last, 0)}
        aria-valuetext={describe(at ?? last)}
        onKeyDown={onKeyDown}
        onPointerMove={onPointerMove}
        onPointerDown={onPointerMove}
        onPointerLeave={() => choose(undefined)}
        onBlur={() => choose(undefined)}
        style={{ height }}
      >
        {width > 0 && <Picture layout={layout} size={{ width, height }} data={data} at={at} format={format} />}
      </div>
    </div>
  );
}

interface PictureProps {
  readonly layout: Layout;
  readonly size: { readonly width: number; readonly height: number };
  readonly data: TimeData;
  readonly at: number | undefined;
  format(value: number): string;
}

/** Hidden from screen readers: the slider's text and the table say the same. */
function Picture({ layout, size, data, at, format }: PictureProps) {
  const { formats } = useLanguage();
  const { plot } = layout;
  const stripTop = plot.bottom + 3;
  const hatch = useId();
  return (
    <svg {...size} aria-hidden="true" focusable="false">
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className="hatch" x1="0" y1="0" x2="0" y2="5" />
        </pattern>
      </defs>
      {layout.yTicks.map(({ y, value }) => (
        <g key={value}>
          <line className={value === 0 ? 'axis' : 'grid'} x1={plot.left} x2={plot.right} y1={y} y2={y} />
          <text className="tick" x={plot.left - 8} y={y} dy="0.32em" textAnchor="end">
            {format(value)}
          </text>
        </g>
      ))}
      {layout.xTicks.map(({ x, time }) => (
        <text key={time.getTime()} className="tick" x={x} y={size.height - 6} textAnchor={anchorAt(x, plot)}>
          {data.periodMs >= dayMs || isMidnight(time) ? formats.day(time) : formats.time(time)}
        </text>
      ))}
      {layout.gaps.map(({ kind, x, width }) => (
        <rect
          key={`${kind}${x}`}
          className={`gap-${kind}`}
          x={x}
          width={Math.max(width, 1)}
          y={stripTop}
          height={5}
          fill={kind === 'hidden' ? `url(#${hatch})` : undefined}
        />
      ))}
      {layout.gaps
        .filter(({ kind }) => kind === 'absent')
        .map(({ x, width }) => (
          <rect key={x} className="gap-plot" x={x} width={width} y={plot.top} height={plot.bottom - plot.top} />
        ))}
      {layout.lines.map(({ series, line, area, lonely }) => (
        <g key={series.key} className={`series tone-${series.tone} stroke-${series.stroke}`}>
          {area !== undefined && <path className="area" d={area} />}
          <path className="line" d={line} />
          {lonely.map(({ x, y }) => (
            <circle key={x} className="point" cx={x} cy={y} r="2" />
          ))}
        </g>
      ))}
      {at !== undefined && <Chosen layout={layout} data={data} at={at} />}
    </svg>
  );
}

function Chosen({ layout, data, at }: Pick<PictureProps, 'layout' | 'data'> & { readonly at: number }) {
  const x = layout.xOf(at);
  return (
    <g>
      <line className="chosen" x1={x} x2={x} y1={layout.plot.top} y2={layout.plot.bottom + 8} />
      {data.series.map(({ key, tone, amounts }) => {
        const value = drawn(amounts[at]);
        if (value === undefined) return null;
        return <circle key={key} className={`chosen-point tone-${tone}`} cx={x} cy={layout.yOf(value)} r="3.5" />;
      })}
    </g>
  );
}

const dayMs = 86_400_000;

function isMidnight(time: Date): boolean {
  return time.getHours() === 0 && time.getMinutes() === 0;
}

/** To the left of the plot there is room for half a label; to the right there is none. */
function anchorAt(x: number, plot: Layout['plot']): 'middle' | 'end' {
  return x > plot.right - 20 ? 'end' : 'middle';
}

/** Where a key takes one; `undefined` when it is not ours. */
function moveBy(key: string, from: number, last: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(from - 1, 0);
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(from + 1, last);
    case 'PageUp':
      return Math.max(from - 10, 0);
    case 'PageDown':
      return Math.min(from + 10, last);
    case 'Home':
      return 0;
    case 'End':
    case 'Escape':
      return last;
    default:
      return undefined;
  }
}
