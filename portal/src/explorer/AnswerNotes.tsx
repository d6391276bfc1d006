import { pick, useGraphiQL } from '@graphiql/react';
import { texts } from '../texts.ts';
import { vocabulary } from './schema.ts';
import type { Answer, AnswerError, MissingPart } from './answer.ts';

interface AnswerNotesProps {
  /** The latest answer of each of the editor's tabs, by the tab's id. */
  readonly answers: ReadonlyMap<string, Answer>;
}

/** What happened, above the answer's JSON: status, time, size, each error and each reason for missing data in words. */
export function AnswerNotes({ answers }: AnswerNotesProps) {
  const { isFetching, tabs, activeTabIndex } = useGraphiQL(pick('isFetching', 'tabs', 'activeTabIndex'));
  const shown = isFetching ? undefined : answers.get(tabs[activeTabIndex]?.id ?? '');

  return (
    <section className="answer-notes" aria-label={texts.answer.label}>
      <div className="answer-line" role="status">
        {shown === undefined ? isFetching ? texts.answer.asking : texts.answer.idle : <Verdict answer={shown} />}
      </div>
      {shown !== undefined && <Notes key={`${shown.durationMs} ${shown.sizeBytes}`} answer={shown} />}
    </section>
  );
}

function Verdict({ answer }: { readonly answer: Answer }) {
  const { status, durationMs, sizeBytes } = answer;
  return (
    <>
      <strong className={`verdict verdict-${verdictKind(answer)}`}>{verdictOf(answer)}</strong>
      {status !== 0 && <span>{texts.answer.status(status)}</span>}
      <span>{texts.answer.duration(durationMs)}</span>
      <span>{texts.answer.size(sizeBytes)}</span>
    </>
  );
}

function verdictOf({ hasData, errors }: Answer): string {
  if (!hasData) return texts.answer.refused;
  return errors.length === 0 ? texts.answer.answered : texts.answer.withErrors(errors.length);
}

function verdictKind({ hasData, errors }: Answer): 'good' | 'partial' | 'bad' {
  if (!hasData) return 'bad';
  return errors.length === 0 ? 'good' : 'partial';
}

/** More than these would push the answer itself out of sight, so they are folded. */
const mostUnfolded = 3;

function Notes({ answer: { errors, missing } }: { readonly answer: Answer }) {
  const notes = [
    ...errors.map((error, index) => <ErrorItem key={`error ${index}`} error={error} />),
    ...missing.map((part, index) => <MissingItem key={`missing ${index}`} part={part} />),
  ];
  if (notes.length === 0) return null;
  const summary = [
    errors.length > 0 && texts.answer.errors(errors.length),
    missing.length > 0 && `${texts.answer.missing(missing.length)} (${reasonsOf(missing)})`,
  ].filter(Boolean);
  return (
    <details className="answer-details" open={notes.length <= mostUnfolded}>
      <summary>{summary.join(', ')}</summary>
      <ul className="answer-list">{notes}</ul>
    </details>
  );
}

function reasonsOf(missing: readonly MissingPart[]): string {
  return [...new Set(missing.map(({ reason }) => reason))].join(', ');
}

function ErrorItem({ error: { code, message, path, reference } }: { readonly error: AnswerError }) {
  return (
    <li>
      {code !== undefined && <b>{code}</b>} {path !== '' && <code>{path}</code>}
      <p>
        {message} {reference !== undefined && texts.answer.reference(reference)}
      </p>
    </li>
  );
}

function MissingItem({ part }: { readonly part: MissingPart }) {
  const { path, times, reason, service, unavailableReason } = part;
  return (
    <li>
      <b>
        {reason} {unavailableReason}
      </b>{' '}
      <code>{path}</code> {times > 1 && texts.answer.times(times)}
      <p>
        {vocabulary.missingReasons.get(reason)} {vocabulary.unavailableReasons.get(unavailableReason ?? '')}{' '}
        {service !== undefined && texts.answer.asked(vocabulary.services.get(service) ?? service)}
      </p>
    </li>
  );
}
