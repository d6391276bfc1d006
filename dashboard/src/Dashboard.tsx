import { useEffect } from 'react';
import { usePreferences } from './look/usePreferences.ts';
import { LanguageContext, spoken } from './text/useLanguage.ts';
import { Alone } from './parts/Alone.tsx';
import { Looks } from './parts/Looks.tsx';
import { SignInPage } from './session/SignInPage.tsx';
import { useSession } from './session/useSession.ts';
import { Frame } from './Frame.tsx';
import type { Settings } from './session/readSettings.ts';
import type { SignIn } from './session/session.ts';

interface Place {
  readonly settings: Settings;
  readonly signIn: SignIn;
}

/** The whole page. `place` is undefined when it does not know where it is. */
export function Dashboard({ place }: { readonly place: Place | undefined }) {
  const { change, ...preferences } = usePreferences();
  const language = spoken[preferences.language];
  const { title, product, missing } = language.texts;
  useEffect(() => {
    document.title = `${product} – ${title.toLowerCase()}`;
  }, [product, title]);
  const looks = <Looks preferences={preferences} change={change} />;

  return (
    <LanguageContext value={language}>
      {place === undefined ? (
        <Alone title={missing.errorTitle} text={missing.noSettings} looks={looks} />
      ) : (
        <SignedInOrOut place={place} looks={looks} />
      )}
    </LanguageContext>
  );
}

function SignedInOrOut({ place, looks }: { readonly place: Place; readonly looks: React.ReactNode }) {
  const { state, signIn, signOut, expire } = useSession(place.signIn);
  if (state.kind === 'resuming') return null;
  if (state.kind === 'signed in') {
    return (
      <Frame
        settings={place.settings}
        session={state.session}
        takesFocus={state.isNew}
        {...{ looks, signOut, expire }}
      />
    );
  }
  return <SignInPage isSandbox={place.settings.signIn.kind === 'sandbox'} {...{ state, signIn, looks }} />;
}
