import { useTexts } from '../preferences/useTexts.ts';
import { Prose } from '../shell/Prose.tsx';
import { addressOf } from '../shell/route.ts';
import type { ArgumentEntry, FieldEntry } from './contract.ts';

interface FieldViewProps {
  readonly field: FieldEntry;
  /** `Patient.person`. */
  readonly name: string;
  /** What the reader looks for. */
  readonly place: string;
}

/** One field: its type, what it means, who may read it, what it discloses and who answers. */
export function FieldView({ field, name, place }: FieldViewProps) {
  const texts = useTexts();
  return (
    <li id={name} tabIndex={-1} className={name === place ? 'field field-sought' : 'field'}>
      <h4>
        <code>
          {field.name}: <TypeReference written={field.type} name={field.typeName} />
        </code>
        {field.norwegian !== '' && <i lang="nb">{field.norwegian}</i>}
      </h4>
      {field.deprecated !== undefined && <p className="deprecated">{texts.schema.deprecated(field.deprecated)}</p>}
      <Prose text={field.description} />
      {field.arguments.length > 0 && <Arguments given={field.arguments} />}
      <Facts field={field} />
    </li>
  );
}

/** `[Prescription!]!`, where the name leads to the type. */
function TypeReference({ written, name }: { readonly written: string; readonly name: string }) {
  const [before, after] = written.split(name);
  const isBuiltIn = ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name);
  return (
    <span className="type-reference">
      {before}
      {isBuiltIn ? name : <a href={addressOf('schema', name)}>{name}</a>}
      {after}
    </span>
  );
}

function Arguments({ given }: { readonly given: readonly ArgumentEntry[] }) {
  const texts = useTexts();
  return (
    <>
      <h5>{texts.schema.arguments}</h5>
      <ul className="arguments">
        {given.map(({ name, type, typeName, description, usual, isPersonal }) => (
          <li key={name}>
            <code>
              {name}: <TypeReference written={type} name={typeName} />
            </code>
            {usual !== undefined && <span className="aside"> {texts.schema.usual(usual)}</span>}
            {isPersonal && <span className="tag">{texts.schema.personal}</span>}
            <Prose text={description} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Facts({ field: { rule, dataClass, subgraphs, service } }: Pick<FieldViewProps, 'field'>) {
  const texts = useTexts();
  const facts = [
    [texts.schema.whoMayRead, rule && (texts.accessRules[rule] ?? rule)],
    [texts.schema.discloses, dataClass && (texts.dataClasses[dataClass] ?? dataClass)],
    [texts.schema.answeredBy, [service, subgraphs.join(', ')].filter(Boolean).join(' · ')],
  ] as const;
  return (
    <dl className="facts">
      {facts.map(([term, detail]) =>
        detail === undefined || detail === '' ? null : (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{detail}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
