import { BlockList, isIPv4, isIPv6 } from 'node:net';

/**
 * Networks that no service on the public internet has its address in (the IANA registries of special-purpose addresses,
 * RFC 6890): this machine, the network it stands in, the metadata service of its cloud, and what leads to these in
 * disguise.
 */
const networks: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Of IPv6 only this is given out to the public (RFC 4291 §2.4), with exceptions. */
const publicNetwork = ['2000::', 3] as const;
const exceptions: readonly (readonly [string, number])[] = [
  // Teredo, ORCHID, documentation, 6to4: the first and the last carry an IPv4 address.
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const privateV4 = listOf(networks, 'ipv4');
const publicV6 = listOf([publicNetwork], 'ipv6');
const exceptionsV6 = listOf(exceptions, 'ipv6');
const mappedPrefix = /^::ffff:/i;

/** Whether an IP address is none of the public internet. What is no address at all counts as private. */
export function isPrivateAddress(address: string): boolean {
  if (!isIPv6(address)) return !isIPv4Public(address);
  // An IPv4 address in the clothes of IPv6 is where the connection really goes; all other forms of that are not public.
  const mapped = address.replace(mappedPrefix, '');
  if (mapped !== address && !mapped.includes(':')) return !isIPv4Public(mapped);
  return !publicV6.check(address, 'ipv6') || exceptionsV6.check(address, 'ipv6');
}

function isIPv4Public(address: string): boolean {
  return isIPv4(address) && !privateV4.check(address, 'ipv4');
}

function listOf(list: readonly (readonly [string, number])[], family: 'ipv4' | 'ipv6'): BlockList {
  const blocked = new BlockList();
  for (const [network, prefix] of list) blocked.addSubnet(network, prefix, family);
  return blocked;
}
