import { amountOf, amountOfMs } from '../../data/amounts.ts';
import type { Count } from '../../data/amounts.ts';
import type { LineOf } from '../../data/toTimeData.ts';
import type { Texts } from '../../text/nb.ts';

/** What was counted of some requests. */
export interface TrafficFigures {
  readonly requests: Count;
  readonly refused: Count;
  readonly failed: Count;
  readonly latency: { readonly p50Ms: number; readonly p95Ms: number; readonly p99Ms: number } | null;
}

interface Step {
  readonly from: string;
  readonly figures: TrafficFigures;
}

/** The lines of traffic over time, by what they are about. */
export function trafficLines({ figures }: Texts) {
  const requests: readonly LineOf<Step>[] = [
    {
      key: 'requests',
      label: figures.requests,
      tone: 'accent',
      stroke: 'solid',
      isFilled: true,
      amount: (step) => amountOf(step.figures.requests),
    },
  ];
  const latency: readonly LineOf<Step>[] = [
    {
      key: 'p50',
      label: figures.p50,
      tone: 'brand1',
      stroke: 'solid',
      amount: (step) => amountOfMs(step.figures.latency?.p50Ms),
    },
    {
      key: 'p95',
      label: figures.p95,
      tone: 'accent',
      stroke: 'dashed',
      amount: (step) => amountOfMs(step.figures.latency?.p95Ms),
    },
    {
      key: 'p99',
      label: figures.p99,
      tone: 'brand2',
      stroke: 'dotted',
      amount: (step) => amountOfMs(step.figures.latency?.p99Ms),
    },
  ];
  const wrong: readonly LineOf<Step>[] = [
    {
      key: 'failed',
      label: figures.failed,
      tone: 'danger',
      stroke: 'solid',
      isFilled: true,
      amount: (step) => amountOf(step.figures.failed),
    },
    {
      key: 'refused',
      label: figures.refused,
      tone: 'warning',
      stroke: 'dashed',
      amount: (step) => amountOf(step.figures.refused),
    },
  ];
  return { requests, latency, wrong };
}
