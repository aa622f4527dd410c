import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { decodeBuffer } from 'encoding-sniffer';
import { z } from 'zod';
import type { StripInput } from '../../strip/index.ts';
import { detectFormat } from './detect-format.ts';
import type { InputError } from '../extract-record.ts';
import { readLines } from './read-lines.ts';

/** The most that one page or one line of JSON may take; beyond it the input is refused. */
const MAX_INPUT_BYTES = 64 * 1024 * 1024;
const HEAD_BYTES = 64 * 1024;

/** One input to extract from, or why it could not be read. */
export type CliInput = { readonly sourceId: string } & (
  | { readonly page: StripInput }
  | { readonly error: InputError }
);

const JsonInput = z
  .object({
    id: z.union([z.string(), z.number().transform(String)]).optional(),
    url: z.string().nullish(),
    title: z.string().nullish(),
    published: z.string().nullish(),
    fetchedAt: z.string().nullish(),
    html: z.string().nullish(),
    text: z.string().nullish(),
  })
  .refine((line) => typeof line.html === 'string' || typeof line.text === 'string', {
    message: 'neither "html" nor "text" is given',
  });

/** Reads every input of every path in order; "-" is standard input. Never throws for a bad input. */
export async function* readInputs(paths: readonly string[], stdin: Readable): AsyncGenerator<CliInput> {
  for (const path of paths) {
    const stream = path === '-' ? stdin : createReadStream(path);
    try {
      yield* readStream(stream, path);
    } catch (error) {
      yield { sourceId: path, error: describeReadError(error) };
    } finally {
      stream.destroy();
    }
  }
}

async function* readStream(stream: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<CliInput> {
  const { head, rest } = await unpack(await peek(stream));
  const format = detectFormat(head, path);
  if (format.kind === 'unsupported') {
    const message = `This is ${format.name}, not a web page, text or lines of JSON.`;
    yield { sourceId: path, error: { code: 'unsupported-format', message } };
  } else if (format.kind === 'jsonl') {
    for await (const line of readLines(rest, MAX_INPUT_BYTES)) {
      const input = parseLine(line.bytes, line.number, path);
      if (input !== null) yield input;
    }
  } else {
    yield await readWhole(rest, path, format.kind);
  }
}

async function readWhole(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  kind: 'html' | 'text',
): Promise<CliInput> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MAX_INPUT_BYTES) return { sourceId: path, error: tooLarge() };
    parts.push(chunk);
  }
  const bytes = Buffer.concat(parts);
  if (kind === 'text') {
    return { sourceId: path, page: { text: decodeBuffer(bytes, { defaultEncoding: 'utf-8' }) } };
  }
  return { sourceId: path, page: { html: decodeBuffer(bytes, { defaultEncoding: guessEncoding(bytes) }) } };
}

/** Without a mark or a meta tag a page is UTF-8 if it can be, else what old pages were written in. */
function guessEncoding(bytes: Uint8Array): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

function parseLine(bytes: Buffer | null, number: number, path: string): CliInput | null {
  const place = `${path}:${number}`;
  if (bytes === null) return { sourceId: place, error: tooLarge(`Line ${number}: `) };
  const text = bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trim();
  if (text === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = `Line ${number} is not JSON: ${(error as Error).message}`;
    return { sourceId: place, error: { code: 'bad-json', message } };
  }
  const parsed = JsonInput.safeParse(value);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((i) => [...i.path, i.message].join(': ')).join('; ');
    const message = `Line ${number} is not an input: ${problems}.`;
    return { sourceId: readId(value) ?? place, error: { code: 'bad-input', message } };
  }
  const { id, html, text: body, ...known } = parsed.data;
  const page: StripInput = typeof html === 'string' ? { html } : { text: body ?? '' };
  return { sourceId: id ?? place, page: { ...page, ...dropUndefined(known) } };
}

function readId(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' ? value.id : null;
}

function dropUndefined<T extends object>(known: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(known).filter(([, v]) => v !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** The first bytes of a stream, and the whole of it. */
interface Peeked {
  readonly head: Uint8Array;
  readonly rest: AsyncIterable<Uint8Array>;
}

/** Pages are kept in gzip by archives, ours among them. */
async function unpack(peeked: Peeked): Promise<Peeked> {
  if (peeked.head[0] !== 0x1f || peeked.head[1] !== 0x8b) return peeked;
  const gunzip = createGunzip();
  // What goes wrong is thrown to whoever reads the unpacked bytes.
  pipeline(Readable.from(peeked.rest), gunzip).catch(() => undefined);
  return peek(gunzip);
}

async function peek(stream: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const iterator = stream[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD_BYTES) {
    const next = await iterator.next();
    if (next.done === true) break;
    parts.push(next.value);
    size += next.value.length;
  }
  async function* chain(): AsyncGenerator<Uint8Array> {
    yield* parts.splice(0);
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  }
  return { head: Buffer.concat(parts).subarray(0, HEAD_BYTES), rest: chain() };
}

function tooLarge(prefix = ''): InputError {
  return { code: 'too-large', message: `${prefix}More than ${MAX_INPUT_BYTES / 1024 / 1024} MiB.` };
}

const READ_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder, not a file.',
  EACCES: 'The file may not be read.',
};

function describeReadError(error: unknown): InputError {
  const { code, message } = error as NodeJS.ErrnoException;
  return { code: 'unreadable-file', message: READ_ERRORS[code ?? ''] ?? message };
}
