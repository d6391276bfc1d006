import { lookup as resolve } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { isPrivateAddress } from './isPrivateAddress.ts';

export interface EgressOptions {
  /** Addresses from the configuration. Their origins (scheme, host and port) may be called, and nothing else. */
  readonly addresses: Iterable<string>;
  /** In production: https alone, and no names that lead into a private network. */
  readonly isProduction: boolean;
  /** Hosts that stand in a private network, and are meant to. This machine itself may then be called without https. */
  readonly privateHosts?: Iterable<string>;
  /** How names are resolved; for tests. */
  readonly resolve?: typeof resolve;
}

/** What may be called from this process. */
export interface Egress {
  mayCall(url: URL): boolean;
  /** Resolves names for connections: what has been checked is what is connected to. */
  readonly lookup: LookupFunction;
}

/**
 * Only addresses from the configuration are called, whatever URLs stand in data: references and attachments of
 * documents, discovery documents, redirects.
 *
 * A name is resolved once for each connection, and the connection goes to the address that was checked. A name with one
 * private address among others is refused as a whole: it may be meant to have us choose that one.
 *
 * @throws when one of the addresses is no URL, or could never be called
 * @see docs/threats.md 5.3 (6), SEC-45
 */
export function createEgress({ addresses, isProduction, privateHosts = [], ...options }: EgressOptions): Egress {
  const configured = [...addresses].map((address) => new URL(address));
  const origins = new Set(configured.map(({ origin }) => origin));
  const privately = new Set([...privateHosts].map((host) => host.toLowerCase()));
  const isGuarded = (host: string) => isProduction && !privately.has(host.toLowerCase());

  const mayCall = (url: URL) => {
    if (!origins.has(url.origin) || url.username !== '' || url.password !== '') return false;
    const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
    const mayBePlain = !isProduction || (!isGuarded(host) && isThisMachine(host));
    if (url.protocol !== 'https:' && !(mayBePlain && url.protocol === 'http:')) return false;
    return isIP(host) === 0 || !isGuarded(host) || !isPrivateAddress(host);
  };

  const impossible = configured.find((url) => !mayCall(url));
  if (impossible !== undefined) throw new Error(`${impossible.origin} may not be called from here`);
  return { mayCall, lookup: guardLookup(options.resolve ?? resolve, isGuarded) };
}

function isThisMachine(host: string): boolean {
  return host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

function guardLookup(resolveName: typeof resolve, isGuarded: (host: string) => boolean): LookupFunction {
  return (host, options, callback) => {
    resolveName(host, { ...options, all: true }, (error, found) => {
      const [first] = found ?? [];
      if (error !== null) callback(error, []);
      else if (first === undefined || (isGuarded(host) && found.some(({ address }) => isPrivateAddress(address)))) {
        callback(new Error('the name leads into a private network'), []);
      } else if (options.all === true) callback(null, found);
      else callback(null, first.address, first.family);
    });
  };
}
