import ipaddr from 'ipaddr.js';

/** Azure's host service: a public address by its number, inside by its use. */
const METADATA = new Set([
  '168.63.129.16',
  '169.254.169.254',
  '100.100.100.200',
  '192.0.0.192',
  'fd00:ec2::254',
]);

const WORDS: Readonly<Record<string, string>> = {
  unspecified: 'the unspecified address',
  broadcast: 'the broadcast address',
  multicast: 'a multicast address',
  linkLocal: 'a link-local address',
  loopback: 'a loopback address (this machine)',
  carrierGradeNat: 'an address inside a provider’s network',
  private: 'a private address',
  uniqueLocal: 'a private address',
  deprecatedSiteLocal: 'a private address',
};

/** All of the public IPv6 internet; whatever lies outside it is refused, known by name or not. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');
/** ISATAP puts an IPv4 address behind 0:5efe or 200:5efe in the last half of any IPv6 address. */
const ISATAP_MARK = 0x5efe;

/**
 * Why an IP address lies inside, in words ("a loopback address"), or null when it is on the public internet.
 * An address that carries an IPv4 address in it (mapped, 6to4, NAT64, ISATAP) is judged by that one; what
 * cannot be read is inside.
 */
export function describeInside(address: string): string | null {
  if (!ipaddr.isValid(address)) return 'not an address that can be read';
  const parsed = ipaddr.parse(address);
  return parsed instanceof ipaddr.IPv4 ? describeIPv4(parsed) : describeIPv6(parsed);
}

function describeIPv4(address: ipaddr.IPv4): string | null {
  if (METADATA.has(address.toString())) return 'a cloud machine’s metadata service';
  const range = address.range();
  return range === 'unicast' ? null : (WORDS[range] ?? 'a reserved address');
}

function describeIPv6(address: ipaddr.IPv6): string | null {
  const carried = readCarriedIPv4(address);
  if (carried !== null) return describeIPv4(carried);
  if (METADATA.has(address.toString())) return 'a cloud machine’s metadata service';
  const range = address.range();
  if (range !== 'unicast') return WORDS[range] ?? 'a reserved address';
  return address.match(GLOBAL_UNICAST) ? null : 'a reserved address';
}

function readCarriedIPv4(address: ipaddr.IPv6): ipaddr.IPv4 | null {
  const { parts } = address;
  const range = address.range();
  if (range === 'ipv4Mapped' || address.match(NAT64)) return joinIPv4(parts[6], parts[7]);
  if (range === '6to4') return joinIPv4(parts[1], parts[2]);
  const isIsatap = parts[5] === ISATAP_MARK && (parts[4] === 0 || parts[4] === 0x200);
  return isIsatap && range === 'unicast' ? joinIPv4(parts[6], parts[7]) : null;
}

function joinIPv4(high = 0, low = 0): ipaddr.IPv4 {
  return new ipaddr.IPv4([high >> 8, high & 0xff, low >> 8, low & 0xff]);
}
