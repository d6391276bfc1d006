/** A copy of the data with values written at some paths, such as `patient.entries.0.kind`. */
export function writeByPath(data: unknown, values: Readonly<Record<string, unknown>>): unknown {
  const copy = structuredClone(data);
  for (const [path, value] of Object.entries(values)) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    const parent = names.reduce<unknown>((place, name) => (place as Record<string, unknown>)[name], copy);
    (parent as Record<string, unknown>)[last] = value;
  }
  return copy;
}
