/** A text without the white space around it; a number is taken as text too. Undefined when nothing is left. */
export function readText(value: unknown): string | undefined {
  if (typeof value === 'number') return readDecimal(value);
  if (typeof value !== 'string') return undefined;
  return value.trim() || undefined;
}

/** A truth value, also when it is sent as text. */
export function readBoolean(value: unknown): boolean | undefined {
  if (value === true || value === 'true') return true;
  return value === false || value === 'false' ? false : undefined;
}

/** A whole number that fits a GraphQL `Int`, also when it is sent as text (SFM does so with refills, `reit`). */
export function readInteger(value: unknown): number | undefined {
  const text = readText(value);
  if (text === undefined || !/^[+-]?[0-9]{1,10}$/.test(text)) return undefined;
  const number = Number(text);
  return Math.abs(number) < 2 ** 31 ? number : undefined;
}

/**
 * A decimal number as text, with the digits the source sent and no exponent. A comma is refused, not guessed at: read as
 * a thousands mark or as a decimal mark, it changes a dose a thousandfold.
 */
export function readDecimal(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? withoutExponent(value) : undefined;
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return text.length <= 60 && /^[+-]?[0-9]+(?:\.[0-9]+)?$/.test(text) ? text.replace(/^\+/, '') : undefined;
}

function withoutExponent(number: number): string {
  const text = Object.is(number, -0) ? '0' : String(number);
  const [, sign = '', whole = '', fraction = '', exponent = ''] = /^(-?)(\d+)\.?(\d*)e([+-]\d+)$/.exec(text) ?? [];
  if (exponent === '') return text;
  const shift = Number(exponent);
  const digits = whole + fraction;
  // JavaScript writes exponents only from 21 up, where no fraction is left, and from -7 down, where no whole part is.
  return shift > 0 ? sign + digits.padEnd(shift + 1, '0') : `${sign}0.${'0'.repeat(-shift - 1)}${digits}`;
}
