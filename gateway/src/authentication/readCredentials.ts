import { check, FailedCheck } from './failedCheck.ts';

/** A token and a proof as they were sent; nothing of them has been read. */
export interface Credentials {
  readonly scheme: 'dpop' | 'bearer';
  readonly token: string;
  /** One for each `DPoP` header. */
  readonly proofs: readonly string[];
}

const maxTokenCharacters = 16_384;
const form = /^(\S+) ([\x21-\x7e]*)$/;

/**
 * The credentials of a request, if it has exactly one `Authorization` header that is well-formed: two may be read in two
 * ways by two readers.
 *
 * @throws FailedCheck
 */
export function readCredentials(rawHeaders: readonly string[]): Credentials {
  const values = headerValues(rawHeaders, 'authorization');
  const [value] = values;
  if (value === undefined) throw new FailedCheck('no credentials');
  check('one authorization header', values.length === 1);
  const [, word = '', token = ''] = form.exec(value) ?? [];
  const scheme = word.toLowerCase();
  check('scheme', scheme === 'dpop' || scheme === 'bearer');
  check('token size', token.length <= maxTokenCharacters);
  return { scheme, token, proofs: headerValues(rawHeaders, 'dpop') };
}

function headerValues(rawHeaders: readonly string[], name: string): string[] {
  return rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === name);
}
