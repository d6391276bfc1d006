import { describe, expect, test } from '@jest/globals';
import { readPreferences, savePreferences } from './preferences.ts';

function aStorage() {
  const entries = new Map<string, string>();
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
  };
}

describe('how the page looks', () => {
  test('is bokmål and as the system has it until something else is known', () => {
    expect(readPreferences(aStorage(), ['de-DE'])).toEqual({ language: 'nb', theme: 'auto' });
  });

  test('follows the first of the browser’s languages that is ours', () => {
    expect(readPreferences(aStorage(), ['de-DE', 'en-GB', 'nb-NO']).language).toBe('en');
    expect(readPreferences(aStorage(), ['nn-NO', 'en-GB']).language).toBe('nb');
  });

  test('stays as the reader chose', () => {
    const storage = aStorage();

    savePreferences(storage, { language: 'nb', theme: 'dark' });

    expect(readPreferences(storage, ['en-GB'])).toEqual({ language: 'nb', theme: 'dark' });
  });

  test('is as usual when what is stored is nothing of ours', () => {
    const storage = aStorage();

    storage.setItem('helsegraf.theme', 'sepia');
    storage.setItem('helsegraf.language', 'tlh');

    expect(readPreferences(storage, ['en'])).toEqual({ language: 'en', theme: 'auto' });
  });
});
