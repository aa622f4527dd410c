import ipaddr from 'ipaddr.js';

type Range = [ipaddr.IPv4 | ipaddr.IPv6, number];

/** What an operator lets be reached although it lies inside. */
export interface AllowList {
  /** Is this host, by this name and on this port, allowed whatever it resolves to? `host` without brackets. */
  hasHost(host: string, port: number): boolean;
  /** Is this address in an allowed range? */
  hasAddress(address: string): boolean;
}

/** Throws an `Error` that names the entry when one is neither `host:port` nor an address range. */
export function parseAllowList(entries: readonly string[]): AllowList {
  const hosts = new Set<string>();
  const ranges: Range[] = [];
  for (const entry of entries) {
    const text = entry.trim().toLowerCase();
    if (ipaddr.isValidCIDR(text)) ranges.push(ipaddr.parseCIDR(text));
    else hosts.add(readHostPort(text));
  }
  return {
    hasHost: (host, port) => hosts.has(`${host.toLowerCase().replace(/\.$/, '')}:${port}`),
    hasAddress: (address) => {
      if (!ipaddr.isValid(address)) return false;
      const parsed = ipaddr.process(address);
      return ranges.some(([base, bits]) => parsed.kind() === base.kind() && parsed.match(base, bits));
    },
  };
}

function readHostPort(entry: string): string {
  const match = /^(?:\[([\da-f:.]+)\]|([^\s/:[\]]+)):(\d{1,5})$/.exec(entry);
  const host = match?.[1] ?? match?.[2];
  if (host === undefined) {
    throw new Error(
      `"${entry}" cannot be allowed: write host:port (intranet.example:8080, [::1]:8080) or an address range (10.1.0.0/16).`,
    );
  }
  return `${host}:${Number(match?.[3])}`;
}
