import type { Amount } from './amount.ts';

/** How a line looks, beside its color: a reader who sees no colors tells lines apart by this. */
export type Stroke = 'solid' | 'dashed' | 'dotted';

/** The colors of the design system that lines are drawn in. */
export type Tone = 'accent' | 'brand1' | 'brand2' | 'danger' | 'warning' | 'neutral';

export interface Series {
  readonly key: string;
  readonly label: string;
  readonly tone: Tone;
  readonly stroke: Stroke;
  /** Filled down to zero. For amounts of which zero is the floor that matters. */
  readonly isFilled?: boolean;
  /** One for each of the chart's times. */
  readonly amounts: readonly Amount[];
}

/** Several series over the same times. */
export interface TimeData {
  /** When each period began, oldest first, at equal distances. */
  readonly times: readonly Date[];
  readonly periodMs: number;
  readonly series: readonly Series[];
}
