import { Button, SkipLink } from '@digdir/designsystemet-react';
import { Suspense, useEffect, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import { AskContext } from './data/AskContext.ts';
import { createAsk } from './data/createAsk.ts';
import { LiveContext } from './live/LiveContext.ts';
import { LiveControl } from './live/LiveControl.tsx';
import { useTicking } from './live/useTicking.ts';
import { views } from './location/place.ts';
import { usePlace } from './location/usePlace.ts';
import { Filters } from './parts/Filters.tsx';
import { LoadBoundary } from './parts/LoadBoundary.tsx';
import icon from './styles/icon.svg';
import { useLanguage } from './text/useLanguage.ts';
import { viewsByName } from './views/views.ts';
import type { Session } from './session/session.ts';
import type { Settings } from './session/readSettings.ts';

interface FrameProps {
  readonly settings: Settings;
  readonly session: Session;
  readonly looks: ReactNode;
  /** What had the focus is gone: whoever just signed in is taken to what they came for. */
  readonly takesFocus: boolean;
  signOut(session: Session): Promise<void>;
  /** The session holds no longer. */
  expire(): void;
}

/** What stands around every view: the menu, the refreshing, the choices and who is signed in. */
export function Frame({ settings, session, looks, takesFocus, signOut, expire }: FrameProps) {
  const { texts } = useLanguage();
  const live = useTicking();
  const ask = useMemo(() => createAsk(settings, session, expire), [settings, session, expire]);
  const content = useRef<HTMLElement>(null);

  return (
    <AskContext value={ask}>
      <LiveContext value={live}>
        <SkipLink
          href="#content"
          onClick={(event) => {
            // The address says which view this is, and stays so.
            event.preventDefault();
            content.current?.focus();
          }}
        >
          {texts.skip}
        </SkipLink>
        <div className="frame">
          <header className="head">
            <a className="brand" href="#/overview">
              <img src={icon} alt="" />
              <span>
                <b>{texts.product}</b>
                <span>{texts.title}</span>
              </span>
            </a>
            <div className="top">
              <LiveControl />
              {looks}
              <div className="choices">
                <Button variant="tertiary" className="small" onClick={() => void signOut(session)}>
                  {texts.signIn.out}
                </Button>
              </div>
            </div>
          </header>
          <Menu />
          <main ref={content} id="content" className="content" tabIndex={-1}>
            <View takesFocus={takesFocus} />
            <p className="foot">
              {texts.hiding} {texts.signIn.as(session.name)}.
              {settings.signIn.kind === 'sandbox' && ` ${texts.synthetic}`}
            </p>
          </main>
        </div>
      </LiveContext>
    </AskContext>
  );
}

function Menu() {
  const { texts } = useLanguage();
  const { view: current, addressOf } = usePlace();
  const currentLink = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    currentLink.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  return (
    <nav className="menu" aria-label={texts.menu}>
      <ul>
        {views.map((view) => (
          <li key={view}>
            <a
              href={addressOf(view)}
              {...(view === current ? { 'aria-current': 'page' as const, ref: currentLink } : {})}
            >
              {texts.views[view]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function View({ takesFocus }: Pick<FrameProps, 'takesFocus'>) {
  const { texts } = useLanguage();
  const { view } = usePlace();
  const { Component, filters } = viewsByName[view];
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(takesFocus ? undefined : view);
  useEffect(() => {
    document.title = `${texts.views[view]} – ${texts.product}`;
    if (shown.current === view) return;
    // Whoever follows a link in the menu is taken to what it opened.
    shown.current = view;
    heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [view, texts]);

  return (
    <>
      <div className="heading">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {texts.views[view]}
          </h1>
          <p>{texts.introductions[view]}</p>
        </div>
      </div>
      <Filters shown={filters} />
      <LoadBoundary key={view}>
        <Suspense fallback={<p className="waiting">{texts.loading}</p>}>
          <Component />
        </Suspense>
      </LoadBoundary>
    </>
  );
}
