import { isIP, type LookupFunction } from 'node:net';
import type { LookupAddress } from 'node:dns';
import { buildConnector } from 'undici';
import { Quarantine } from '../../record/index.ts';
import { describeInside } from './describe-inside.ts';
import { type AllowList, parseAllowList } from './parse-allow-list.ts';

export interface GuardOptions {
  readonly allowInside: readonly string[];
  readonly connectMs: number;
  readonly lookup: LookupFunction;
}

/**
 * Opens connections for undici, and only to addresses that are outside or allowed. The addresses judged are
 * the very ones the socket then dials, so a name that resolves differently a moment later gains nothing.
 * A refusal is `Quarantine("address-inside")`.
 */
export function createGuardedConnector(options: GuardOptions): buildConnector.connector {
  const allow = parseAllowList(options.allowInside);
  const timeout = options.connectMs;
  const openAny = buildConnector({ timeout, lookup: options.lookup });
  const openOutside = buildConnector({ timeout, lookup: guardLookup(options.lookup, allow) });

  return (target, callback) => {
    const host = target.hostname.replace(/^\[|\]$/g, '');
    const port = Number(target.port) || (target.protocol === 'https:' ? 443 : 80);
    if (allow.hasHost(host, port)) return openAny(target, callback);
    // A socket dials a numeric host without any look-up.
    const refusal = isIP(host) === 0 ? null : judgeAddresses(host, [host], allow);
    if (refusal === null) return openOutside(target, callback);
    process.nextTick(callback, refusal, null);
  };
}

/** One address inside refuses the name: a name that is both is a trap, or not for the public. */
function judgeAddresses(host: string, addresses: readonly string[], allow: AllowList): Quarantine | null {
  for (const address of addresses) {
    const words = describeInside(address);
    if (words === null || allow.hasAddress(address)) continue;
    const resolved = host === address ? host : `${host} resolves to ${address}, which`;
    return new Quarantine(
      'address-inside',
      `${resolved} is ${words}; pages inside are not fetched. If this one may be, name it in ALDERMAN_ALLOW_INSIDE (allowInside, in code).`,
    );
  }
  return null;
}

function guardLookup(lookup: LookupFunction, allow: AllowList): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, answer) => {
      if (error !== null) return callback(error, '', 0);
      const addresses = answer as LookupAddress[];
      const first = addresses[0];
      const refusal = judgeAddresses(
        hostname,
        addresses.map(({ address }) => address),
        allow,
      );
      if (refusal !== null) return callback(refusal, '', 0);
      if (options.all === true) return callback(null, addresses);
      callback(null, first?.address ?? '', first?.family ?? 0);
    });
  };
}
