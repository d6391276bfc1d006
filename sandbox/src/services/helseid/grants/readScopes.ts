import type { RegisteredClient } from '../../../frame/clients.ts';
import { type Refusal, refused } from '../helseIdContext.ts';
import type { Form } from '../readForm.ts';

/** Scopes about the person and the client; all others are `<api>/<scope>`. */
const isAboutNoApi = (scope: string) => !scope.includes('/') || scope.startsWith('helseid://');

/** The scopes of a request, unless the client may not ask for one of them. */
export function readScopes({ scope = '' }: Form, client: RegisteredClient): readonly string[] | Refusal {
  const scopes = [...new Set(scope.split(' ').filter(Boolean))];
  const mayAsk = scopes.every((one) => isAboutNoApi(one) || (client.scopes?.includes(one) ?? true));
  return mayAsk ? scopes : refused('invalid_scope');
}

type Target = { readonly kind: 'target'; readonly audience: string; readonly scopes: readonly string[] } | Refusal;

/**
 * The one API that a token shall be for, told by its scopes. When the scopes are of several, the resource says which
 * (RFC 8707), for a token has one audience.
 */
export function readTarget(scopes: readonly string[], form: Form, audiences: ReadonlySet<string>): Target {
  const apis = new Set(scopes.filter((scope) => !isAboutNoApi(scope)).map(apiOf));
  const asked = form['resource'] ?? form['audience'];
  const [audience = ''] = asked === undefined ? apis : [asked];
  if (asked !== undefined && apis.size > 0 && !apis.has(asked)) return refused('invalid_target');
  if ((asked === undefined && apis.size > 1) || !audiences.has(audience) || !apis.has(audience)) {
    return refused('invalid_scope');
  }
  return {
    kind: 'target',
    audience,
    scopes: scopes.filter((scope) => isAboutNoApi(scope) || apiOf(scope) === audience),
  };
}

const apiOf = (scope: string) => scope.split('/')[0] ?? '';
