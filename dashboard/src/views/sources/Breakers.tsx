import { Icon } from '../../parts/icons.tsx';
import { useLanguage } from '../../text/useLanguage.ts';
import { worstBreaker } from './worstBreaker.ts';
import type { Sign } from '../../parts/icons.tsx';
import type { SubgraphBreaker } from './worstBreaker.ts';

const looks: Readonly<Record<string, { readonly sign: Sign; readonly color: string }>> = {
  CLOSED: { sign: 'working', color: 'success' },
  HALF_OPEN: { sign: 'waiting', color: 'warning' },
  OPEN: { sign: 'down', color: 'danger' },
};

interface BreakersProps {
  readonly of: readonly SubgraphBreaker[];
  /** Only what is worst, for tables. */
  readonly isShort?: boolean;
}

/** What the circuit breakers of a service say, part by part. */
export function Breakers({ of: breakers, isShort = false }: BreakersProps) {
  const { texts, formats } = useLanguage();
  const worst = worstBreaker(breakers);
  if (worst === undefined && (isShort || breakers.length === 0)) {
    return (
      <span className="in-words">
        {breakers.length === 0 ? texts.sources.noBreaker : texts.sources.standing['UNKNOWN']}
      </span>
    );
  }
  if (isShort) return <BreakerState of={worst ?? ''} />;
  return (
    <ul className="worst">
      {breakers.map(({ subgraph, state }) => (
        <li key={subgraph}>
          <span className="code">{subgraph}</span>
          {'state' in state ? (
            <span>
              <BreakerState of={state.state} />{' '}
              {state.since !== null && (
                <span className="quiet-text">{texts.sources.since(formats.moment(new Date(state.since)))}</span>
              )}
            </span>
          ) : (
            <span className="in-words">{texts.missing.unavailableTitle(subgraph)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function BreakerState({ of: state }: { readonly of: string }) {
  const { texts } = useLanguage();
  const { sign, color } = looks[state] ?? { sign: 'unknown', color: 'neutral' };
  return (
    <span className="state" data-color={color}>
      <Icon sign={sign} />
      {texts.sources.breakers[state] ?? state}
    </span>
  );
}
