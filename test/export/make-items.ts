import { readdirSync, readFileSync } from 'node:fs';
import type { ExportItem, ExportSource } from '../../src/export/index.ts';
import { type ArticleRecord, checkRecord } from '../../src/record/index.ts';
import { makeRecord } from '../store/make-record.ts';

const GOLDEN = new URL('../../fixtures/golden/records/', import.meta.url);

/** The records of the fixture site. */
export const GOLDEN_RECORDS: readonly ArticleRecord[] = readdirSync(GOLDEN, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((name) => name.endsWith('.json'))
  .map((name) => checkRecord(JSON.parse(readFileSync(new URL(name, GOLDEN), 'utf8'))));

/** Names that programs have taken for formulas, markup or an end. */
export const HOSTILE = [
  '=HYPERLINK("https://evil.example","x")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '＝1+1',
  '<script>alert(1)</script> & ]]>',
  'a "quoted", comma; semicolon\nand line',
  'NUL \0 and \u0001 and half \ud83d a pair',
  '‮drawrof',
];

export function toItem(record: ArticleRecord, at = 0, entities: Record<string, string> = {}): ExportItem {
  return {
    record,
    articleId: `article-${record.id}`,
    version: 1,
    storedAt: new Date(Date.UTC(2026, 0, 5, 9, at % 60)),
    entities,
  };
}

/** With ids as they are in truth: no two records have a fact's in common. */
function makeHostile(words: string): ArticleRecord {
  const record = makeRecord({ title: words });
  for (const fact of [...record.roles, ...record.interventions, ...record.quotes]) fact.id += `-${record.id}`;
  for (const person of record.people) Object.assign(person, { name: words, party: words });
  return record;
}

/** Records of the fixture site and some whose words are meant to do harm. */
export const ITEMS: readonly ExportItem[] = [...GOLDEN_RECORDS, ...HOSTILE.map(makeHostile)].map(
  (record, i) => toItem(record, i),
);

export const source: ExportSource = async function* () {
  yield* ITEMS;
};

export async function join(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
