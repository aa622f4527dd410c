import { TextDecoder } from 'node:util';
import { getEncoding } from 'encoding-sniffer';

/** Bytes looked at for a `<meta>`; the standard says 1024, and real pages put scripts before it. */
const META_BYTES = 4096;
/** Returned by the sniffer when nothing in the page declares a charset. */
const UNDECLARED = 'x-undeclared';
/** Latin alphabets of one byte a letter: what a server left at its default says of any page. */
const ONE_BYTE = /^(?:windows-125\d|iso-8859-\d{1,2}|us-ascii|ascii|latin1|macintosh)$/;

/** The label of the charset a body is really in, as far as can be told; lower case, known to `TextDecoder`. */
export function sniffCharset(body: Uint8Array, contentType: string | undefined): string {
  const header = readHeaderCharset(contentType);
  // A BOM wins over the header, and the header over the page's own word.
  const declared = getEncoding(body, {
    maxBytes: META_BYTES,
    defaultEncoding: UNDECLARED,
    ...(header === null ? {} : { transportLayerEncodingLabel: header }),
  }).toLowerCase();
  if (hasBom(body)) return declared;
  if (declared === 'utf-8' || declared === UNDECLARED || ONE_BYTE.test(declared))
    return checkByBytes(body, declared);
  // A page in UTF-16 is half NULs; one without any is not in UTF-16, whatever it says.
  if (declared.startsWith('utf-16') && !body.subarray(0, META_BYTES).includes(0))
    return checkByBytes(body, UNDECLARED);
  return declared;
}

/** The header's charset, when it is one that can be decoded. */
function readHeaderCharset(contentType: string | undefined): string | null {
  const label = /charset\s{0,9}=\s{0,9}["']?([^\s"';,]{1,40})/i.exec(contentType ?? '')?.[1];
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** Between UTF-8 and a one-byte charset the bytes know better than the label: accented text in one is hardly ever valid UTF-8. */
function checkByBytes(body: Uint8Array, declared: string): string {
  const wide = readUtf16Pattern(body);
  if (wide !== null) return wide;
  const fallback = ONE_BYTE.test(declared) ? declared : 'windows-1252';
  if (body.every((byte) => byte < 0x80)) return declared === UNDECLARED ? 'utf-8' : declared;
  const { valid, broken } = countUtf8(body);
  return valid > broken ? 'utf-8' : fallback;
}

/** UTF-16 without a mark: in Latin text every other byte is NUL. */
function readUtf16Pattern(body: Uint8Array): string | null {
  const head = body.subarray(0, META_BYTES);
  let even = 0;
  let odd = 0;
  head.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const most = head.length * 0.3;
  if (odd > most && even < odd / 10) return 'utf-16le';
  if (even > most && odd < even / 10) return 'utf-16be';
  return null;
}

function hasBom(body: Uint8Array): boolean {
  const [a, b, c] = body;
  return (a === 0xef && b === 0xbb && c === 0xbf) || (a === 0xfe && b === 0xff) || (a === 0xff && b === 0xfe);
}

/** Counts multi-byte UTF-8 sequences and the high bytes that belong to none. */
function countUtf8(body: Uint8Array): { valid: number; broken: number } {
  let valid = 0;
  let broken = 0;
  for (let at = 0; at < body.length;) {
    const length = measureSequence(body, at);
    if (length > 1) valid += 1;
    if (length === 0) broken += 1;
    at += Math.max(length, 1);
  }
  return { valid, broken };
}

/** Length of the UTF-8 sequence at `at`; 0 when there is none. A sequence cut off by the end counts as whole. */
function measureSequence(body: Uint8Array, at: number): number {
  const lead = body[at] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  for (let next = at + 1; next < at + length && next < body.length; next += 1) {
    if (((body[next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}
