import { Quarantine } from '../../record/index.ts';

/** What a caller can use: an article page, a feed or sitemap (or listing page), or any text (robots.txt). */
export type Wanted = 'page' | 'feed' | 'text';

const PAGE_TYPES = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);
const XML_TYPES = new Set(['application/xml', 'text/xml']);
/** Says nothing of the content: the bytes decide. */
const VAGUE_TYPES = new Set(['', 'application/octet-stream', 'binary/octet-stream', 'unknown/unknown']);

const FEED_ROOT =
  /^(?:ï»¿)?\s{0,99}(?:<\?xml[^>]{0,200}>[^<]{0,99})?<(?:rss|feed|urlset|sitemapindex|rdf:rdf)[\s>]/i;
/** First bytes of zip (and with it docx and xlsx), of older Office files, and of gzip. */
const PACKED = ['PK\x03\x04', '\xd0\xcf\x11\xe0', '\x1f\x8b'];

/** Throws `Quarantine` when the Content-Type header alone shows that the body is of no use. */
export function judgeDeclaredType(contentType: string | undefined, wanted: Wanted): void {
  const type = (contentType ?? '').split(/[;,]/, 1)[0]?.trim().toLowerCase() ?? '';
  if (VAGUE_TYPES.has(type) || PAGE_TYPES.has(type) || XML_TYPES.has(type)) return;
  if (type === 'application/pdf' || type === 'application/x-pdf') throw refusePdf();
  if (type.startsWith('image/')) throw refuseImage(type);
  if (wanted === 'text' && type.startsWith('text/')) return;
  if (wanted === 'feed' && isFeedType(type)) return;
  if (/[/+](?:rss|atom|feed)\b/.test(type)) {
    throw refuseFeed(type);
  }
  throw refuseOther(type.slice(0, 80));
}

/** Throws `Quarantine` when the first bytes show that the body is no text, whatever the header says. */
export function judgeBytes(body: Uint8Array, contentType: string | undefined, wanted: Wanted): void {
  const head = body.subarray(0, 1445);
  const start = String.fromCharCode(...head.subarray(0, 12)).trimStart();
  if (start.startsWith('%PDF-')) throw refusePdf();
  if (/^(?:\x89PNG\r\n|GIF8[79]a|\xff\xd8\xff)/.test(start) || /^RIFF[^]{4}WEBP/.test(start)) {
    throw refuseImage('by its first bytes');
  }
  if (wanted === 'feed' && start.startsWith('\x1f\x8b')) return;
  if (PACKED.some((mark) => start.startsWith(mark))) {
    throw refuseOther('an Office document or a packed file, by its first bytes');
  }
  if (wanted === 'page' && FEED_ROOT.test(Buffer.from(head).toString('latin1'))) {
    throw refuseFeed('by its first bytes');
  }
  const isVague = contentType === undefined || VAGUE_TYPES.has(contentType.trim().toLowerCase());
  if (isVague && head.some(isBinaryByte)) throw refuseOther('no type is given and the bytes are not text');
}

/** As in the MIME sniffing standard, less NUL, which broken text pages hold too. */
function isBinaryByte(byte: number): boolean {
  return (
    (byte >= 0x01 && byte <= 0x08) ||
    byte === 0x0b ||
    (byte >= 0x0e && byte <= 0x1a) ||
    (byte >= 0x1c && byte <= 0x1f)
  );
}

function isFeedType(type: string): boolean {
  return /[/+](?:xml|json|gzip|x-gzip)$/.test(type) || type === 'text/x-opml';
}

function refuseFeed(detail: string): Quarantine {
  return new Quarantine(
    'type-unsupported',
    `This is a feed (${detail}), not a page. Add it as a source instead.`,
  );
}

function refusePdf(): Quarantine {
  return new Quarantine('type-pdf', 'This is a PDF file, not a page. Alderman reads web pages only.');
}

function refuseImage(detail: string): Quarantine {
  return new Quarantine('type-image', `This is an image (${detail}), not a page.`);
}

function refuseOther(detail: string): Quarantine {
  return new Quarantine(
    'type-unsupported',
    `This is not a web page (${detail}). Only HTML and plain text are read.`,
  );
}
