import icon from '../styles/icon.svg';
import type { ReactNode } from 'react';

interface AloneProps {
  readonly title: string;
  readonly text: string;
  readonly looks: ReactNode;
  readonly children?: ReactNode;
}

/** A page with one message and what one can do about it. */
export function Alone({ title, text, looks, children }: AloneProps) {
  return (
    <main className="alone">
      <div className="alone-sheet">
        <img src={icon} alt="" />
        <h1>{title}</h1>
        <p>{text}</p>
        {children}
        <div className="alone-choices">{looks}</div>
      </div>
    </main>
  );
}
