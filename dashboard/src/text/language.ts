/** The dashboard's languages; the first is spoken unless the reader has chosen. */
export const languages = ['nb', 'en'] as const;

export type Language = (typeof languages)[number];

export function parseLanguage(text: unknown): Language | undefined {
  return languages.find((language) => language === text);
}
