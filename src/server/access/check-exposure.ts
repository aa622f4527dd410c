import { BlockList, isIP } from 'node:net';
import { type Config, ConfigError } from '../../app/index.ts';
import type { AccessQueries } from '../../store/index.ts';

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

function isLoopback(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '');
  const family = isIP(name);
  return family === 0 ? name === 'localhost' : LOOPBACK.check(name, family === 4 ? 'ipv4' : 'ipv6');
}

/**
 * Refuses to listen where others can reach it unless passwords cannot be read on their way: behind a proxy
 * with TLS, published by a container on loopback alone, or where no one logs in with a password at all.
 *
 * @throws ConfigError
 */
export async function checkExposure(
  { listen, publicUrl, tokensOnly }: Pick<Config, 'listen' | 'publicUrl' | 'tokensOnly'>,
  access: Pick<AccessQueries, 'hasUsableToken'>,
): Promise<void> {
  if (isLoopback(listen.host)) return;
  if (tokensOnly) {
    if (await access.hasUsableToken()) return;
    throw new ConfigError(
      'With ALDERMAN_TOKENS_ONLY no one could come in, since there is no token: make one with "alderman users add" and "alderman tokens create".',
    );
  }
  const { protocol, hostname } = new URL(publicUrl ?? 'http://unset.invalid');
  if (protocol === 'https:' || isLoopback(hostname)) return;
  throw new ConfigError(
    `The server does not listen on ${listen.host}, where others could read passwords on their way. ` +
      'Put a proxy with TLS in front and set ALDERMAN_PUBLIC_URL to its https:// address, or take tokens alone with ALDERMAN_TOKENS_ONLY=true.',
  );
}
