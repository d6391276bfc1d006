/** As many variables that switch parts of an operation on and off as can be planned for beforehand: 64 plans. */
export const mostSwitches = 6;

/** Every way in which the switches of an operation can stand. Of too many, only all off and all on. */
export function listSwitches(names: readonly string[]): readonly Readonly<Record<string, boolean>>[] {
  const all = (value: boolean) => Object.fromEntries(names.map((name) => [name, value]));
  if (names.length > mostSwitches) return [all(false), all(true)];
  return Array.from({ length: 2 ** names.length }, (_, way) =>
    Object.fromEntries(names.map((name, position) => [name, Math.floor(way / 2 ** position) % 2 === 1])),
  );
}
