/** Where Redis is and how to sign in to it. */
export interface RedisAddress {
  readonly kind: 'single' | 'sentinel' | 'cluster';
  readonly hosts: readonly { readonly host: string; readonly port: number }[];
  readonly isSecure: boolean;
  readonly username?: string;
  readonly password?: string;
  readonly db: number;
  /** What sentinels call the one to write to. Empty for the others. */
  readonly masterName: string;
}

const form = /^redis(s?)(?:\+(sentinel|cluster))?:\/\/(?:([^@/]*)@)?([^@/?#]+)((?:\/[^/?#]*)*)$/;
const hostAndPort = /^(\[[0-9a-f:.]+\]|[A-Za-z0-9._-]+)(?::(\d{1,5}))?$/i;

/**
 * Reads a Redis address of one host or several.
 *
 * @throws Error that repeats no part of it
 */
export function readRedisUrl(url: string): RedisAddress {
  const [, secure, topology = 'single', credentials = '', hosts = '', path = ''] = form.exec(url) ?? refuse();
  const kind = topology as RedisAddress['kind'];
  const [masterName = '', db = '0'] = kind === 'sentinel' ? path.split('/').slice(1) : ['', path.slice(1) || '0'];
  if (!/^\d{1,4}$/.test(db) || (kind === 'sentinel') !== (masterName !== '')) refuse();
  if ((kind === 'cluster' && db !== '0') || (kind === 'single' && hosts.includes(','))) refuse();
  return {
    kind,
    hosts: hosts.split(',').map((host) => readHost(host, kind === 'sentinel' ? 26_379 : 6_379)),
    isSecure: secure === 's',
    ...readCredentials(credentials),
    db: Number(db),
    masterName: decodeURIComponent(masterName),
  };
}

function readHost(text: string, defaultPort: number) {
  const [, host = '', port] = hostAndPort.exec(text) ?? refuse();
  return { host: host.replace(/^\[|\]$/g, ''), port: port === undefined ? defaultPort : Number(port) };
}

function readCredentials(text: string): Pick<RedisAddress, 'username' | 'password'> {
  if (text === '') return {};
  const colon = text.indexOf(':');
  const username = decodeURIComponent(colon === -1 ? text : text.slice(0, colon));
  const password = colon === -1 ? '' : decodeURIComponent(text.slice(colon + 1));
  return { ...(username === '' ? {} : { username }), ...(password === '' ? {} : { password }) };
}

function refuse(): never {
  throw new Error('the address of Redis is not one');
}
