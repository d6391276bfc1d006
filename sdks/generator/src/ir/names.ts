/** `medicationList`, `medication_list` and `MEDICATION_LIST` as `MedicationList`. Never empty, and never begins with a digit. */
export function pascalCase(name: string): string {
  const words = name.split('_').filter((word) => word !== '');
  const isShouted = words.every((word) => word === word.toUpperCase());
  const joined = words.map((word) => capitalize(isShouted ? word.toLowerCase() : word)).join('');
  return /^[A-Za-z]/.test(joined) ? joined : `X${joined}`;
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Names that are taken. Two that differ by case alone are one, since some disks and some linkers take them for one. */
export class TakenNames {
  readonly #taken: Set<string>;

  constructor(names: Iterable<string> = []) {
    this.#taken = new Set([...names].map((name) => name.toLowerCase()));
  }

  /** The first of the wishes that is free, or the last of them with a number. It is taken from now on. */
  take(wishes: readonly [string, ...string[]]): string {
    const last = wishes.at(-1) ?? wishes[0];
    let name = wishes.find((wish) => !this.#taken.has(wish.toLowerCase()));
    for (let number = 2; name === undefined; number += 1) {
      if (!this.#taken.has(`${last}${number}`.toLowerCase())) name = `${last}${number}`;
    }
    this.#taken.add(name.toLowerCase());
    return name;
  }
}
