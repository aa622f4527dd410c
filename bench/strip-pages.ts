import { openSync, readSync } from 'node:fs';
import { readFixturePages } from './read-fixtures.ts';
import type { BenchPage } from './strip-candidates.ts';

/** A page, and its true body where it is known. */
export type TruePage = BenchPage & { readonly articleBody?: string | undefined };

/** Pages that are read when they are asked for, by index. */
export interface PageFile {
  readonly count: number;
  read(index: number): TruePage;
}

/** Opens a file of pages, one JSON object a line, or the fixture pages where `path` is empty. */
export async function openPages(path: string): Promise<PageFile> {
  if (path === '') {
    const pages = (await readFixturePages()).map((page) => ({
      url: `https://news.example/${page.path}`,
      html: page.html,
    }));
    return { count: pages.length, read: (index) => pages[index]! };
  }
  const lines = findLines(path);
  const file = openSync(path, 'r');
  return {
    count: lines.length,
    read: (index) => {
      const { start, size } = lines[index]!;
      const bytes = Buffer.alloc(size);
      readSync(file, bytes, 0, size, start);
      const {
        html = '',
        url = 'https://news.example/',
        articleBody,
      } = JSON.parse(bytes.toString()) as Partial<TruePage>;
      return { html, url, articleBody };
    },
  };
}

/** Where the lines of a file that are not empty begin, and their sizes, in bytes. */
function findLines(path: string): { start: number; size: number }[] {
  const file = openSync(path, 'r');
  const piece = Buffer.alloc(65_536);
  const lines: { start: number; size: number }[] = [];
  let start = 0;
  let offset = 0;
  for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
    for (let i = piece.indexOf(10); i !== -1 && i < read; i = piece.indexOf(10, i + 1)) {
      if (offset + i > start) lines.push({ start, size: offset + i - start });
      start = offset + i + 1;
    }
    offset += read;
  }
  if (offset > start) lines.push({ start, size: offset - start });
  return lines;
}
