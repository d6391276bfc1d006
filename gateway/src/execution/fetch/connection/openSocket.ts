import { connect, isIP, type OnReadOpts, type Socket } from 'node:net';
import { connect as connectSecurely } from 'node:tls';
import type { SubgraphOrigin } from './subgraphAddress.ts';

/** Connects. What comes is given to `onread` alone. */
export function openSocket({ isSecure, host, port }: SubgraphOrigin, onread: OnReadOpts): Socket {
  if (!isSecure) return connect({ host, port, onread, noDelay: true });
  const options = {
    host,
    port,
    onread,
    // A name that stands in a certificate; addresses are not sent (RFC 6066 §3).
    servername: isIP(host) === 0 ? host : '',
    ALPNProtocols: ['http/1.1'],
  };
  return connectSecurely(options).setNoDelay(true);
}
