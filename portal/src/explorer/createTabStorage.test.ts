import { describe, expect, test } from '@jest/globals';
import { createTabStorage } from './createTabStorage.ts';

/** As much of the browser's storage as is used: its entries are its own properties, its methods are not. */
function aStorage(entries: Record<string, string>): Storage {
  const methods = {
    getItem(this: Record<string, string>, key: string) {
      return this[key] ?? null;
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key];
    },
  };
  return Object.assign(Object.create(methods), entries) as Storage;
}

const tabs = [
  { query: '{ a }', variables: '' },
  { query: '{ b }', variables: '{"first":5}' },
];

describe("the editor's storage", () => {
  test('remembers query and variables of the tab that was active', () => {
    const storage = createTabStorage(
      aStorage({ 'graphiql:tabState': JSON.stringify({ tabs, activeTabIndex: 1 }), 'graphiql:query': '{ stale }' }),
    );

    expect(storage.getItem('graphiql:query')).toBe('{ b }');
    expect(storage.getItem('graphiql:variables')).toBe('{"first":5}');
  });

  test.each([{}, { 'graphiql:tabState': '{"tabs": [' }])('is empty at first, or when it cannot be read', (entries) => {
    expect(createTabStorage(aStorage(entries)).getItem('graphiql:query')).toBeNull();
  });

  test('clears what is the editor’s and leaves the rest', () => {
    const entries = aStorage({ 'graphiql:theme': 'dark', 'helsegraf.choice': '{}' });

    createTabStorage(entries).clear();

    expect(Object.keys(entries)).toEqual(['helsegraf.choice']);
  });
});
