import { start } from 'virtual:start';
import { useTexts } from '../preferences/useTexts.ts';
import { addressOf } from '../shell/route.ts';
import { DocumentView } from './DocumentView.tsx';

/** The first hour, from clone to answer. */
export function StartPage({ place }: { readonly place: string }) {
  const texts = useTexts();
  return (
    <main id="content" tabIndex={-1} className="page">
      {start === null ? (
        <>
          <h1>{texts.pages.start}</h1>
          <p className="problem">{texts.docs.none}</p>
        </>
      ) : (
        <DocumentView document={start} place={place} address={addressOf('start')} />
      )}
    </main>
  );
}
