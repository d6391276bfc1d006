import { useState } from 'react';
import { citizen, operator } from '../session/choice.ts';
import { useTexts } from '../preferences/useTexts.ts';
import { AboutWhom } from './AboutWhom.tsx';
import { OnWhatGround } from './OnWhatGround.tsx';
import { WhoAsks } from './WhoAsks.tsx';
import type { Choice } from '../session/choice.ts';
import type { Directory, Told } from '../session/sandbox.ts';

interface SignInFormProps {
  readonly directory: Directory;
  /** Where to begin; without it, the first of the staff asks about the first of the people by consent. */
  readonly initial?: Choice;
  readonly problem: Told | undefined;
  readonly isSigningIn: boolean;
  readonly submitLabel: string;
  readonly onSubmit: (choice: Choice) => void;
  readonly onCancel?: () => void;
}

/** Three questions and a button: who asks, about whom, on what ground. */
export function SignInForm(props: SignInFormProps) {
  const texts = useTexts();
  const { directory, problem, isSigningIn, submitLabel, onSubmit, onCancel } = props;
  const [choice, setChoice] = useState(() => props.initial ?? firstChoice(directory));
  const change = (part: Partial<Choice>) => setChoice((before) => ({ ...before, ...part }));
  const asksAsCitizen = choice.asker === citizen;
  const asksAboutNobody = choice.asker === operator;

  const submit = (event: React.SyntheticEvent) => {
    event.preventDefault();
    onSubmit(choice);
  };

  return (
    <form className="sign-in-form" onSubmit={submit}>
      <WhoAsks staff={directory.staff} asker={choice.asker} onChange={(asker) => change({ asker })} />
      {asksAboutNobody ? (
        <p className="about-nobody">{texts.asker.operatorAboutNobody}</p>
      ) : (
        <>
          <AboutWhom
            people={directory.people}
            legend={asksAsCitizen ? texts.person.legendCitizen : texts.person.legend}
            nationalId={choice.nationalId}
            onChange={(nationalId) => change({ nationalId })}
          />
          <OnWhatGround isCitizen={asksAsCitizen} basis={choice.basis} onChange={(basis) => change({ basis })} />
        </>
      )}
      <div className="sign-in-actions">
        {problem !== undefined && (
          <p className="problem" role="alert">
            {problem(texts)}
          </p>
        )}
        {onCancel !== undefined && (
          <button type="button" className="button" onClick={onCancel}>
            {texts.signIn.cancel}
          </button>
        )}
        <button type="submit" className="button button-primary" disabled={isSigningIn}>
          {isSigningIn ? texts.signIn.working : submitLabel}
        </button>
      </div>
    </form>
  );
}

function firstChoice({ people, staff }: Directory): Choice {
  return { asker: staff[0]?.persona ?? citizen, nationalId: people[0]?.nationalId ?? '', basis: 'CONSENT' };
}
