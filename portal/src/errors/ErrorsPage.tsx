import { useEffect, useState } from 'react';
import { errorCodes } from 'virtual:errors';
import { useLanguage, useTexts } from '../preferences/useTexts.ts';
import { foldText } from '../search/foldText.ts';
import { Page } from '../shell/Page.tsx';
import { SearchField } from '../shell/SearchField.tsx';
import { addressOf } from '../shell/route.ts';
import { adviceGroups } from './advice.ts';
import type { Language } from '../preferences/language.ts';

interface ErrorsPageProps {
  /** The code to bring into sight. */
  readonly item: string;
}

/** Every code of the table, what it means and what to do about it. */
export function ErrorsPage({ item }: ErrorsPageProps) {
  const texts = useTexts();
  const language = useLanguage();
  const [query, setQuery] = useState('');
  const groups = findRows(query, language);
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);

  useEffect(() => {
    const sought = item === '' ? null : document.getElementById(item);
    sought?.scrollIntoView({ block: 'center' });
    sought?.focus({ preventScroll: true });
  }, [item]);

  return (
    <Page title={texts.errors.title} introduction={texts.errors.introduction} className="errors-page">
      <SearchField
        label={texts.errors.search}
        value={query}
        onChange={setQuery}
        found={count === 0 ? texts.errors.none : texts.errors.found(count)}
      />
      {groups.map(({ title, rows }) => (
        <section key={title} aria-label={title}>
          <h2>{title}</h2>
          <ul className="codes">
            {rows.map((row) => (
              <ErrorRow key={row.code} row={row} isSought={row.code === item} />
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}

interface Row {
  readonly code: string;
  readonly status: number;
  readonly message: string;
  readonly retryable: boolean;
  readonly advice: string;
}

function ErrorRow({ row, isSought }: { readonly row: Row; readonly isSought: boolean }) {
  const texts = useTexts();
  return (
    <li id={row.code} tabIndex={-1} className={isSought ? 'error-code field-sought' : 'error-code'}>
      <h3>
        <a href={addressOf('errors', row.code)}>
          <code>{row.code}</code>
        </a>
      </h3>
      <p className="code-facts">
        <span className="tag">HTTP {row.status}</span>{' '}
        <span className={row.retryable ? 'tag tag-good' : 'tag'}>
          {row.retryable ? texts.errors.retryable : texts.errors.notRetryable}
        </span>
      </p>
      <p className="message" lang="en">
        {row.message}
      </p>
      <p>{row.advice}</p>
    </li>
  );
}

/** The rows whose code, message or advice has every word, under their subjects. A code without advice is not left out. */
function findRows(query: string, language: Language) {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  const advised = new Set(adviceGroups.flatMap(({ codes }) => Object.keys(codes)));
  const others = Object.fromEntries(
    Object.keys(errorCodes)
      .filter((code) => !advised.has(code))
      .map((code) => [code, { en: '', nb: '' }]),
  );
  return [...adviceGroups, { title: { en: 'Others', nb: 'Andre' }, codes: others }]
    .map(({ title, codes }) => ({
      title: title[language],
      rows: Object.entries(codes).flatMap(([code, advice]): Row[] => {
        const entry = errorCodes[code];
        return entry === undefined ? [] : [{ code, ...entry, advice: advice[language] }];
      }),
    }))
    .map(({ title, rows }) => ({
      title,
      rows: rows.filter(({ code, message, advice, status }) =>
        words.every((word) => foldText(`${code} ${message} ${advice} ${status}`).includes(word)),
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
}
