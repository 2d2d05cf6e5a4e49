/** Addresses of the public internet, told from those that mean something only inside a network. */
import { BlockList, isIP } from 'node:net';

/** IANA's registries of special-purpose addresses, as far as they are not reached from everywhere. */
const RANGES: readonly (readonly [network: string, prefix: number, family: 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.88.99.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
];

/** Of IPv6 only what is given out to be reached, without the parts of it that carry an IPv4 address or are for documents and tests. */
const GLOBAL_IPV6 = list([['2000::', 3, 'ipv6']]);
const SPECIAL = list([
  ...RANGES,
  ['2001::', 23, 'ipv6'],
  ['2001:db8::', 32, 'ipv6'],
  ['2002::', 16, 'ipv6'],
  ['3fff::', 20, 'ipv6'],
]);

/** Whether an address is one of the public internet. IPv6 addresses that stand for an IPv4 one (mapped, translated) are not.
 *
 * @param address  as the system writes it, without brackets */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return false;
  if (family === 4) return !SPECIAL.check(address, 'ipv4');
  return GLOBAL_IPV6.check(address, 'ipv6') && !SPECIAL.check(address, 'ipv6');
}

function list(ranges: typeof RANGES): BlockList {
  const blocked = new BlockList();
  for (const [network, prefix, family] of ranges) blocked.addSubnet(network, prefix, family);
  return blocked;
}
