import { changelog } from 'virtual:changelog';
import { useTexts } from '../preferences/useTexts.ts';
import { Page } from '../shell/Page.tsx';
import { addressOf } from '../shell/route.ts';
import type { Change, Step } from './step.ts';

const effects = ['breaking', 'dangerous', 'safe'] as const;

type Effect = (typeof effects)[number];

/** What has changed for clients, step by step. */
export function ChangelogPage() {
  const texts = useTexts();
  return (
    <Page title={texts.changelog.title} introduction={texts.changelog.introduction} className="changelog">
      <ol className="steps" reversed>
        {changelog.map((step, at) => (
          <li key={step.schema}>
            <StepView step={step} isFirst={at === changelog.length - 1} />
          </li>
        ))}
      </ol>
    </Page>
  );
}

function StepView({ step: { date, note, changes }, isFirst }: { readonly step: Step; readonly isFirst: boolean }) {
  const texts = useTexts();
  return (
    <article>
      <header>
        <time dateTime={date}>{date}</time>
        <h2 lang={note === undefined ? undefined : 'en'}>
          {note ?? (isFirst ? texts.changelog.first : texts.changelog.changes(changes.length))}
        </h2>
      </header>
      {effects.map((effect) => (
        <Changes key={effect} effect={effect} changes={changes.filter((change) => change.effect === effect)} />
      ))}
    </article>
  );
}

/** More than these of one kind are folded. */
const mostUnfolded = 12;

function Changes({ effect, changes }: { readonly effect: Effect; readonly changes: readonly Change[] }) {
  const texts = useTexts();
  if (changes.length === 0) return null;
  return (
    <details className={`changes changes-${effect}`} open={changes.length <= mostUnfolded}>
      <summary>
        <strong>{texts.changelog.effects[effect]}</strong>{' '}
        <span className="aside">
          {texts.changelog.effectDetails[effect]} {texts.changelog.changes(changes.length)}
        </span>
      </summary>
      <ul>
        {changes.map(({ message, path }) => (
          <li key={message} lang="en">
            {message} {path !== undefined && <ChangeLink path={path} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** To the type or field that a change is about; an argument's is its field's. */
function ChangeLink({ path }: { readonly path: string }) {
  const name = path.split('.').slice(0, 2).join('.');
  return (
    <a href={addressOf('schema', name)}>
      <code>{name}</code>
    </a>
  );
}
