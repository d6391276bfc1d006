import { connect, isIP, type LookupFunction, type OnReadOpts, type Socket } from 'node:net';
import { connect as connectSecurely } from 'node:tls';
import type { SubgraphOrigin } from './subgraphAddress.ts';

/** Connects. What comes is given to `onread` alone. */
export function openSocket(
  { isSecure, host, port }: SubgraphOrigin,
  lookup: LookupFunction | undefined,
  onread: OnReadOpts,
): Socket {
  const to = { host, port, onread, ...(lookup && { lookup }) };
  if (!isSecure) return connect({ ...to, noDelay: true });
  const options = {
    ...to,
    // A name that stands in a certificate; addresses are not sent (RFC 6066 §3).
    servername: isIP(host) === 0 ? host : '',
    ALPNProtocols: ['http/1.1'],
  };
  return connectSecurely(options).setNoDelay(true);
}
