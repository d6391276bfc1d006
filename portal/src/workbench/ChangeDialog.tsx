import { useId, useState } from 'react';
import { SignInForm } from '../signIn/SignInForm.tsx';
import { useTexts } from '../preferences/useTexts.ts';
import type { RefObject } from 'react';
import type { Choice } from '../session/choice.ts';
import type { Directory } from '../session/sandbox.ts';
import type { Session } from '../session/createSession.ts';
import type { SessionControls } from '../session/useSession.ts';

type ChangeDialogProps = Pick<SessionControls, 'signIn' | 'isSigningIn' | 'problem'> & {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly directory: Directory;
  readonly session: Session;
};

/** The questions of the sign-in page again, over the explorer, which keeps what is written in it. */
export function ChangeDialog({ dialog, directory, session, signIn, isSigningIn, problem }: ChangeDialogProps) {
  const texts = useTexts();
  const titleId = useId();
  const [isOpen, setIsOpen] = useState(false);

  const submit = async (choice: Choice) => {
    if (await signIn(choice)) dialog.current?.close();
  };

  return (
    <dialog
      ref={dialog}
      className="change-dialog"
      aria-labelledby={titleId}
      onToggle={(event) => setIsOpen(event.newState === 'open')}
    >
      {/* Built anew each time it opens, so that it begins with the choice that holds. */}
      {isOpen && (
        <>
          <h2 id={titleId}>{texts.session.changeTitle}</h2>
          <SignInForm
            directory={directory}
            initial={session.choice}
            problem={problem}
            isSigningIn={isSigningIn}
            submitLabel={texts.signIn.update}
            onSubmit={(choice) => void submit(choice)}
            onCancel={() => dialog.current?.close()}
          />
        </>
      )}
    </dialog>
  );
}
