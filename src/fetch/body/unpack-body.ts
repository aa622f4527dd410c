import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { Quarantine } from '../../record/index.ts';
import { FetchFailure } from '../fetch-failure.ts';
import { refuseSize } from './read-wire.ts';

type Unpack = (body: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;

/** More layers than this are an attack, not a server. */
const MOST_LAYERS = 3;
/** Text shrinks to a tenth, very regular text to a fiftieth; beyond a hundredth it was made to swell. */
const BOMB_RATIO = 100;

const inflate: Unpack = promisify(zlib.inflate);
const inflateRaw: Unpack = promisify(zlib.inflateRaw);
/** Node 20 has no Zstandard; where Node has it, it is used. */
const zstd = (zlib as { zstdDecompress?: Parameters<typeof promisify>[0] }).zstdDecompress;

const UNPACKERS: ReadonlyMap<string, Unpack> = new Map<string, Unpack>([
  ['gzip', promisify(zlib.gunzip)],
  ['x-gzip', promisify(zlib.gunzip)],
  ['br', promisify(zlib.brotliDecompress)],
  ['deflate', inflateEither],
  ...(zstd === undefined ? [] : [['zstd', promisify(zstd) as Unpack] as const]),
]);

/** What the request says it can take. */
export const ACCEPT_ENCODING = zstd === undefined ? 'gzip, deflate, br' : 'gzip, deflate, br, zstd';

/**
 * The body without its `Content-Encoding`, stopped as soon as it grows past `bodyBytes`.
 * Throws `Quarantine` (`encoding-unsupported`, `body-over-cap`, `compression-bomb`) or
 * `FetchFailure` (`body-damaged`).
 */
export async function unpackBody(
  wire: Uint8Array,
  encodingHeader: string | undefined,
  bodyBytes: number,
): Promise<Uint8Array> {
  let body = wire;
  for (const unpack of chooseUnpackers(encodingHeader)) {
    try {
      if (body.length > 0) body = await unpack(body, { maxOutputLength: bodyBytes });
    } catch (error) {
      throw nameUnpackError(error, wire.length, bodyBytes);
    }
  }
  if (body.length > bodyBytes) throw refuseSize(bodyBytes);
  return body;
}

function chooseUnpackers(header: string | undefined): Unpack[] {
  const names = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > MOST_LAYERS) {
    throw new Quarantine(
      'encoding-unsupported',
      `The page is compressed ${names.length} times over; not unpacked.`,
    );
  }
  return names.reverse().map((name) => {
    const unpack = UNPACKERS.get(name);
    if (unpack !== undefined) return unpack;
    const shown = name.slice(0, 40);
    throw new Quarantine(
      'encoding-unsupported',
      `The page is compressed in a way not known here ("${shown}").`,
    );
  });
}

/**
 * "deflate" over HTTP is the zlib format by the standard and raw deflate from some servers. The low four
 * bits of a zlib stream's first byte are 8; those of a raw stream's first byte are not.
 */
async function inflateEither(body: Uint8Array, options: { maxOutputLength: number }): Promise<Uint8Array> {
  return ((body[0] ?? 0) & 0x0f) === 8 ? inflate(body, options) : inflateRaw(body, options);
}

function nameUnpackError(error: unknown, wireLength: number, bodyBytes: number): Error {
  if ((error as { code?: unknown }).code !== 'ERR_BUFFER_TOO_LARGE') {
    return new FetchFailure(
      'body-damaged',
      'The page came compressed and cannot be unpacked: damaged or cut short.',
      {
        cause: error,
      },
    );
  }
  if (bodyBytes / wireLength < BOMB_RATIO) return refuseSize(bodyBytes);
  return new Quarantine(
    'compression-bomb',
    `A small download (${wireLength} bytes) swells past ${bodyBytes} bytes when unpacked; it was stopped.`,
  );
}
