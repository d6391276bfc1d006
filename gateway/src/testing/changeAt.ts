/** A copy with another value at a path; without the member when the value is undefined. */
export function changeAt(from: unknown, [name, ...rest]: readonly string[], value: unknown): object {
  const copy: object = Array.isArray(from) ? Array.from<unknown>(from) : { ...(from as object) };
  if (name === undefined) return copy;
  const changed = rest.length === 0 ? value : changeAt(Reflect.get(copy, name), rest, value);
  if (changed === undefined) Reflect.deleteProperty(copy, name);
  else Reflect.set(copy, name, changed);
  return copy;
}
