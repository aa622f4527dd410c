import { z } from 'zod';
import { describeStatement, measureStake, type ReviewedFact, WAITING_KINDS } from '../../review/index.ts';
import type { ReviewedEntry, Store } from '../../store/index.ts';
import { readCursor } from '../api/paging.ts';
import { toWireItem } from './to-wire.ts';
import type { WireItem } from './wire.ts';

/** Articles that are looked through at once, and how often for one page. */
const BATCH = 25;
const MOST_BATCHES = 4;
/** The last article that was looked through to its end, and how many facts of the next have been shown. */
const Place = z.object({
  after: z.object({ id: z.string(), dated: z.string() }).nullable(),
  skip: z.int().min(0),
});

interface Wanted {
  readonly q: string;
  readonly after: string | undefined;
  readonly limit: number;
}

/**
 * Facts that say every word of a search, of the articles that hold the words, the latest first. What is rejected is
 * left out. A page may hold fewer than asked for, or none, and still have a next one: so many articles were looked
 * through.
 */
export async function findFacts(store: Store, { q, after: cursor, limit }: Wanted) {
  const words = listWords(q);
  const items: WireItem[] = [];
  let { after, skip } = readCursor(cursor, Place) ?? { after: null, skip: 0 };
  for (let batch = 0; batch < MOST_BATCHES && words.length > 0; batch++) {
    const matches = await store.browse.listMatches(q, { after, limit: BATCH });
    const entries = new Map(
      (await store.listReviewed(matches.map(({ id }) => id))).map((entry) => [entry.articleId, entry]),
    );
    for (const match of matches) {
      const entry = entries.get(match.id);
      const found = entry === undefined ? [] : listFound(entry, words).slice(skip);
      const room = limit - items.length;
      items.push(...found.slice(0, room));
      if (found.length > room) return { items, next: writePlace({ after, skip: skip + room }), count: null };
      [after, skip] = [match, 0];
    }
    if (matches.length < BATCH)
      return { items, next: null, count: cursor === undefined ? items.length : null };
  }
  return { items, next: words.length === 0 ? null : writePlace({ after, skip }), count: null };
}

function writePlace(place: z.infer<typeof Place>): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

function listFound({ articleId, article }: ReviewedEntry, words: readonly string[]): WireItem[] {
  const { title, site, published } = article.article;
  return article.facts
    .filter((fact) => isFound(fact, words))
    .map((fact) => {
      const confidence = fact.machine?.confidence ?? null;
      const { key, isFlagged } = fact;
      const stake = measureStake(fact.statement);
      return toWireItem(
        { articleId, key, confidence, stake, title, site, published, isFlagged },
        fact,
        article.text,
      );
    });
}

function isFound(fact: ReviewedFact, words: readonly string[]): boolean {
  if (fact.isGone || fact.status === 'rejected' || fact.status === 'withdrawn') return false;
  if (!WAITING_KINDS.some((kind) => kind === fact.kind)) return false;
  const said = fold(
    [describeStatement(fact.statement), ...fact.evidence.map(({ quote }) => quote)].join(' '),
  );
  return words.every((word) => said.includes(word));
}

/** The words of a search, without its signs and what it leaves out; a plural finds its singular too. */
function listWords(q: string): string[] {
  return fold(q)
    .split(/\s+/)
    .filter((word) => !word.startsWith('-') && word !== 'or')
    .map((word) => word.replaceAll(/[^\p{L}\p{N}’'-]/gu, '').replace(/(?<=\p{L}{3})s$/u, ''))
    .filter((word) => word !== '');
}

const fold = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
