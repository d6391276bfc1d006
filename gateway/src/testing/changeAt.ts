/** A copy with another value at a path; without the member when the value is undefined. */
export function changeAt(from: unknown, [name, ...rest]: readonly string[], value: unknown): object {
  const copy: object = Array.isArray(from) ? Array.from<unknown>(from) : { ...(from as object) };
  if (name === undefined) return copy;
  const changed = rest.length === 0 ? value : changeAt(Reflect.get(copy, name), rest, value);
  if (changed === undefined) Reflect.deleteProperty(copy, name);
  // Not set: a member named `__proto__` is one of its own, as in parsed JSON.
  else Object.defineProperty(copy, name, { value: changed, enumerable: true, configurable: true, writable: true });
  return copy;
}
