import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { findLatest, type FoundLink, resolveLink } from './found-link.ts';

/** The protocol allows 50,000 addresses and 50 MB in one file. */
const MOST_LINKS = 50_000;
const MOST_BYTES = 50 * 1024 * 1024;
/** Of one element; an address has no more. */
const LONGEST_TEXT = 8192;
/** A sitemap nests four; what an open tag costs the parser grows with it. */
const DEEPEST = 100;

export interface Sitemap {
  /** `index`: the links are those of other sitemaps. */
  readonly kind: 'urlset' | 'index';
  readonly links: readonly FoundLink[];
  /** Whether there was more than the protocol allows, which is left out. */
  readonly isCut: boolean;
}

/**
 * Reads a sitemap, a news sitemap or a sitemap index, packed with gzip or not, as it streams through the parser.
 * Null where it is none; one that is damaged or cut short gives what comes before.
 */
export async function readSitemap(body: Uint8Array, url: string): Promise<Sitemap | null> {
  const reader = createReader(url);
  const source = Readable.from(cut(body), { objectMode: false });
  const isPacked = body[0] === 0x1f && body[1] === 0x8b;
  const decoder = new TextDecoder();
  let bytes = 0;
  const consume = async (chunks: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) return reader.cut();
      if (!reader.write(decoder.decode(chunk, { stream: true }))) return;
    }
  };
  try {
    if (isPacked) await pipeline(source, createGunzip(), consume);
    else await pipeline(source, consume);
  } catch (error) {
    // A packed file that breaks off; anything else is a fault of ours.
    if (!/^(?:Z_|ERR_STREAM_PREMATURE_CLOSE|ABORT_ERR)/.test((error as NodeJS.ErrnoException).code ?? ''))
      throw error;
  }
  return reader.finish();
}

/** In small pieces, so that a file of 50 MB is never there as one text. */
function* cut(body: Uint8Array): Generator<Buffer> {
  const whole = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  for (let i = 0; i < whole.length; i += 65_536) yield whole.subarray(i, i + 65_536);
}

interface Entry {
  loc: string;
  dates: string[];
}

function createReader(url: string) {
  const links: FoundLink[] = [];
  let kind: Sitemap['kind'] | null = null;
  let entry: Entry | null = null;
  let text = '';
  let isCut = false;
  let depth = 0;
  const keep = (loc: string, dates: readonly string[]) => {
    const link = resolveLink(loc, url);
    if (links.length >= MOST_LINKS) isCut = true;
    else if (link !== null) links.push({ url: link, changedAtMs: findLatest(dates) });
  };
  // Forgiving: an unescaped "&" in an address is common, and must not end the reading.
  const parser = new Parser(
    {
      onopentagname(name) {
        text = '';
        if (++depth > DEEPEST) parser.pause();
        if (name === 'urlset' || name === 'sitemapindex') kind ??= name === 'urlset' ? 'urlset' : 'index';
        else if (name === 'url' || name === 'sitemap') entry = { loc: '', dates: [] };
      },
      ontext(more) {
        if (text.length < LONGEST_TEXT) text += more;
      },
      onclosetag(name) {
        depth--;
        if (entry === null) return;
        if (name === 'loc') entry.loc = text;
        else if (name === 'lastmod' || name.endsWith(':publication_date')) entry.dates.push(text.trim());
        else if (name === 'url' || name === 'sitemap') {
          keep(entry.loc, entry.dates);
          entry = null;
        }
      },
    },
    { xmlMode: true, lowerCaseTags: true },
  );

  return {
    /** False once nothing more is wanted. */
    write(chunk: string): boolean {
      parser.write(chunk);
      return !isCut && depth <= DEEPEST;
    },
    cut() {
      isCut = true;
    },
    finish(): Sitemap | null {
      return kind === null ? null : { kind, links, isCut };
    },
  };
}
