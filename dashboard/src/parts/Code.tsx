import { Fragment } from 'react';

/** A name from the contract. It may be broken after its signs, and nowhere else. */
export function Code({ of: name }: { readonly of: string }) {
  return (
    <span className="code">
      {name.split(/(?<=[._])/).map((part, place) => (
        <Fragment key={place}>
          {place > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </span>
  );
}
