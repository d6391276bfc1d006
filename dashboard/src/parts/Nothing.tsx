import { usePlace } from '../location/usePlace.ts';
import { useLanguage } from '../text/useLanguage.ts';
import { Icon } from './icons.tsx';

/** In the place of charts and tables when nothing was recorded: it was looked for, and there was none. */
export function Nothing() {
  const { texts } = useLanguage();
  const { filters } = usePlace();
  return (
    <div className="missing" data-color="neutral" data-missing="nothing" role="status">
      <Icon sign="waiting" />
      <p>
        <b>{texts.missing.nothingTitle}</b>
      </p>
      <p>{texts.missing.nothing(texts.periodsLong[filters.period])}</p>
    </div>
  );
}
