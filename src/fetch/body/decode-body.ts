import { TextDecoder } from 'node:util';
import { decodeBuffer } from 'encoding-sniffer';
import type { Page } from '../../record/index.ts';
import { sniffCharset } from './sniff-charset.ts';

/**
 * The page as text: by byte order mark, `Content-Type` header, `<meta>`, then the bytes themselves, with
 * windows-1252 as the last resort. NUL characters, which no page means and no database takes, are dropped.
 * Never throws.
 */
export function decodeBody(page: Pick<Page, 'body' | 'headers'>): string {
  const label = sniffCharset(page.body, page.headers['content-type']);
  return decode(page.body, label).replaceAll('\0', '');
}

function decode(body: Uint8Array, label: string): string {
  // Node 20 reads windows-1252 as if it were latin1, and so loses the typographic quotation marks.
  if (label !== 'windows-1252') {
    try {
      return new TextDecoder(label).decode(body);
    } catch {
      // A label that Node does not know, or a charset that must not be decoded.
    }
  }
  return decodeBuffer(Buffer.from(body.buffer, body.byteOffset, body.byteLength), {
    userEncoding: 'windows-1252',
  });
}
