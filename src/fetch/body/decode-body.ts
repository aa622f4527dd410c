import { TextDecoder } from 'node:util';
import type { Page } from '../../record/index.ts';
import { sniffCharset } from './sniff-charset.ts';

/**
 * The page as text: by byte order mark, `Content-Type` header, `<meta>`, then the bytes themselves, with
 * windows-1252 as the last resort. NUL characters, which no page means and no database takes, are dropped.
 * Never throws.
 */
export function decodeBody(page: Pick<Page, 'body' | 'headers'>): string {
  const label = sniffCharset(page.body, page.headers['content-type']);
  return createDecoder(label).decode(page.body).replaceAll('\0', '');
}

function createDecoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('windows-1252');
  }
}
