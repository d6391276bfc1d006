import { useTexts } from '../preferences/useTexts.ts';
import { SignInForm } from './SignInForm.tsx';
import type { SessionControls } from '../session/useSession.ts';
import type { Directory } from '../session/sandbox.ts';

type SignInPageProps = Pick<SessionControls, 'signIn' | 'isSigningIn' | 'problem'> & { readonly directory: Directory };

/** The first view: what this is, and the choice of who asks and about whom. */
export function SignInPage({ directory, signIn, isSigningIn, problem }: SignInPageProps) {
  const texts = useTexts();
  return (
    <div className="sign-in-page">
      <main id="content" tabIndex={-1}>
        <p className="tagline">{texts.tagline}</p>
        <h1>{texts.signIn.title}</h1>
        <p className="introduction">{texts.signIn.introduction}</p>
        <SignInForm
          directory={directory}
          problem={problem}
          isSigningIn={isSigningIn}
          submitLabel={texts.signIn.submit}
          onSubmit={(choice) => void signIn(choice)}
        />
      </main>
      <footer className="small-print">{texts.synthetic}</footer>
    </div>
  );
}
