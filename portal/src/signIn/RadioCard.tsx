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
  return (
    <label className="card">
      <input type="radio" name={name} value={value} checked={isChosen} onChange={() => onChoose(value)} />
      <span className="card-title">{title}</span>
      <span className="card-detail">{detail}</span>
    </label>
  );
}
