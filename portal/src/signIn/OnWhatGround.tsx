import { accessBases } from '../session/accessBasis.ts';
import { useTexts } from '../preferences/useTexts.ts';
import { RadioCard } from './RadioCard.tsx';
import type { AccessBasis } from '../session/accessBasis.ts';

interface OnWhatGroundProps {
  readonly isCitizen: boolean;
  readonly basis: AccessBasis;
  readonly onChange: (basis: AccessBasis) => void;
}

/** The ground for access that the professional states. */
export function OnWhatGround({ isCitizen, basis, onChange }: OnWhatGroundProps) {
  const texts = useTexts();
  return (
    <fieldset className="question on-what-ground">
      <legend>{texts.basis.legend}</legend>
      {isCitizen ? (
        <p>{texts.basis.notForCitizen}</p>
      ) : (
        <div className="cards">
          {accessBases.map((value) => (
            <RadioCard
              key={value}
              name="basis"
              value={value}
              title={
                <>
                  {texts.basis.names[value]} <i lang="nb">{texts.basis.norwegian[value]}</i>
                </>
              }
              detail={texts.basis.explanations[value]}
              isChosen={value === basis}
              onChoose={() => onChange(value)}
            />
          ))}
        </div>
      )}
    </fieldset>
  );
}
