import { useLayoutEffect, useState } from 'react';
import { readPreferences, savePreferences } from './preferences.ts';
import type { Preferences, Theme } from './preferences.ts';

/** The reader's language and theme, which the whole document has, and how to change them. */
export function usePreferences() {
  const [preferences, setPreferences] = useState(() => readPreferences(localStorage, navigator.languages));
  const { language, theme } = preferences;

  useLayoutEffect(() => {
    const { documentElement } = document;
    documentElement.lang = language;
    const show = (shown: Theme) => {
      documentElement.dataset['colorScheme'] = shown;
    };
    show(theme);
    // Paper is light: browsers leave out the dark ground, and light text would be lost.
    const light = () => show('light');
    const asChosen = () => show(theme);
    addEventListener('beforeprint', light);
    addEventListener('afterprint', asChosen);
    return () => {
      removeEventListener('beforeprint', light);
      removeEventListener('afterprint', asChosen);
    };
  }, [language, theme]);

  const change = (changes: Partial<Preferences>) => {
    const next = { ...preferences, ...changes };
    savePreferences(localStorage, next);
    setPreferences(next);
  };
  return { ...preferences, change };
}
