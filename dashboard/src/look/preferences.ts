import { parseLanguage } from '../text/language.ts';
import type { Language } from '../text/language.ts';

/** `auto` follows the system. */
export const themes = ['auto', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

/** How the reader wants the page to be. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
}

const storageKeys = { language: 'helsegraf.language', theme: 'helsegraf.theme' } as const;

/**
 * What was chosen in this browser before. Without a choice: the system's theme, and the first of the browser's languages
 * that is ours, else bokmål.
 */
export function readPreferences(storage: Pick<Storage, 'getItem'>, browserLanguages: readonly string[]): Preferences {
  const stored = parseLanguage(storage.getItem(storageKeys.language));
  const theme = themes.find((name) => name === storage.getItem(storageKeys.theme)) ?? 'auto';
  return { language: stored ?? firstOfOurs(browserLanguages) ?? 'nb', theme };
}

export function savePreferences(storage: Pick<Storage, 'setItem'>, { language, theme }: Preferences): void {
  storage.setItem(storageKeys.language, language);
  storage.setItem(storageKeys.theme, theme);
}

/** Nynorsk, Sámi and the Scandinavian neighbors are given bokmål rather than English. */
function firstOfOurs(browserLanguages: readonly string[]): Language | undefined {
  for (const tag of browserLanguages) {
    const [language = ''] = tag.toLowerCase().split('-');
    if (['nb', 'no', 'nn', 'se', 'smj', 'sma', 'da', 'sv'].includes(language)) return 'nb';
    if (language === 'en') return 'en';
  }
  return undefined;
}
