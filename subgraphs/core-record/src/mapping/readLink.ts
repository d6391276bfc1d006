import { readText } from '@helsegraf/fhir';

const maxLength = 2_000;

/**
 * An address to read more at, if it is one that a browser may open: absolute, `http` or `https`, and without a user name
 * or password in it. Anything else (`javascript:`, a path) is left out, since clients make links of it.
 */
export function readLink(value: unknown): string | undefined {
  const text = readText(value);
  if (text === undefined || text.length > maxLength || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && url.username === '' && url.password === '' ? url.href : undefined;
}
