import { useEffect, useRef } from 'react';
import { language, languages } from '../preferences/language.ts';
import { theme, themes } from '../preferences/theme.ts';
import { useLanguage, useTexts } from '../preferences/useTexts.ts';
import { useTheme } from '../preferences/useTheme.ts';
import { addressOf, pageNames } from './route.ts';
import type { PageName } from './route.ts';
import type { Preference } from '../preferences/createPreference.ts';

interface TopBarProps {
  readonly page: PageName;
  /** Pages that this build has nothing for. */
  readonly left: ReadonlySet<PageName>;
}

/** What stands above every page: the name, the ways to the others, language and appearance. */
export function TopBar({ page, left }: TopBarProps) {
  const texts = useTexts();
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    // On a phone the menu is wider than the page.
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [page]);

  return (
    <header className="top-bar">
      <a className="skip" href="#content" onClick={focusContent}>
        {texts.skip}
      </a>
      <a className="wordmark" href={addressOf('explore')}>
        {texts.product}
      </a>
      <nav aria-label={texts.menu}>
        <ul ref={list}>
          {pageNames
            .filter((name) => !left.has(name))
            .map((name) => (
              <li key={name}>
                <a href={addressOf(name)} aria-current={name === page ? 'page' : undefined}>
                  {texts.pages[name]}
                </a>
              </li>
            ))}
        </ul>
      </nav>
      <div className="preferences">
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  );
}

/** The address says which page it is, so going to the content must not change it. */
function focusContent(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}

function LanguageSwitch() {
  const texts = useTexts();
  const present = useLanguage();
  const names = Object.fromEntries(languages.map((value) => [value, texts.language[value]]));
  return (
    <Switch label={texts.language.label} preference={language} present={present} names={names} values={languages} />
  );
}

function ThemeSwitch() {
  const texts = useTexts();
  const present = useTheme();
  const names = Object.fromEntries(themes.map((value) => [value, texts.theme[value]]));
  return <Switch label={texts.theme.label} preference={theme} present={present} names={names} values={themes} />;
}

interface SwitchProps<Value extends string> {
  readonly label: string;
  readonly preference: Preference<Value>;
  readonly present: Value;
  readonly values: readonly Value[];
  readonly names: Readonly<Record<string, string>>;
}

function Switch<Value extends string>({ label, preference, present, values, names }: SwitchProps<Value>) {
  const choose = (text: string) => {
    const chosen = values.find((value) => value === text);
    if (chosen !== undefined) preference.set(chosen);
  };
  return (
    <select aria-label={label} title={label} value={present} onChange={(event) => choose(event.target.value)}>
      {values.map((value) => (
        <option key={value} value={value} lang={value === 'nb' || value === 'en' ? value : undefined}>
          {names[value]}
        </option>
      ))}
    </select>
  );
}
