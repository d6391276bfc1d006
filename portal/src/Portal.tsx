import { Suspense, lazy, useEffect, useState } from 'react';
import { start } from 'virtual:start';
import { Explore } from './Explore.tsx';
import { Notice } from './Notice.tsx';
import { useLanguage, useTexts } from './preferences/useTexts.ts';
import { TopBar } from './shell/TopBar.tsx';
import { useRoute } from './shell/useRoute.ts';
import { LoadBoundary } from './workbench/LoadBoundary.tsx';
import type { SandboxState } from './session/useSandbox.ts';
import type { PageName, Route } from './shell/route.ts';

const SchemaPage = lazy(async () => ({ default: (await import('./contract/SchemaPage.tsx')).SchemaPage }));
const ErrorsPage = lazy(async () => ({ default: (await import('./errors/ErrorsPage.tsx')).ErrorsPage }));
const ChangelogPage = lazy(async () => ({ default: (await import('./changelog/ChangelogPage.tsx')).ChangelogPage }));
const SdksPage = lazy(async () => ({ default: (await import('./docs/SdksPage.tsx')).SdksPage }));
const StartPage = lazy(async () => ({ default: (await import('./docs/StartPage.tsx')).StartPage }));
const PeoplePage = lazy(async () => ({ default: (await import('./people/PeoplePage.tsx')).PeoplePage }));

const left: ReadonlySet<PageName> = new Set(start === null ? ['start'] : []);

interface PortalProps {
  readonly sandbox: SandboxState;
}

/** The whole portal: what is above every page, and the page. Only exploring needs the sandbox and the editor. */
export function Portal({ sandbox }: PortalProps) {
  const route = useRoute();
  const language = useLanguage();
  const texts = useTexts();
  const isExploring = route.page === 'explore';
  const hasExplored = useOnce(isExploring);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = isExploring ? texts.product : `${texts.pages[route.page]} – ${texts.product}`;
  }, [language, texts, route.page, isExploring]);

  return (
    <div className={isExploring ? 'portal portal-exploring' : 'portal'}>
      <TopBar page={route.page} left={left} />
      {/* What is written and answered in the explorer stands there when one comes back to it. */}
      {hasExplored && (
        <div className="explore" hidden={!isExploring}>
          <Explore sandbox={sandbox} />
        </div>
      )}
      {!isExploring && (
        <LoadBoundary key={route.page}>
          <Suspense fallback={<Notice text={texts.signIn.loading} />}>
            <Page route={route} sandbox={sandbox} />
          </Suspense>
        </LoadBoundary>
      )}
    </div>
  );
}

function Page({ route, sandbox }: { readonly route: Route; readonly sandbox: SandboxState }) {
  switch (route.page) {
    case 'schema':
      // Whoever follows a link has found what they searched for.
      return <SchemaPage key={route.item} item={route.item} />;
    case 'errors':
      return <ErrorsPage item={route.item} />;
    case 'changelog':
      return <ChangelogPage />;
    case 'sdks':
      return <SdksPage item={route.item} place={route.place} />;
    case 'start':
      return <StartPage place={route.item} />;
    case 'people':
      return <PeoplePage sandbox={sandbox} />;
    case 'explore':
      return null;
  }
}

/** True from the first time on. */
function useOnce(isTrue: boolean): boolean {
  const [was, setWas] = useState(isTrue);
  if (isTrue && !was) setWas(true);
  return was || isTrue;
}
