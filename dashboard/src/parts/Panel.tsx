import { useId } from 'react';
import type { ReactNode } from 'react';

interface PanelProps {
  readonly title: string;
  readonly note?: ReactNode;
  /** What one can do with the whole of it, beside the title. */
  readonly action?: ReactNode;
  /** Its place among others. */
  readonly className?: string;
  readonly children: ReactNode;
}

/** A titled sheet with one thing on it. */
export function Panel({ title, note, action, className = '', children }: PanelProps) {
  const id = useId();
  return (
    <section className={`panel ${className}`} aria-labelledby={id}>
      <div className="panel-head">
        <div>
          <h2 id={id}>{title}</h2>
          {note !== undefined && <p className="panel-note">{note}</p>}
        </div>
        {action}
      </div>
      {children}
    </section>
  );
}
