import { useDeferredValue, useMemo, useState } from 'react';
import { contract } from 'virtual:contract';
import { useTexts } from '../preferences/useTexts.ts';
import { Page } from '../shell/Page.tsx';
import { SearchField } from '../shell/SearchField.tsx';
import { addressOf } from '../shell/route.ts';
import { SchemaOverview } from './SchemaOverview.tsx';
import { TypeView } from './TypeView.tsx';
import { createSearch } from './searchContract.ts';
import type { Finding } from './searchContract.ts';

const search = createSearch(contract);

/** More than these nobody reads: they write another letter. */
const mostShown = 40;

interface SchemaPageProps {
  /** `Patient`, or `Patient.person`. Empty for the whole. */
  readonly item: string;
}

/** The reference of the schema: search, an overview, and one type at a time. */
export function SchemaPage({ item }: SchemaPageProps) {
  const texts = useTexts();
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const found = useMemo(() => search(asked), [asked]);
  const isSearching = asked.trim() !== '';
  const [typeName = ''] = item.split('.');
  const type = contract.types.find(({ name }) => name === typeName);

  return (
    <Page
      title={texts.schema.title}
      {...(type === undefined && { introduction: texts.schema.introduction })}
      className="schema-page"
    >
      <SearchField
        label={texts.schema.search}
        value={query}
        onChange={setQuery}
        found={isSearching ? texts.schema.found(Math.min(found.length, mostShown), found.length) : undefined}
      />
      {isSearching ? (
        <Findings found={found.slice(0, mostShown)} />
      ) : type !== undefined ? (
        <TypeView type={type} place={item} />
      ) : (
        <>
          {item !== '' && <p className="problem">{texts.schema.unknown(item)}</p>}
          <SchemaOverview types={contract.types} />
        </>
      )}
    </Page>
  );
}

function Findings({ found }: { readonly found: readonly Finding[] }) {
  return (
    <ul className="findings">
      {found.map(({ name, norwegian, description }) => (
        <li key={name}>
          <a href={addressOf('schema', name)}>
            <code>{name}</code> {norwegian !== '' && <i lang="nb">{norwegian}</i>}
          </a>
          <p lang="en">{description.replaceAll('`', '').split('\n\n')[0]}</p>
        </li>
      ))}
    </ul>
  );
}
