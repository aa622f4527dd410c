import { expect, it } from 'vitest';
import { detectFormat } from '../../src/cli/input/detect-format.ts';

it.each([
  ['html', '\uFEFF\n<!DOCTYPE html><html>', 'a.txt'],
  ['html', 'Skip to content <div class="nav">', '-'],
  ['html', Buffer.from('\uFEFF<html lang="en"><p>', 'utf16le'), 'a.bin'],
  ['text', 'The council said a < b and c > d.', 'a.html'],
  ['text', '', 'a.html'],
  ['jsonl', '{"id": "a", "text": "…"}', '-'],
  ['jsonl', 'not json\n{"id": "a", "html": "<p>"}', '-'],
  ['jsonl', 'not json', 'lines.NDJSON'],
  ['unsupported', '%PDF-1.4', 'a.html'],
])('finds %s', (kind, head, path) => {
  expect(detectFormat(Buffer.from(head as string), path).kind).toBe(kind);
});
