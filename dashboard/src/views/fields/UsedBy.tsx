import { Link } from '@digdir/designsystemet-react';
import { usePlace } from '../../location/usePlace.ts';
import { CountText } from '../../parts/Amounts.tsx';
import { useLanguage } from '../../text/useLanguage.ts';
import type { Count } from '../../data/amounts.ts';

interface FieldClient {
  readonly client: string;
  readonly version: string | null;
  readonly requests: Count;
  readonly lastUsedOn: string | null;
}

const shownAtOnce = 1;

/** The clients that use a field, the most first; the rest of a long list behind one press. */
export function UsedBy({ clients }: { readonly clients: readonly FieldClient[] }) {
  const { texts } = useLanguage();
  const first = clients.slice(0, shownAtOnce);
  const rest = clients.slice(shownAtOnce);
  return (
    <>
      <List clients={first} />
      {rest.length > 0 && (
        <details className="more">
          <summary>{texts.fields.versions(rest.length)}</summary>
          <List clients={rest} />
        </details>
      )}
    </>
  );
}

function List({ clients }: { readonly clients: readonly FieldClient[] }) {
  const { texts, formats } = useLanguage();
  const { addressOf } = usePlace();
  return (
    <ul className="used-by">
      {clients.map(({ client, version, requests, lastUsedOn }) => (
        <li key={`${client} ${version}`}>
          <span>
            <Link href={addressOf('clients', { client })}>{client}</Link>{' '}
            <span className="quiet-text">{version ?? texts.clients.noVersion}</span>
          </span>
          <span className="number">
            <CountText of={requests} />
          </span>
          <span className="quiet-text number">
            {lastUsedOn !== null && `${texts.fields.lastUsed.toLowerCase()} ${formats.day(new Date(lastUsedOn))}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
