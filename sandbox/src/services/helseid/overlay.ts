/** `base` with the members of `changes` in it, at any depth. Null takes a member out; lists are replaced whole. */
export function overlay<Base extends object>(base: Base, changes: Readonly<Record<string, unknown>>): Base {
  const members: Record<string, unknown> = Object.fromEntries(Object.entries(base));
  for (const [name, change] of Object.entries(changes)) {
    const known = members[name];
    if (change === null) delete members[name];
    else members[name] = isObject(known) && isObject(change) ? overlay(known, change) : change;
  }
  return members as Base;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
