import { serviceNames } from 'virtual:services';
import { useTexts } from '../preferences/useTexts.ts';
import type { Texts } from '../texts/en.ts';
import type { Answer, SourceState } from './answer.ts';

interface SourceStripProps {
  readonly answer: Answer;
}

/** Who answered: each national service that the operation asked, with what it said, and when it was asked. */
export function SourceStrip({ answer }: SourceStripProps) {
  const texts = useTexts();
  if (!answer.hasData) return null;
  if (answer.sources.length === 0) return <p className="aside">{texts.sources.none}</p>;
  return (
    <ul className="sources" aria-label={texts.sources.label}>
      {answer.sources.map((source) => (
        <li key={source.service} className={`source source-${toneOf(source)}`}>
          <span className="source-name" lang="nb">
            {serviceNames[source.service] ?? source.service}
          </span>{' '}
          <span className="source-state">{source.outcomes.map((outcome) => tell(outcome, texts)).join(', ')}</span>{' '}
          <Time source={source} answer={answer} />
        </li>
      ))}
    </ul>
  );
}

/** How far into the request it was asked; by the clock where the two clocks do not agree. */
function Time({ source: { askedAt }, answer }: { readonly source: SourceState; readonly answer: Answer }) {
  const { sources } = useTexts();
  if (askedAt === undefined) return <span className="unseen">{sources.noTime}</span>;
  const after = askedAt - answer.startedAt;
  const isWithin = after >= 0 && after <= answer.durationMs;
  const clock = new Date(askedAt).toTimeString().slice(0, 8);
  return (
    <time className="aside" dateTime={new Date(askedAt).toISOString()} title={sources.at(clock)}>
      {isWithin ? sources.atMs(Math.round(after)) : sources.at(clock)}
    </time>
  );
}

type Outcome = SourceState['outcomes'][number];

function tell(outcome: Outcome, { sources, reasons }: Texts): string {
  if (typeof outcome === 'string') return sources[outcome];
  const words = reasons[outcome.reason] ?? outcome.reason;
  return outcome.why === undefined ? words : `${words} (${outcome.why})`;
}

/** Good when there is data alone, bad when somebody did not answer, and else in between. */
function toneOf({ outcomes }: SourceState): 'good' | 'partial' | 'bad' {
  if (outcomes.some((outcome) => outcome === 'failed' || (typeof outcome === 'object' && silent.has(outcome.reason)))) {
    return 'bad';
  }
  return outcomes.every((outcome) => outcome === 'answered') ? 'good' : 'partial';
}

const silent: ReadonlySet<string> = new Set(['SourceUnavailable', 'SectionUnavailable', 'IncompleteAnswer']);
