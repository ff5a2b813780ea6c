import { BlockList, isIP, isIPv4 } from 'node:net';

/**
 * Which addresses the outside may have. IPv4: everything but the special purposes of the IANA registry (RFC 6890 and its
 * successors). IPv6: the other way round, only global unicast 2000::/3 (RFC 4291 §2.4) without the special ranges in it, so that
 * whatever carries another address inside (mapped, NAT64, 6to4, Teredo) and whatever is given out later stays outside.
 */
const INNER_V4: readonly [net: string, bits: number][] = [
  ['0.0.0.0', 8], // "this network", RFC 791 §3.2
  ['10.0.0.0', 8], // private, RFC 1918
  ['100.64.0.0', 10], // shared behind carriers, RFC 6598; a cloud's metadata at 100.100.100.200
  ['127.0.0.0', 8], // loopback, RFC 1122 §3.2.1.3
  ['168.63.129.16', 32], // a cloud's own wire server: public by number, local by use
  ['169.254.0.0', 16], // link-local, RFC 3927; metadata at 169.254.169.254
  ['172.16.0.0', 12], // private, RFC 1918
  ['192.0.0.0', 24], // protocol assignments, RFC 6890; a cloud's metadata at 192.0.0.192
  ['192.0.2.0', 24], // documentation, RFC 5737
  ['192.31.196.0', 24], // AS112, RFC 7535
  ['192.52.193.0', 24], // AMT, RFC 7450
  ['192.88.99.0', 24], // 6to4 relays, RFC 7526
  ['192.168.0.0', 16], // private, RFC 1918
  ['192.175.48.0', 24], // AS112, RFC 7534
  ['198.18.0.0', 15], // benchmarks, RFC 2544
  ['198.51.100.0', 24], // documentation, RFC 5737
  ['203.0.113.0', 24], // documentation, RFC 5737
  ['224.0.0.0', 4], // multicast, RFC 5771
  ['240.0.0.0', 4], // reserved and broadcast, RFC 1112 §4
];

const INNER_IN_GLOBAL_V6: readonly [net: string, bits: number][] = [
  ['2001::', 23], // protocol assignments with Teredo, ORCHID, benchmarks, RFC 2928
  ['2001:db8::', 32], // documentation, RFC 3849
  ['2002::', 16], // 6to4: an IPv4 address inside, RFC 3056
  ['2620:4f:8000::', 48], // AS112, RFC 7534
  ['3ffe::', 16], // 6bone, given back, RFC 3701
  ['3fff::', 20], // documentation, RFC 9637
];

const innerV4 = listOf(INNER_V4, 'ipv4');
const innerV6 = listOf(INNER_IN_GLOBAL_V6, 'ipv6');
const globalV6 = listOf([['2000::', 3]], 'ipv6');

function listOf(nets: readonly [string, number][], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const [net, bits] of nets) list.addSubnet(net, bits, family);
  return list;
}

/** Whether an address in its canonical spelling is somewhere on the public network. Anything else than an address is not. */
export function isOuter(address: string): boolean {
  if (isIPv4(address)) return !innerV4.check(address, 'ipv4');
  if (isIP(address) !== 6 || address.includes('%')) return false;
  return globalV6.check(address, 'ipv6') && !innerV6.check(address, 'ipv6');
}
