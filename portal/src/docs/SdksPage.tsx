import { sdks } from 'virtual:sdks';
import { useTexts } from '../preferences/useTexts.ts';
import { addressOf } from '../shell/route.ts';
import { DocumentView } from './DocumentView.tsx';

interface SdksPageProps {
  /** Which of them; the first unless said. */
  readonly item: string;
  readonly place: string;
}

/** One page for each SDK, and the ways between them. */
export function SdksPage({ item, place }: SdksPageProps) {
  const texts = useTexts();
  const shown = item === '' ? sdks[0] : sdks.find(({ slug }) => slug === item);
  return (
    <main id="content" tabIndex={-1} className="page sdks-page">
      <p className="introduction">{texts.docs.sdksIntroduction}</p>
      <nav className="tabs" aria-label={texts.docs.sdksTitle}>
        <ul>
          {sdks.map(({ slug, title }) => (
            <li key={slug}>
              <a href={addressOf('sdks', slug)} aria-current={slug === shown?.slug ? 'page' : undefined} lang="en">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {shown === undefined ? (
        <>
          <h1>{texts.docs.sdksTitle}</h1>
          <p className="problem">{texts.docs.none}</p>
        </>
      ) : (
        <DocumentView document={shown} place={place} address={addressOf('sdks', shown.slug)} />
      )}
    </main>
  );
}
