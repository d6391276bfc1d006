import { useLayoutEffect, useState } from 'react';
import { readPreferences, savePreferences } from './preferences.ts';
import type { Preferences } from './preferences.ts';

/** The reader's language and theme, which the whole document has, and how to change them. */
export function usePreferences() {
  const [preferences, setPreferences] = useState(() => readPreferences(localStorage, navigator.languages));
  const { language, theme } = preferences;

  useLayoutEffect(() => {
    const { documentElement } = document;
    documentElement.lang = language;
    documentElement.dataset['colorScheme'] = theme;
  }, [language, theme]);

  const change = (changes: Partial<Preferences>) => {
    const next = { ...preferences, ...changes };
    savePreferences(localStorage, next);
    setPreferences(next);
  };
  return { ...preferences, change };
}
