import type { ReactNode } from 'react';

interface Tile {
  readonly label: string;
  readonly value: ReactNode;
  readonly note?: ReactNode;
}

/** The few figures that say most, side by side. */
export function Tiles({ tiles }: { readonly tiles: readonly Tile[] }) {
  const hasNotes = tiles.some(({ note }) => note !== undefined);
  return (
    <dl className="tiles">
      {tiles.map(({ label, value, note }) => (
        <div key={label} className="tile">
          <dt>{label}</dt>
          <dd>{value}</dd>
          {hasNotes && <dd>{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
