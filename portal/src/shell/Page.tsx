import type { ReactNode } from 'react';

interface PageProps {
  readonly title: string;
  readonly introduction?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A page to read: its title, what it is about, and what it has. */
export function Page({ title, introduction, className = '', children }: PageProps) {
  return (
    <main id="content" tabIndex={-1} className={`page ${className}`}>
      <h1>{title}</h1>
      {introduction !== undefined && <p className="introduction">{introduction}</p>}
      {children}
    </main>
  );
}
