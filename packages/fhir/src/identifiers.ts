import { identifierSystems, isSameIdentifierSystem } from '@helsegraf/identifiers';
import { property, readList } from './json.ts';
import { readText } from './primitives.ts';

/**
 * The value of the first identifier of a kind, told by its system. SFM writes the kind in `type.coding` as a naming
 * system; that counts as well.
 * @param identifiers `Identifier` or a list of them
 */
export function identifierBySystem(identifiers: unknown, system: string): string | undefined {
  return identifiersBySystem(identifiers, system)[0];
}

/**
 * The value of the first identifier of a kind, told by its type: `type.text` as SFM writes it (`ReseptId`, `PLL`,
 * `M10id`), or the code in `type.coding`. Upper and lower case are equal.
 * @param identifiers `Identifier` or a list of them
 */
export function identifierByType(identifiers: unknown, type: string): string | undefined {
  const wanted = type.toLowerCase();
  return firstValue(identifiers, (identifier) => {
    const codes = codingsOf(identifier).map((coding) => readText(property(coding, 'code')));
    return [readText(property(identifier, 'type', 'text')), ...codes].some((name) => name?.toLowerCase() === wanted);
  });
}

/**
 * Every national identity number among the identifiers, as sent and unchecked: to be compared with the number that was
 * asked about. Empty when there is none, which says nothing about whom the answer concerns.
 * @param identifiers `Identifier` or a list of them
 */
export function nationalIdValues(identifiers: unknown): readonly string[] {
  const systems = [identifierSystems.fnr, identifierSystems.dnr, identifierSystems.fhn];
  return systems.flatMap((system) => identifiersBySystem(identifiers, system));
}

function identifiersBySystem(identifiers: unknown, system: string): readonly string[] {
  return valuesOf(identifiers, (identifier) =>
    [identifier, ...codingsOf(identifier)].some((holder) => {
      const sent = readText(property(holder, 'system'));
      return sent !== undefined && isSameIdentifierSystem(sent, system);
    }),
  );
}

function firstValue(identifiers: unknown, isWanted: (identifier: unknown) => boolean): string | undefined {
  return valuesOf(identifiers, isWanted)[0];
}

function valuesOf(identifiers: unknown, isWanted: (identifier: unknown) => boolean): readonly string[] {
  return readList(identifiers)
    .filter(isWanted)
    .flatMap((identifier) => readText(property(identifier, 'value')) ?? []);
}

function codingsOf(identifier: unknown): readonly unknown[] {
  return readList(property(identifier, 'type', 'coding'));
}
