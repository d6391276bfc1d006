import { usePlace } from '../../location/usePlace.ts';
import { Standing, lookOf } from '../../parts/Standing.tsx';
import { useLanguage } from '../../text/useLanguage.ts';
import { worstBreaker } from '../sources/worstBreaker.ts';
import type { ServiceNow } from '../sources/worstBreaker.ts';

/** Every national service and how it does now, in one strip; those that need attention stand out by more than color. */
export function SourceStrip({ services }: { readonly services: readonly ServiceNow[] }) {
  const { texts } = useLanguage();
  const { addressOf } = usePlace();
  return (
    <section aria-label={texts.overview.sources}>
      <ul className="strip">
        {services.map(({ service, standing, breakers }) => {
          const breaker = worstBreaker(breakers);
          const isAttention = standing === 'TROUBLED' || standing === 'DOWN';
          return (
            <li key={service} data-attention={isAttention} data-color={lookOf(standing).color}>
              <a href={addressOf('sources', { source: service })}>
                <b>{texts.services[service] ?? service}</b>
                <span className="strip-state">
                  <Standing of={standing} />
                  {breaker !== undefined && breaker !== 'CLOSED' && (
                    <span className="strip-breaker">{texts.sources.breakers[breaker] ?? breaker}</span>
                  )}
                </span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
