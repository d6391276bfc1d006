const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
const organisationWeights = [3, 2, 7, 6, 5, 4, 3, 2];

/**
 * The remainders a first control digit may leave. Zero is the rule numbers have followed so far; from 2032 the tax
 * administration also issues numbers that leave 1, 2 or 3, to have enough of them. The second digit keeps its rule.
 * @see https://skatteetaten.github.io/folkeregisteret-api-dokumentasjon/nytt-fodselsnummer-fra-2032/
 */
export type ControlRemainder = 0 | 1 | 2 | 3;
export const controlRemainders: readonly ControlRemainder[] = [0, 1, 2, 3];

function controlDigit(digits: string, weights: readonly number[], remainder = 0): string | undefined {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const digit = (11 + remainder - (sum % 11)) % 11;
  return digit === 10 ? undefined : String(digit);
}

/** The tenth digit of a person's number, from the nine before it. Undefined when no digit fits (it would be ten). */
export function firstControlDigit(nineDigits: string, remainder: ControlRemainder = 0): string | undefined {
  return controlDigit(nineDigits, firstWeights, remainder);
}

/** The eleventh digit of a person's number, from the ten before it. Undefined when no digit fits. */
export function secondControlDigit(tenDigits: string): string | undefined {
  return controlDigit(tenDigits, secondWeights);
}

/** The ninth digit of an organisation number, from the eight before it. Undefined when no digit fits. */
export function organisationControlDigit(eightDigits: string): string | undefined {
  return controlDigit(eightDigits, organisationWeights);
}

/** Whether both control digits of an eleven-digit number hold, the first one under any of the allowed remainders. */
export function controlDigitsHold(elevenDigits: string, allowed: readonly ControlRemainder[]): boolean {
  const first = elevenDigits[9];
  return (
    secondControlDigit(elevenDigits) === elevenDigits[10] &&
    allowed.some((remainder) => firstControlDigit(elevenDigits, remainder) === first)
  );
}
