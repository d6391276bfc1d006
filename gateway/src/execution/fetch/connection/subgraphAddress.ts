/** What a subgraph's URL says, worked out once. */
export interface SubgraphAddress {
  readonly origin: SubgraphOrigin;
  /** The head of a request, up to the number of its bytes. */
  readonly head: string;
}

export interface SubgraphOrigin {
  readonly name: string;
  readonly isSecure: boolean;
  readonly host: string;
  readonly port: number;
}

/** @throws when it is no URL, or none of HTTP */
export function readSubgraphAddress(text: string): SubgraphAddress {
  const url = new URL(text);
  const isSecure = url.protocol === 'https:';
  if (!isSecure && url.protocol !== 'http:') throw new Error('the address of a subgraph is not one of HTTP');
  const origin = {
    name: url.origin,
    isSecure,
    // IPv6 addresses stand in brackets.
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? (isSecure ? 443 : 80) : Number(url.port),
  };
  const head = [
    `POST ${url.pathname}${url.search} HTTP/1.1`,
    `host: ${url.host}`,
    'content-type: application/json',
    'accept: application/json',
    'content-length: ',
  ].join('\r\n');
  return { origin, head };
}
