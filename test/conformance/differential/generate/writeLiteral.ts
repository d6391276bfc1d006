import { EnumValue } from './drawInputValue.ts';

/** A value as it is written in an operation. `replace` may write something else in place of any part of it. */
export function writeLiteral(value: unknown, replace: Replace = () => undefined, at: readonly string[] = []): string {
  const replaced = replace(at);
  if (replaced !== undefined) return replaced;
  if (value instanceof EnumValue) return value.name;
  if (Array.isArray(value)) {
    return `[${value.map((item: unknown) => writeLiteral(item, replace, [...at, '[]'])).join(', ')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([key, item]) => `${key}: ${writeLiteral(item, replace, [...at, key])}`);
    return `{${fields.join(', ')}}`;
  }
  return JSON.stringify(value);
}

export type Replace = (at: readonly string[]) => string | undefined;
