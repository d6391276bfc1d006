import { useId } from 'react';
import { accessBases, parseAccessBasis } from '../session/accessBasis.ts';
import { citizen, operator } from '../session/choice.ts';
import { describeAge, titleOf } from '../session/describe.ts';
import { useTexts } from '../preferences/useTexts.ts';
import type { AccessBasis } from '../session/accessBasis.ts';
import type { Choice } from '../session/choice.ts';
import type { Directory } from '../session/sandbox.ts';

interface SessionBarProps {
  readonly directory: Directory;
  readonly choice: Choice;
  readonly onChange: () => void;
  readonly onChangeBasis: (basis: AccessBasis) => void;
  readonly onSignOut: () => void;
}

/** Who asks, about whom and on what ground, always in sight. */
export function SessionBar({ directory, choice, onChange, onChangeBasis, onSignOut }: SessionBarProps) {
  const texts = useTexts();
  const isCitizen = choice.asker === citizen;
  const isOperator = choice.asker === operator;
  const person = directory.people.find(({ nationalId }) => nationalId === choice.nationalId);
  const asker = directory.staff.find(({ persona }) => persona === choice.asker);
  const personDetail = person && `${describeAge(person, texts)} · ${person.nationalId}`;

  return (
    <section className="session-bar" aria-label={texts.session.label}>
      <dl className="session-facts">
        {isCitizen ? (
          <Fact term={texts.session.asking} value={person?.name} detail={texts.asker.citizen} />
        ) : (
          <Fact term={texts.session.asking} value={titleOf(choice.asker, texts)} detail={asker?.name} />
        )}
        {isOperator ? (
          <Fact term={texts.session.about} value={undefined} detail={texts.asker.operatorAboutNobody} />
        ) : (
          <Fact
            term={texts.session.about}
            value={isCitizen ? texts.session.themself : person?.name}
            detail={personDetail}
            special={person?.special}
          />
        )}
      </dl>
      {!isCitizen && !isOperator && <BasisSelect basis={choice.basis} onChange={onChangeBasis} />}
      <div className="session-actions">
        <button type="button" className="button" onClick={onChange}>
          {texts.session.change}
        </button>
        <button type="button" className="button button-quiet" onClick={onSignOut}>
          {texts.session.signOut}
        </button>
      </div>
    </section>
  );
}

interface FactProps {
  readonly term: string;
  readonly value: string | undefined;
  readonly detail: string | undefined;
  readonly special?: string | undefined;
}

function Fact({ term, value, detail, special }: FactProps) {
  return (
    <div className="fact">
      <dt>{term}</dt>
      <dd>
        <span className="fact-value">{value}</span> <span className="fact-detail">{detail}</span>
        {special && (
          <span className="fact-special" title={special} lang="en">
            {special}
          </span>
        )}
      </dd>
    </div>
  );
}

function BasisSelect({
  basis,
  onChange,
}: {
  readonly basis: AccessBasis;
  readonly onChange: (basis: AccessBasis) => void;
}) {
  const texts = useTexts();
  const id = useId();
  return (
    <div className="basis-select">
      <label htmlFor={id}>{texts.session.basis}</label>
      <select id={id} value={basis} onChange={(event) => onChange(parseAccessBasis(event.target.value) ?? basis)}>
        {accessBases.map((value) => (
          <option key={value} value={value}>
            {texts.basis.names[value]}
          </option>
        ))}
      </select>
    </div>
  );
}
