import { amountOf } from '../data/amounts.ts';
import { useLanguage } from '../text/useLanguage.ts';
import type { Count } from '../data/amounts.ts';

interface CountTextProps {
  readonly of: Count;
  /** What stands beside it shows that it is no small one: then it is hidden so that it gives no other away. */
  readonly isAtLeastFive?: boolean;
}

/** A count, or in words that it is hidden. */
export function CountText({ of: count, isAtLeastFive = false }: CountTextProps) {
  const { texts, formats } = useLanguage();
  const amount = amountOf(count);
  const text =
    amount.kind === 'hidden' && isAtLeastFive ? texts.amounts.concealed : texts.amount(amount, formats.count);
  return amount.kind === 'known' ? text : <span className="in-words">{text}</span>;
}

/** A part of a whole with its share, `12 (0,4 %)`; words where either is hidden. */
export function PartOf({ part, whole }: { readonly part: Count; readonly whole: Count }) {
  const { formats } = useLanguage();
  if (part.value === null || whole.value === null || part.value === 0) return <CountText of={part} />;
  return (
    <>
      {formats.count(part.value)} <span className="share">{formats.share(part.value, whole.value)}</span>
    </>
  );
}

/** Milliseconds, or in words that they are not known. */
export function Duration({ ms }: { readonly ms: number | null | undefined }) {
  const { texts, formats } = useLanguage();
  if (ms === null || ms === undefined) return <span className="in-words">{texts.figures.noLatency}</span>;
  return formats.duration(ms);
}

/** A count beside a bar of its size among others. A hidden count has no bar. */
export function Bar({ of: count, most, isAtLeastFive = false }: CountTextProps & { readonly most: number }) {
  const width = count.value === null || most === 0 ? 0 : Math.max((count.value / most) * 100, 0.5);
  return (
    <span className="bar">
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {count.value !== null && <rect className="bar-floor" width="100" height="8" />}
        {width > 0 && <rect width={width} height="8" />}
      </svg>
      <span>
        <CountText of={count} isAtLeastFive={isAtLeastFive} />
      </span>
    </span>
  );
}
