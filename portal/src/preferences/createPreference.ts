/** A choice of the reader that holds for the browser's tab, and that views hear of. */
export interface Preference<Value extends string> {
  get(): Value;
  set(value: Value): void;
  /** @returns what ends it */
  subscribe(listener: () => void): () => void;
}

export interface PreferenceOptions<Value extends string> {
  readonly key: string;
  readonly values: readonly Value[];
  /** What holds until the reader chooses. */
  readonly usual: Value;
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>;
}

/** A stored text that is none of the values counts for nothing. */
export function createPreference<Value extends string>(options: PreferenceOptions<Value>): Preference<Value> {
  const { key, values, usual, storage } = options;
  const listeners = new Set<() => void>();
  let present = values.find((value) => value === storage.getItem(key)) ?? usual;
  return {
    get: () => present,
    set(value) {
      present = value;
      storage.setItem(key, value);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
