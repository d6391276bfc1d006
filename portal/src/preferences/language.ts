import { createPreference } from './createPreference.ts';

/** Bokmål and English, by their names in HTML. */
export type Language = 'nb' | 'en';

export const languages: readonly Language[] = ['nb', 'en'];

/** Norwegian for those whose browser asks for it before it asks for English; English for all others. */
export function preferredLanguage(asked: readonly string[]): Language {
  const known = asked.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  const first = known.find((tag) => ['nb', 'no', 'nn', 'en'].includes(tag));
  return first === undefined || first === 'en' ? 'en' : 'nb';
}

/** The language that the tab is read in. */
export const language = createPreference<Language>({
  key: 'helsegraf.language',
  values: languages,
  usual: preferredLanguage(navigator.languages),
  storage: sessionStorage,
});
