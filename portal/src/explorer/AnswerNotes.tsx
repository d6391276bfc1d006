import { pick, useGraphiQL } from '@graphiql/react';
import { serviceNames } from 'virtual:services';
import { useTexts } from '../preferences/useTexts.ts';
import { addressOf } from '../shell/route.ts';
import { SourceStrip } from './SourceStrip.tsx';
import { vocabulary } from './schema.ts';
import type { Texts } from '../texts/en.ts';
import type { Answer, AnswerError, Gap, MissingPart } from './answer.ts';

interface AnswerNotesProps {
  /** The latest answer of each of the editor's tabs, by the tab's id. */
  readonly answers: ReadonlyMap<string, Answer>;
  readonly onShowPlan: () => void;
}

/**
 * What happened, above the answer's JSON: status, time, size, who answered, and in words each error, each reason for
 * missing data, and what is held back of the data that is there.
 */
export function AnswerNotes({ answers, onShowPlan }: AnswerNotesProps) {
  const texts = useTexts();
  const { isFetching, tabs, activeTabIndex } = useGraphiQL(pick('isFetching', 'tabs', 'activeTabIndex'));
  const shown = isFetching ? undefined : answers.get(tabs[activeTabIndex]?.id ?? '');

  return (
    <section className="answer-notes" aria-label={texts.answer.label}>
      <div className="answer-head">
        <div className="answer-line" role="status">
          {shown === undefined ? isFetching ? texts.answer.asking : texts.answer.idle : <Verdict answer={shown} />}
        </div>
        <button type="button" className="button button-small" onClick={onShowPlan}>
          {texts.plan.open}
        </button>
      </div>
      {shown !== undefined && <SourceStrip answer={shown} />}
      {shown !== undefined && <Notes key={shown.startedAt} answer={shown} />}
    </section>
  );
}

function Verdict({ answer }: { readonly answer: Answer }) {
  const texts = useTexts();
  const { status, startedAt, durationMs, sizeBytes } = answer;
  return (
    <>
      <strong className={`verdict verdict-${verdictKind(answer)}`}>{verdictOf(answer, texts)}</strong>
      {status !== 0 && <span>{texts.answer.status(status)}</span>}
      <span>{texts.answer.duration(durationMs)}</span>
      <span>{texts.answer.at(new Date(startedAt).toTimeString().slice(0, 8))}</span>
      <span>{texts.answer.size(sizeBytes)}</span>
    </>
  );
}

function verdictOf({ hasData, errors }: Answer, { answer }: Texts): string {
  if (!hasData) return answer.refused;
  return errors.length === 0 ? answer.answered : answer.withErrors(errors.length);
}

function verdictKind({ hasData, errors }: Answer): 'good' | 'partial' | 'bad' {
  if (!hasData) return 'bad';
  return errors.length === 0 ? 'good' : 'partial';
}

/** More than these would push the answer itself out of sight, so they are folded. */
const mostUnfolded = 6;

function Notes({ answer: { errors, missing, gaps } }: { readonly answer: Answer }) {
  const texts = useTexts();
  const notes = [
    ...errors.map((error, index) => <ErrorItem key={`error ${index}`} error={error} />),
    ...missing.map((part, index) => <MissingItem key={`missing ${index}`} part={part} />),
    ...gaps.map((gap, index) => <GapItem key={`gap ${index}`} gap={gap} />),
  ];
  if (notes.length === 0) return null;
  const summary = [
    errors.length > 0 && texts.answer.errors(errors.length),
    missing.length > 0 && `${texts.answer.missing(missing.length)} (${reasonsOf(missing, texts)})`,
    gaps.length > 0 && texts.answer.heldBack(gaps.length),
  ].filter(Boolean);
  return (
    <details className="answer-details" open={notes.length <= mostUnfolded}>
      <summary>{summary.join(', ')}</summary>
      <ul className="answer-list">{notes}</ul>
    </details>
  );
}

function reasonsOf(missing: readonly MissingPart[], texts: Texts): string {
  return [...new Set(missing.map(({ reason }) => texts.reasons[reason] ?? reason))].join(', ');
}

function ErrorItem({ error: { code, message, path, reference } }: { readonly error: AnswerError }) {
  const texts = useTexts();
  return (
    <li>
      {code !== undefined && (
        <a href={addressOf('errors', code)} title={texts.answer.aboutCode(code)}>
          <b>{code}</b>
        </a>
      )}{' '}
      {path !== '' && <code>{path}</code>}
      <p>
        <span lang="en">{message}</span> {reference !== undefined && texts.answer.reference(reference)}
      </p>
    </li>
  );
}

function MissingItem({ part }: { readonly part: MissingPart }) {
  const texts = useTexts();
  const { path, times, reason, service, unavailableReason } = part;
  const own = texts.reasonDetails[reason];
  return (
    <li>
      <b>{texts.reasons[reason] ?? reason}</b> <code>{path}</code>{' '}
      <a href={addressOf('schema', reason)} className="aside">
        {[reason, unavailableReason].filter(Boolean).join(' ')}
      </a>{' '}
      {times > 1 && texts.answer.times(times)}
      <p>
        {own ?? <span lang="en">{vocabulary.missingReasons.get(reason)}</span>}{' '}
        {texts.unavailable[unavailableReason ?? '']}{' '}
        {service !== undefined && texts.answer.asked(serviceNames[service] ?? service)}
      </p>
    </li>
  );
}

function GapItem({ gap }: { readonly gap: Gap }) {
  const texts = useTexts();
  return (
    <li>
      <code>{gap.path}</code>
      <p>{describeGap(gap, texts)}</p>
    </li>
  );
}

function describeGap(gap: Gap, { gaps }: Texts): string {
  switch (gap.kind) {
    case 'sealed':
    case 'unreadable':
      return gaps[gap.kind](gap.count);
    case 'kindsMissing':
    case 'registers':
      return gaps[gap.kind](gap.names.join(', '));
    case 'lockedInIntermediary':
    case 'lockedInCoreRecord':
    case 'incomplete':
      return gaps[gap.kind];
  }
}
