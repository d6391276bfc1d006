import { Button } from '@digdir/designsystemet-react';
import { useLanguage } from '../text/useLanguage.ts';
import { useLive } from './LiveContext.ts';

/** When the figures were fetched, and whether they fetch themselves anew. */
export function LiveControl() {
  const { texts, formats } = useLanguage();
  const { updatedAt, isPaused, setPaused, refresh } = useLive();
  return (
    <div className="live small">
      <span className="live-state" data-paused={isPaused}>
        {updatedAt === undefined ? texts.live.never : texts.live.updated(formats.clock(updatedAt))}
      </span>
      <Button variant="tertiary" aria-pressed={isPaused} onClick={() => setPaused(!isPaused)}>
        {texts.live.pause}
      </Button>
      <Button variant="tertiary" onClick={refresh}>
        {texts.live.refresh}
      </Button>
    </div>
  );
}
