import { createPreference } from './createPreference.ts';

export type Theme = 'system' | 'light' | 'dark';

export const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** Light or dark, as the tab's reader or their system wants it. */
export const theme = createPreference<Theme>({
  key: 'helsegraf.theme',
  values: themes,
  usual: 'system',
  storage: sessionStorage,
});

/** Puts the theme on the page, where the styles find it. */
export function applyTheme(): void {
  document.documentElement.dataset['theme'] = theme.get();
}
