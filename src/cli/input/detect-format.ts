/** What an input holds: a web page, the bare text of one, lines of JSON, or a kind we cannot read. */
export type InputFormat =
  | { readonly kind: 'html' | 'text' | 'jsonl' }
  | { readonly kind: 'unsupported'; readonly name: string };

const SIGNATURES: readonly (readonly [name: string, latin1: string])[] = [
  ['a PDF', '%PDF-'],
  ['a PNG image', '\u0089PNG'],
  ['a JPEG image', '\u00ff\u00d8\u00ff'],
  ['a GIF image', 'GIF8'],
  ['a gzip archive within another', '\u001f\u008b'],
  ['a ZIP archive or Office document', 'PK\u0003\u0004'],
];

const MARKUP = /<(?:!doctype|html|head|body|article|main|div|section|table|p|h[1-6]|br|meta|script)[\s/>]/i;

/**
 * Tells the format by the first bytes of an input. The name helps only with lines of JSON, whose first
 * line may be spoilt.
 */
export function detectFormat(head: Uint8Array, path: string): InputFormat {
  const start = Buffer.from(head.buffer, head.byteOffset, head.length);
  const latin1 = start.subarray(0, 16).toString('latin1');
  for (const [name, signature] of SIGNATURES) {
    if (latin1.startsWith(signature)) return { kind: 'unsupported', name };
  }
  if (/\.(?:jsonl|ndjson)$/i.test(path)) return { kind: 'jsonl' };
  const sample = start
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (sample.startsWith('<')) return { kind: 'html' };
  if (/^\{\s*["}]/.test(sample) || hasInputLine(sample)) return { kind: 'jsonl' };
  // UTF-16 reads as letters with NULs between them; without them its tags are plain to see.
  return { kind: MARKUP.test(sample.replaceAll('\0', '')) ? 'html' : 'text' };
}

function hasInputLine(sample: string): boolean {
  return sample.split('\n').some((line) => {
    if (!line.startsWith('{')) return false;
    try {
      const value = JSON.parse(line) as Record<string, unknown>;
      return typeof value['text'] === 'string' || typeof value['html'] === 'string';
    } catch {
      return false;
    }
  });
}
