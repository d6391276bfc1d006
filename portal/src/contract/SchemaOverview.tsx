import { useTexts } from '../preferences/useTexts.ts';
import { addressOf } from '../shell/route.ts';
import type { TypeEntry, TypeKind } from './contract.ts';

const kinds: readonly TypeKind[] = ['object', 'interface', 'union', 'enum', 'input', 'scalar'];

/** Where to begin, and every type by its kind. */
export function SchemaOverview({ types }: { readonly types: readonly TypeEntry[] }) {
  const texts = useTexts();
  return (
    <>
      <section aria-labelledby="begin">
        <h2 id="begin">{texts.schema.begin}</h2>
        <ul className="tiles">
          {Object.entries(texts.schema.beginDetails).map(([name, detail]) => (
            <li key={name}>
              <a className="tile" href={addressOf('schema', name)}>
                <code>{name}</code>
                <span>{detail}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="all">
        <h2 id="all">{texts.schema.all}</h2>
        {kinds.map((kind) => (
          <TypesOfKind key={kind} kind={kind} types={types.filter((type) => type.kind === kind)} />
        ))}
      </section>
    </>
  );
}

function TypesOfKind({ kind, types }: { readonly kind: TypeKind; readonly types: readonly TypeEntry[] }) {
  const texts = useTexts();
  if (types.length === 0) return null;
  return (
    <details className="kind" open={kind === 'object'}>
      <summary>
        <h3>{texts.schema.kindsInPlural[kind]}</h3> <span className="count">{types.length}</span>
      </summary>
      <ul className="names">
        {types.map(({ name, norwegian }) => (
          <li key={name}>
            <a href={addressOf('schema', name)}>{name}</a> {norwegian !== '' && <i lang="nb">{norwegian}</i>}
          </li>
        ))}
      </ul>
    </details>
  );
}
