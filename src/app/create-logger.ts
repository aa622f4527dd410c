import { destination, pino, stdSerializers, type DestinationStream, type Logger } from 'pino';
import type { Config } from './config.ts';

export type { Logger };

const SECRETS = ['authorization', 'cookie', 'password', 'token', 'secret', 'apiKey'];

/** Structured logs on stderr, one line of JSON each, with secrets taken out. */
export function createLogger(
  { logLevel }: Pick<Config, 'logLevel'>,
  stream: DestinationStream = destination({ fd: 2, sync: true }),
): Logger {
  const paths = SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
  const options = {
    level: logLevel,
    base: { service: 'alderman' },
    redact: { paths, censor: '[redacted]' },
    // A connection's error may quote its URL, password and all.
    formatters: { log: redactUrls },
    serializers: { err: describeError },
  };
  return pino(options, stream);
}

function describeError(error: Error): Record<string, unknown> {
  return redactUrls({ ...stdSerializers.err(error) });
}

function redactUrls(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? hideCredentials(value) : value,
    ]),
  );
}

/** `scheme://user:password@host` without the user and password. */
export function hideCredentials(text: string): string {
  return text.replace(/:\/\/[^/?#@\s]{1,500}@/g, '://[redacted]@');
}
