import { useEffect, useId, useRef, useState } from 'react';
import { describeAge } from '../session/describe.ts';
import { findPeople } from '../session/findPeople.ts';
import { useTexts } from '../preferences/useTexts.ts';
import { RadioCard } from './RadioCard.tsx';
import type { Person } from '../session/person.ts';

/** More rows than this help no one, and a population may hold 100 000. */
const mostShown = 100;

interface AboutWhomProps {
  readonly people: readonly Person[];
  readonly legend: string;
  readonly nationalId: string;
  readonly onChange: (nationalId: string) => void;
}

/** The synthetic people in a list that can be searched, one of whom is chosen. */
export function AboutWhom({ people, legend, nationalId, onChange }: AboutWhomProps) {
  const texts = useTexts();
  const [query, setQuery] = useState('');
  const found = findPeople(people, query);
  const shown = found.slice(0, mostShown);
  const list = useRef<HTMLDivElement>(null);
  const searchId = useId();

  useEffect(() => {
    // In the "change" dialog the chosen person may be far down the list. Only the list scrolls, never the page.
    const chosen = list.current?.querySelector('input:checked')?.closest('label');
    if (list.current && chosen) list.current.scrollTop = chosen.offsetTop - list.current.clientHeight / 3;
  }, []);

  return (
    <fieldset className="question about-whom">
      <legend>{legend}</legend>
      <label htmlFor={searchId}>{texts.person.search}</label>
      <input
        id={searchId}
        className="search"
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <p className="found" role="status">
        {found.length === 0 ? texts.person.none : texts.person.found(shown.length, found.length)}
      </p>
      <div className="people" ref={list}>
        {shown.map((person) => (
          <RadioCard
            key={person.nationalId}
            name="person"
            value={person.nationalId}
            title={<PersonTitle person={person} />}
            detail={<span lang="en">{person.special}</span>}
            isChosen={person.nationalId === nationalId}
            onChoose={onChange}
          />
        ))}
      </div>
    </fieldset>
  );
}

function PersonTitle({ person }: { readonly person: Person }) {
  const texts = useTexts();
  return (
    <>
      {person.name}{' '}
      <span className="person-facts">
        {describeAge(person, texts)} · <span className="number">{person.nationalId}</span>
      </span>
    </>
  );
}
