// RFC 3986 appendix B, for absolute http addresses without a user: scheme, host, port, path. What follows is cut off.
const form =
  /^(https?):\/\/(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._~-]+)(?::(\d{0,5}))?((?:\/[A-Za-z0-9._~!$&'()*+,;=:@%-]*)*)(?:\?[^#\s]*)?(?:#\S*)?$/i;
const defaultPorts: Readonly<Record<string, string>> = { http: '80', https: '443' };
const escape = /%(?![0-9A-Fa-f]{2})|%(2[DdEe]|3[0-9]|4[1-9A-Fa-f]|5[0-9AaFf]|6[1-9A-Fa-f]|7[0-9AaEe])/;

/**
 * One form for all addresses that are the same (RFC 3986 §6.2.2, §6.2.3), without query and fragment, as `htu` is compared
 * (RFC 9449 §4.3). Undefined for what is no such address.
 *
 * An escaped character that needs no escape is refused rather than read: two readers might differ about it.
 */
export function normalizeUri(uri: string): string | undefined {
  const [, scheme = '', host = '', port = '', path = ''] = form.exec(uri) ?? [];
  if (scheme === '' || escape.test(path)) return undefined;
  const lowerScheme = scheme.toLowerCase();
  const shownPort = port === '' || port === defaultPorts[lowerScheme] ? '' : `:${port}`;
  const upperEscapes = path.replace(/%../g, (escaped) => escaped.toUpperCase());
  return `${lowerScheme}://${host.toLowerCase()}${shownPort}${removeDotSegments(upperEscapes)}`;
}

/** @see https://www.rfc-editor.org/rfc/rfc3986#section-5.2.4 */
function removeDotSegments(path: string): string {
  const segments = path.split('/').slice(1);
  const last = segments.at(-1);
  const kept: string[] = [];
  for (const segment of segments) {
    if (segment === '..') kept.pop();
    else if (segment !== '.') kept.push(segment);
  }
  const endsOpen = last === '.' || last === '..';
  return `/${kept.join('/')}${endsOpen && kept.length > 0 ? '/' : ''}`;
}
