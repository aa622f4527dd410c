import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { ArticleRecord } from 'alderman';
import { printPosts } from './print-posts.ts';

const path = process.argv[2] ?? 'data/records.jsonl';
for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
  printPosts(JSON.parse(line) as ArticleRecord);
}
