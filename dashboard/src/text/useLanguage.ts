import { createContext, useContext } from 'react';
import { createFormats } from '../format/formats.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import type { Formats } from '../format/formats.ts';
import type { Language } from './language.ts';
import type { Texts } from './nb.ts';

interface Spoken {
  readonly language: Language;
  readonly texts: Texts;
  readonly formats: Formats;
}

export const spoken: Readonly<Record<Language, Spoken>> = {
  nb: { language: 'nb', texts: nb, formats: createFormats('nb') },
  en: { language: 'en', texts: en, formats: createFormats('en') },
};

export const LanguageContext = createContext(spoken.nb);

/** The texts and formats of the language that the reader has chosen. */
export function useLanguage(): Spoken {
  return useContext(LanguageContext);
}
