import { useEffect } from 'react';
import { contract } from 'virtual:contract';
import { useTexts } from '../preferences/useTexts.ts';
import { Prose } from '../shell/Prose.tsx';
import { addressOf } from '../shell/route.ts';
import { FieldView } from './FieldView.tsx';
import type { TypeEntry, ValueEntry } from './contract.ts';

interface TypeViewProps {
  readonly type: TypeEntry;
  /** What of it is asked for: `Patient.person` is brought into sight. */
  readonly place: string;
}

const reasons: ReadonlySet<string> = new Set(contract.types.filter(({ isReason }) => isReason).map(({ name }) => name));

/** One type with all that is known of it. */
export function TypeView({ type, place }: TypeViewProps) {
  const texts = useTexts();

  useEffect(() => {
    const target = place.includes('.') ? document.getElementById(place) : document.getElementById('type-name');
    target?.scrollIntoView({ block: place.includes('.') ? 'center' : 'nearest' });
    target?.focus({ preventScroll: true });
  }, [place]);

  return (
    <article className="type">
      <p className="way-back">
        <a href={addressOf('schema')}>← {texts.schema.back}</a>
      </p>
      <header>
        <h2 id="type-name" tabIndex={-1}>
          <code>{type.name}</code>
        </h2>
        <span className="tag">{texts.schema.kinds[type.kind]}</span>
        {type.isReason && <span className="tag tag-partial">{texts.schema.reason}</span>}
      </header>
      {type.norwegian !== '' && <Norwegian word={type.norwegian} />}
      <Prose text={type.description} />
      <TypeLinks title={texts.schema.implements} names={type.implements} />
      <TypeLinks
        title={type.kind === 'union' ? texts.schema.members : texts.schema.implementedBy}
        names={type.members}
      />
      {type.fields.length > 0 && (
        <section aria-labelledby="fields">
          <h3 id="fields">{texts.schema.fields}</h3>
          <ul className="fields">
            {type.fields.map((field) => (
              <FieldView key={field.name} field={field} name={`${type.name}.${field.name}`} place={place} />
            ))}
          </ul>
        </section>
      )}
      {type.values.length > 0 && <Values type={type} place={place} />}
      <TypeLinks title={texts.schema.usedBy} names={type.usedBy} />
    </article>
  );
}

/** What something is called in Norwegian. */
export function Norwegian({ word }: { readonly word: string }) {
  const texts = useTexts();
  return (
    <p className="norwegian">
      {texts.schema.norwegian}: <i lang="nb">{word}</i>
    </p>
  );
}

function TypeLinks({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  const texts = useTexts();
  if (names.length === 0) return null;
  return (
    <section className="type-links">
      <h3>{title}</h3>
      <ul className="names">
        {names.map((name) => (
          <li key={name}>
            <a href={addressOf('schema', name)}>{name}</a>{' '}
            {reasons.has(name) && <span className="tag tag-partial">{texts.reasons[name] ?? texts.schema.reason}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Values({ type, place }: TypeViewProps) {
  const texts = useTexts();
  return (
    <section aria-labelledby="values">
      <h3 id="values">{texts.schema.values}</h3>
      <ul className="fields">
        {type.values.map((value) => (
          <Value key={value.name} value={value} name={`${type.name}.${value.name}`} place={place} />
        ))}
      </ul>
    </section>
  );
}

interface ValueProps {
  readonly value: ValueEntry;
  readonly name: string;
  readonly place: string;
}

function Value({ value, name, place }: ValueProps) {
  const texts = useTexts();
  return (
    <li id={name} tabIndex={-1} className={name === place ? 'field field-sought' : 'field'}>
      <h4>
        <code>{value.name}</code>
      </h4>
      {value.deprecated !== undefined && <p className="deprecated">{texts.schema.deprecated(value.deprecated)}</p>}
      <Prose text={value.description} />
    </li>
  );
}
