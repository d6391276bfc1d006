import { expect, test } from '@jest/globals';
import { createPreference } from './createPreference.ts';

function aStorage(entries: Record<string, string> = {}) {
  const kept = new Map(Object.entries(entries));
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  };
}

const options = { key: 'tea', values: ['green', 'black'], usual: 'black' } as const;

test('what was chosen in the tab holds after a reload, and what nobody could have chosen does not', () => {
  expect(createPreference({ ...options, storage: aStorage() }).get()).toBe('black');
  expect(createPreference({ ...options, storage: aStorage({ tea: 'green' }) }).get()).toBe('green');
  expect(createPreference({ ...options, storage: aStorage({ tea: '<script>' }) }).get()).toBe('black');
});

test('a choice is stored, and told to those who listen for as long as they do', () => {
  const storage = aStorage();
  const preference = createPreference<'green' | 'black'>({ ...options, storage });
  const heard: string[] = [];
  const stop = preference.subscribe(() => heard.push(preference.get()));

  preference.set('green');
  stop();
  preference.set('black');

  expect(heard).toEqual(['green']);
  expect(storage.getItem('tea')).toBe('black');
});
