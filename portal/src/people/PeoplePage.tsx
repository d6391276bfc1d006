import { useDeferredValue, useState } from 'react';
import { Notice } from '../Notice.tsx';
import { useTexts } from '../preferences/useTexts.ts';
import { citizen } from '../session/choice.ts';
import { describeAge } from '../session/describe.ts';
import { findPeople } from '../session/findPeople.ts';
import { Page } from '../shell/Page.tsx';
import { SearchField } from '../shell/SearchField.tsx';
import { addressOf } from '../shell/route.ts';
import type { Person } from '../session/person.ts';
import type { SandboxState } from '../session/useSandbox.ts';

/** More rows than this help no one. */
const mostShown = 100;

interface PeoplePageProps {
  readonly sandbox: SandboxState;
}

/** Everybody that can be asked about, each with a way to ask at once. */
export function PeoplePage({ sandbox: { directory, reload, session } }: PeoplePageProps) {
  const texts = useTexts();
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  if (directory.kind === 'loading') return <Notice text={texts.signIn.loading} />;
  if (directory.kind === 'failed') return <Notice text={directory.message(texts)} onRetry={reload} />;

  const { people, staff } = directory.directory;
  const found = findPeople(people, asked);
  const shown = found.slice(0, mostShown);
  const doctor = staff[0]?.persona;
  const signInAs = (asker: string, { nationalId }: Person) =>
    void session.signIn({ asker, nationalId, basis: 'EXCEPTION' }).then((isSignedIn) => {
      if (isSignedIn) location.hash = addressOf('explore');
    });

  return (
    <Page title={texts.people.title} introduction={texts.people.introduction} className="people-page">
      <SearchField
        label={texts.people.search}
        value={query}
        onChange={setQuery}
        found={found.length === 0 ? texts.person.none : texts.person.found(shown.length, found.length)}
      />
      {session.problem !== undefined && (
        <p className="problem" role="alert">
          {session.problem(texts)}
        </p>
      )}
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{texts.people.name}</th>
            <th scope="col">{texts.people.special}</th>
            <th scope="col">{texts.people.ask}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((person) => (
            <tr key={person.nationalId}>
              <th scope="row">
                {person.name}
                <span className="person-facts">
                  {describeAge(person, texts)} · <span className="number">{person.nationalId}</span>
                </span>
              </th>
              <td lang="en">{person.special}</td>
              <td className="ways">
                {doctor !== undefined && (
                  <button
                    type="button"
                    className="button"
                    aria-label={`${texts.people.asDoctor}: ${person.name}`}
                    disabled={session.isSigningIn}
                    onClick={() => signInAs(doctor, person)}
                  >
                    {texts.people.asDoctor}
                  </button>
                )}
                <button
                  type="button"
                  className="button button-quiet"
                  aria-label={`${texts.people.asThemself}: ${person.name}`}
                  disabled={session.isSigningIn}
                  onClick={() => signInAs(citizen, person)}
                >
                  {texts.people.asThemself}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Page>
  );
}
