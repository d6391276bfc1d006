import { useSyncExternalStore } from 'react';
import { en } from '../texts/en.ts';
import { nb } from '../texts/nb.ts';
import type { Texts } from '../texts/en.ts';
import { language } from './language.ts';
import type { Language } from './language.ts';

const all: Readonly<Record<Language, Texts>> = { nb, en };

/** Every text, in the language that the reader has chosen. */
export function useTexts(): Texts {
  return all[useLanguage()];
}

export function useLanguage(): Language {
  return useSyncExternalStore(language.subscribe, language.get);
}

/** For what is no view: the texts of this moment. */
export function presentTexts(): Texts {
  return all[language.get()];
}
