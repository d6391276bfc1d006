import { citizen } from '../session/choice.ts';
import { titleOf } from '../session/describe.ts';
import { useTexts } from '../preferences/useTexts.ts';
import { RadioCard } from './RadioCard.tsx';
import type { StaffMember } from '../session/person.ts';

interface WhoAsksProps {
  readonly staff: readonly StaffMember[];
  /** A persona, or `citizen`. */
  readonly asker: string;
  readonly onChange: (asker: string) => void;
}

/** The staff and the citizen, one of whom asks. */
export function WhoAsks({ staff, asker, onChange }: WhoAsksProps) {
  const texts = useTexts();
  const card = (value: string, title: string, detail: string) => (
    <RadioCard
      key={value}
      name="asker"
      value={value}
      title={title}
      detail={detail}
      isChosen={value === asker}
      onChoose={onChange}
    />
  );
  return (
    <fieldset className="question who-asks">
      <legend>{texts.asker.legend}</legend>
      <div className="cards">
        {staff.map(({ persona, name, organisation }) =>
          card(persona, titleOf(persona, texts), texts.asker.staffDetail(name, organisation)),
        )}
        {card(citizen, texts.asker.citizen, texts.asker.citizenDetail)}
      </div>
    </fieldset>
  );
}
