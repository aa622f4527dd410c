import { resolve } from 'node:path';
import { z } from 'zod';
import { listMissingSettings, SINK_NAMES, SINK_SETTINGS, type SinkSettings } from '../emit/index.ts';

/** A setting that is not valid, in words for whoever set it. */
export class ConfigError extends Error {
  readonly code = 'config-invalid';
}

const listOf = (text: string) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const urlOf = (protocols: readonly string[]) =>
  z.string().refine((text) => protocols.includes(URL.parse(text)?.protocol ?? ''), {
    message: `must be a URL that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`,
  });

/** "127.0.0.1:8080", "[::1]:8080", "8080" or "localhost:8080". */
function parseListen(text: string): { host: string; port: number } | undefined {
  const match = /^(?:\[([\da-f:.]{2,45})\]:|([\w.-]{1,253}):)?(\d{1,5})$/i.exec(text.trim());
  const port = Number(match?.[3]);
  if (match === null || port > 65_535) return undefined;
  return { host: match[1] ?? match[2] ?? '127.0.0.1', port };
}

function fail(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}

/** Every setting there is, by the name of its environment variable. */
const Environment = z.object({
  ALDERMAN_DATA: z.string().default('./data').describe('Directory of the store, the archive and the output.'),
  DATABASE_URL: urlOf(['postgres:', 'postgresql:'])
    .optional()
    .describe(
      'A PostgreSQL server for the store, which many processes may share. Unset: embedded in the data directory.',
    ),
  REDIS_URL: urlOf(['redis:', 'rediss:'])
    .optional()
    .describe('A Redis for the queue. Unset: the queue lives in the store.'),
  ALDERMAN_QUEUE_PREFIX: z
    .string()
    .regex(/^[\w-]{1,60}$/, 'must be made of letters, digits, "-" and "_"')
    .default('alderman')
    .describe('Keeps the queues of several stores apart on one Redis.'),
  ALDERMAN_CONTACT: z
    .string()
    .optional()
    .describe('Web address or e-mail at which site owners reach you; sent with every request.'),
  ALDERMAN_ALLOW_INSIDE: z
    .string()
    .default('')
    .transform(listOf)
    .describe('What may be fetched although it lies inside: host:port or address ranges, parted by commas.'),
  ALDERMAN_HOST_DELAY: z
    .string()
    .regex(/^\d{1,4}(?:\.\d{1,3})?$/, 'must be a number of seconds')
    .default('2')
    .transform((text) => Math.round(Number(text) * 1000))
    .describe(
      'Seconds from one answer of a host to the next request to it, by all workers together. 0: none, and no robots.txt is asked for; for sites of your own.',
    ),
  ALDERMAN_HOST_CONCURRENCY: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, 'must be a whole number, 1 or more')
    .default('1')
    .transform(Number)
    .describe(
      'Requests to one host under way at once, by all workers together; with more than 1 the delay lies between the times at which they were to start.',
    ),
  ALDERMAN_SOURCES: z
    .string()
    .default('./sources.yaml')
    .describe('The file that lists the sources to crawl.'),
  ALDERMAN_SINKS: z
    .string()
    .default('jsonl')
    .transform(listOf)
    .pipe(z.array(z.enum(SINK_NAMES as [string, ...string[]])))
    .describe(`Where records go, parted by commas: ${SINK_NAMES.join(', ')}.`),
  ...(SINK_SETTINGS as Record<`ALDERMAN_${string}`, z.ZodType>),
  ALDERMAN_LISTEN: z
    .string()
    .default('127.0.0.1:8080')
    .transform(
      (text, context) =>
        parseListen(text) ?? fail(context, 'must be an address and a port, such as 127.0.0.1:8080'),
    )
    .describe('Address and port of the server.'),
  ALDERMAN_METRICS: z
    .string()
    .transform(
      (text, context) =>
        parseListen(text) ?? fail(context, 'must be an address and a port, such as 127.0.0.1:9464'),
    )
    .optional()
    .describe(
      'Address and port at which a worker tells /metrics, /healthz and /readyz to anyone who asks; unset: nowhere.',
    ),
  ALDERMAN_PUBLIC_URL: urlOf(['http:', 'https:'])
    .transform((text) => new URL(text).origin)
    .optional()
    .describe('Where people reach the server: the https:// address of the proxy in front of it.'),
  ALDERMAN_TRUSTED_PROXIES: z
    .string()
    .default('127.0.0.1,::1')
    .transform(listOf)
    .describe(
      'Addresses or ranges of the proxies whose word on where a request comes from is taken; heeded with ALDERMAN_PUBLIC_URL alone.',
    ),
  ALDERMAN_TOKENS_ONLY: z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => text === 'true')
    .describe('"true": no one logs in with a password; API tokens alone let someone in.'),
  ALDERMAN_RATE_LIMIT: z
    .string()
    .regex(/^[1-9]\d{0,6}$/, 'must be a whole number, 1 or more')
    .default('600')
    .transform(Number)
    .describe(
      'Requests a minute that the server takes of one user, or of one address before it knows the user.',
    ),
  ALDERMAN_LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('How much is logged to stderr.'),
});

/** The name and meaning of every environment variable, for help texts and documentation. */
export const SETTINGS: readonly { readonly name: string; readonly description: string }[] = Object.entries(
  Environment.shape,
).map(([name, schema]) => ({ name, description: schema.description ?? '' }));

export interface Config {
  /** Absolute. */
  readonly dataDirectory: string;
  readonly databaseUrl: string | null;
  readonly redisUrl: string | null;
  readonly queuePrefix: string;
  readonly contact: string | null;
  readonly allowInside: readonly string[];
  /** From one answer of a host to the next request to it; 0: as they come, and no robots.txt is asked for. */
  readonly hostDelayMs: number;
  readonly hostConcurrency: number;
  /** Absolute. */
  readonly sourcesFile: string;
  readonly sinks: readonly string[];
  /** Of all sinks, by the names of their variables. */
  readonly sinkSettings: SinkSettings;
  /** Where the server listens. */
  readonly listen: { readonly host: string; readonly port: number };
  /** Where a worker tells its metrics; null: nowhere. */
  readonly metricsListen: { readonly host: string; readonly port: number } | null;
  /** The origin at which people reach it; null: the address where it listens. */
  readonly publicUrl: string | null;
  readonly trustedProxies: readonly string[];
  readonly tokensOnly: boolean;
  /** Requests a minute. */
  readonly rateLimit: number;
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

/**
 * Reads the settings. Called by entry points alone, which pass the result on; an empty variable counts as
 * unset.
 *
 * @throws ConfigError with every setting that is wrong
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new ConfigError(`Wrong settings: ${lines.join('; ')}.`);
  }
  const { data } = parsed;
  const missing = listMissingSettings(data.ALDERMAN_SINKS, data);
  if (missing.length > 0) {
    throw new ConfigError(`Wrong settings: ALDERMAN_SINKS names a sink that needs ${missing.join(' and ')}.`);
  }
  return {
    dataDirectory: resolve(data.ALDERMAN_DATA),
    databaseUrl: data.DATABASE_URL ?? null,
    redisUrl: data.REDIS_URL ?? null,
    queuePrefix: data.ALDERMAN_QUEUE_PREFIX,
    contact: data.ALDERMAN_CONTACT ?? null,
    allowInside: data.ALDERMAN_ALLOW_INSIDE,
    hostDelayMs: data.ALDERMAN_HOST_DELAY,
    hostConcurrency: data.ALDERMAN_HOST_CONCURRENCY,
    sourcesFile: resolve(data.ALDERMAN_SOURCES),
    sinks: data.ALDERMAN_SINKS,
    sinkSettings: Object.fromEntries(
      Object.keys(SINK_SETTINGS).map((name) => [name, (data as SinkSettings)[name]]),
    ),
    listen: data.ALDERMAN_LISTEN,
    metricsListen: data.ALDERMAN_METRICS ?? null,
    publicUrl: data.ALDERMAN_PUBLIC_URL ?? null,
    trustedProxies: data.ALDERMAN_TRUSTED_PROXIES,
    tokensOnly: data.ALDERMAN_TOKENS_ONLY,
    rateLimit: data.ALDERMAN_RATE_LIMIT,
    logLevel: data.ALDERMAN_LOG_LEVEL,
  };
}
