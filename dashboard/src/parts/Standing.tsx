import { useLanguage } from '../text/useLanguage.ts';
import { Icon } from './icons.tsx';
import type { Sign } from './icons.tsx';

type Color = 'success' | 'warning' | 'danger' | 'neutral';

/** How a state looks; one that is newer than this page looks unknown. */
const looks: Readonly<Record<string, { readonly sign: Sign; readonly color: Color }>> = {
  WORKING: { sign: 'working', color: 'success' },
  TROUBLED: { sign: 'troubled', color: 'warning' },
  DOWN: { sign: 'down', color: 'danger' },
};

const unknownLook = { sign: 'unknown', color: 'neutral' } as const;

export function lookOf(standing: string) {
  return looks[standing] ?? unknownLook;
}

/** How a service does, in a word and a sign. */
export function Standing({ of: standing }: { readonly of: string }) {
  const { texts } = useLanguage();
  const { sign, color } = lookOf(standing);
  return (
    <span className="state" data-color={color}>
      <Icon sign={sign} />
      {texts.sources.standing[standing] ?? texts.sources.standing['UNKNOWN']}
    </span>
  );
}
