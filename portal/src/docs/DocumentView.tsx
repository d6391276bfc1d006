import { useEffect } from 'react';
import { useTexts } from '../preferences/useTexts.ts';
import type { RenderedDocument } from '../../build/renderDocument.ts';

interface DocumentViewProps {
  readonly document: RenderedDocument;
  /** The heading to bring into sight. */
  readonly place: string;
  /** The document's address. */
  readonly address: string;
}

/** A page of the documentation as it was rendered when the portal was built: its text is the repository's own. */
export function DocumentView({ document: shown, place, address }: DocumentViewProps) {
  const texts = useTexts();

  useEffect(() => {
    const heading = place === '' ? null : document.getElementById(place);
    if (heading === null) scrollTo(0, 0);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }, [place, shown]);

  return (
    <div className="document">
      {texts.inEnglish !== '' && <p className="aside">{texts.inEnglish}</p>}
      {shown.headings.length > 2 && (
        <nav className="on-this-page" aria-label={texts.docs.onThisPage} lang="en">
          <ul>
            {shown.headings.map(({ id, text }) => (
              <li key={id}>
                <a href={`${address}/${id}`}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <article className="prose" lang="en" dangerouslySetInnerHTML={{ __html: shown.html }} />
    </div>
  );
}
