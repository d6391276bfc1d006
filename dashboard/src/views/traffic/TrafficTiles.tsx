import { CountText, Duration } from '../../parts/Amounts.tsx';
import { Tiles } from '../../parts/Tiles.tsx';
import { useLanguage } from '../../text/useLanguage.ts';
import type { Count } from '../../data/amounts.ts';
import type { TrafficFigures } from './trafficLines.ts';

/** All of the period in four figures. */
export function TrafficTiles({ total }: { readonly total: TrafficFigures }) {
  const { texts, formats } = useLanguage();
  const { requests, failed, refused, latency } = total;
  const ofAll = (part: Count) =>
    part.value === null || requests.value === null
      ? undefined
      : texts.figures.ofAll(formats.share(part.value, requests.value));
  return (
    <Tiles
      tiles={[
        { label: texts.figures.requests, value: <CountText of={requests} isAtLeastFive={latency !== null} /> },
        {
          label: `${texts.figures.latency}, ${texts.figures.p95.toLowerCase()}`,
          value: <Duration ms={latency?.p95Ms} />,
          note: latency === null ? undefined : texts.figures.median(formats.duration(latency.p50Ms)),
        },
        { label: texts.figures.failed, value: <CountText of={failed} />, note: ofAll(failed) },
        { label: texts.figures.refused, value: <CountText of={refused} />, note: ofAll(refused) },
      ]}
    />
  );
}
