/** Changes that can be taken back: what a search tries and does not keep. */
export interface UndoLog {
  set<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void;
  push<Item>(list: Item[], item: Item): void;
  /** Runs `action`, and takes back all it changed when it comes to nothing. */
  attempt<Result>(action: () => Result | undefined): Result | undefined;
}

export function createUndoLog(): UndoLog {
  const steps: (() => void)[] = [];
  return {
    set(map, key, value) {
      const isNew = !map.has(key);
      const before = map.get(key);
      map.set(key, value);
      steps.push(() => (isNew || before === undefined ? void map.delete(key) : void map.set(key, before)));
    },
    push(list, item) {
      list.push(item);
      steps.push(() => void list.pop());
    },
    attempt(action) {
      const mark = steps.length;
      const result = action();
      if (result !== undefined) return result;
      while (steps.length > mark) steps.pop()?.();
      return undefined;
    },
  };
}
