const maxTokenCharacters = 16_384;
const credentials = /^(\S+) ([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)$/;

/**
 * The access token of a request, if it has exactly one `Authorization` header and that is well-formed. Undefined
 * otherwise: two headers may be read in two ways by two readers.
 *
 * Only what a signed JWT can look like (RFC 7515 §7.1) counts; an encrypted one has five parts and is none.
 */
export function readCredentials(rawHeaders: readonly string[]): string | undefined {
  const values = rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === 'authorization');
  const [value] = values;
  if (values.length !== 1 || value === undefined || value.length > maxTokenCharacters) return undefined;
  const [, scheme, token] = credentials.exec(value) ?? [];
  return scheme?.toLowerCase() === 'bearer' ? token : undefined;
}
