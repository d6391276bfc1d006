const prefix = 'graphiql:';

type Tab = Readonly<Record<'query' | 'variables', string | null>>;

/** Which property of a tab GraphiQL looks for under which key when it starts. */
const ofActiveTab = new Map<string, keyof Tab>([
  [`${prefix}query`, 'query'],
  [`${prefix}variables`, 'variables'],
]);

/**
 * The browser tab's storage as GraphiQL wants it. When it starts, GraphiQL compares the query and variables it stored last
 * with each of its tabs and opens a new, empty one when none fits, which happens as soon as one of the two was never
 * edited. Here the two are always those of the tab that was active. Clearing takes GraphiQL's own entries only.
 */
export function createTabStorage(storage: Storage) {
  return {
    getItem(key: string) {
      const property = ofActiveTab.get(key);
      return property === undefined ? storage.getItem(key) : (readActiveTab(storage)?.[property] ?? null);
    },
    setItem: (key: string, value: string) => storage.setItem(key, value),
    removeItem: (key: string) => storage.removeItem(key),
    clear() {
      for (const key of Object.keys(storage)) if (key.startsWith(prefix)) storage.removeItem(key);
    },
    get length() {
      return storage.length;
    },
  };
}

function readActiveTab(storage: Storage): Tab | undefined {
  try {
    const state = JSON.parse(storage.getItem(`${prefix}tabState`) ?? '{}') as {
      readonly tabs?: readonly Tab[];
      readonly activeTabIndex?: number;
    };
    return state.tabs?.[state.activeTabIndex ?? 0];
  } catch {
    return undefined;
  }
}
