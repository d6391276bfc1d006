import { useId } from 'react';
import type { ReactNode } from 'react';

interface RadioCardProps {
  /** The group the choice belongs to. */
  readonly name: string;
  readonly value: string;
  readonly title: ReactNode;
  readonly detail: ReactNode;
  readonly isChosen: boolean;
  readonly onChoose: (value: string) => void;
}

/** One choice of several, with a title and a line about it. A native radio button, so that every key works as usual. */
export function RadioCard({ name, value, title, detail, isChosen, onChoose }: RadioCardProps) {
  const id = useId();
  return (
    <label className="card">
      <input
        type="radio"
        name={name}
        value={value}
        checked={isChosen}
        onChange={() => onChoose(value)}
        aria-labelledby={`${id}title`}
        aria-describedby={`${id}detail`}
      />
      <span className="card-title" id={`${id}title`}>
        {title}
      </span>
      <span className="card-detail" id={`${id}detail`}>
        {detail}
      </span>
    </label>
  );
}
