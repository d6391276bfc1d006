// What stands in a JSON string as it is: all but control characters, quotation mark, backslash and halves of surrogate
// pairs, the last of which JSON.stringify escapes when they stand alone.
const needsEscape = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

/** A value that was parsed from JSON, as JSON again: what `JSON.stringify` writes, for most values without calling it. */
export function writeJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return needsEscape.test(value) ? JSON.stringify(value) : `"${value}"`;
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      return Number.isFinite(value) ? `${value}` : 'null';
    default:
      return JSON.stringify(value);
  }
}
