/**
 * The address of one call: a path below the base address of a service.
 *
 * Paths may hold ids that came from outside. Whatever they are, the call goes to the same service and stays below its base
 * address.
 *
 * @throws when the path would lead elsewhere, or could be understood to. It is not repeated in the message.
 */
export function buildUrl(baseUrl: string, path: string): URL {
  const base = new URL(baseUrl);
  const prefix = base.pathname.replace(/\/$/, '');
  const url = new URL(base.origin + prefix + path);
  const [pathPart = ''] = path.split(/[?#]/, 1);
  if (!isPlainPath(pathPart) || !isPrintable(path) || path.includes('#')) throw new Error('not a path of a service');
  if (url.origin !== base.origin || !url.pathname.startsWith(`${prefix}/`)) throw new Error('not a path of a service');
  return url;
}

/** Segments that mean what they say: no backslashes, no empty ones in front, no way up, however it is written. */
function isPlainPath(path: string): boolean {
  if (!path.startsWith('/') || path.startsWith('//')) return false;
  if (/\\|%2f|%5c|%00/i.test(path)) return false;
  return path.split('/').every((segment) => !/^(?:\.|%2e){1,2}$/i.test(segment));
}

function isPrintable(path: string): boolean {
  return /^[\x21-\x7e]*$/.test(path);
}
