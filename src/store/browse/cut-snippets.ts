import { type Kysely, sql } from 'kysely';
import type { Database } from '../database.ts';
import { toQuery } from './select-latest.ts';

/** A piece of an article's text, in parts of which those that match are marked. */
export type Snippet = readonly { readonly text: string; readonly isMatch: boolean }[];

/** Signs that no article has a use for, around what matches. */
const [BEGIN, END] = ['\uE000', '\uE001'];
const OPTIONS = `StartSel=${BEGIN},StopSel=${END},MaxFragments=2,MaxWords=30,MinWords=12,FragmentDelimiter=" … "`;
const MOST_TEXT = 20_000;

/** Of a place where words stand PostgreSQL reads so much before and behind: more than it shows. */
const [BEFORE, BEHIND] = [200, 400];
const MOST_HITS = 50;
/** Words of a query that are looked for: whoever types more finds the article by these, too. */
const MOST_STEMS = 20;

/** Where the words of a query stand in each of these texts; `lexemes` is the query as PostgreSQL writes it. */
export async function cutSnippets(
  db: Kysely<Database>,
  { query, lexemes }: { readonly query: string; readonly lexemes: string },
  texts: readonly string[],
): Promise<Snippet[]> {
  if (texts.length === 0) return [];
  const stems = listStems(lexemes);
  const pieces = texts.map((text) =>
    cutAround(text.slice(0, MOST_TEXT).replace(/[\0\uE000\uE001]/g, ' '), stems),
  );
  const { rows } = await sql<{ snippet: string }>`select ts_headline('english', given.text, ${toQuery(query)},
    ${OPTIONS}) as snippet from unnest(${pieces}::text[]) with ordinality as given (text, at)
    order by given.at`.execute(db.withoutPlugins());
  return rows.map(({ snippet }) => splitSnippet(snippet));
}

/** How the words of a query begin: 'bodi' stands for "body" and "bodies". None where their order matters. */
function listStems(lexemes: string): string[] {
  if (/<(?:-|\d+)>/.test(lexemes)) return [];
  return [...lexemes.matchAll(/'((?:[^']|'')+)'/g)].map(([, lexeme = '']) =>
    lexeme.replaceAll("''", "'").replace(/(?<=..)i$/, ''),
  );
}

/**
 * The two places of a text where most of the words stand together, or all of it where none is found: to look for the
 * best piece in a whole article, word by word, takes PostgreSQL longer than to find the article.
 */
export function cutAround(text: string, stems: readonly string[]): string {
  if (text.length <= 2 * (BEFORE + BEHIND)) return text;
  const lower = text.toLowerCase();
  const wanted = [...new Set(stems)].slice(0, MOST_STEMS);
  const rated = rateHits(wanted.flatMap((stem) => findHits(lower, stem)));
  rated.sort((a, b) => b.count - a.count || a.at - b.at);
  const [first] = rated;
  if (first === undefined) return text;
  const second = rated.find(({ at }) => Math.abs(at - first.at) > BEFORE + BEHIND);
  const places = [first, ...(second === undefined ? [] : [second])].map(({ at }) => at);
  return places
    .sort((a, b) => a - b)
    .map((at) => cutWords(text, at - BEFORE, at + BEHIND))
    .join(' … ');
}

interface Hit {
  readonly at: number;
  readonly stem: string;
}

/** How many of the words stand at each hit and soon after it, in one walk along the text. */
function rateHits(found: readonly Hit[]): { at: number; count: number }[] {
  const hits = [...found].sort((a, b) => a.at - b.at);
  const near = new Map<string, number>();
  let end = 0;
  return hits.map(({ at, stem }) => {
    for (let next = hits[end]; next !== undefined && next.at < at + BEHIND / 2; next = hits[++end])
      near.set(next.stem, (near.get(next.stem) ?? 0) + 1);
    const count = near.size;
    const left = (near.get(stem) ?? 0) - 1;
    if (left > 0) near.set(stem, left);
    else near.delete(stem);
    return { at, count };
  });
}

function findHits(lower: string, stem: string): Hit[] {
  const hits: Hit[] = [];
  let at = lower.indexOf(stem);
  for (; at !== -1 && hits.length < MOST_HITS; at = lower.indexOf(stem, at + stem.length)) {
    if (!/[\p{L}\p{N}]/u.test(lower.charAt(at - 1))) hits.push({ at, stem });
  }
  return hits;
}

/** A piece that begins and ends between words, where there are spaces near its ends. */
function cutWords(text: string, from: number, to: number): string {
  const [next, last] = [text.indexOf(' ', from) + 1, text.lastIndexOf(' ', to)];
  const start = from <= 0 ? 0 : next > from && next < from + BEFORE ? next : from;
  const end = to >= text.length ? text.length : last > to - BEFORE ? last : to;
  return text.slice(start, end);
}

function splitSnippet(snippet: string): Snippet {
  return snippet
    .split(BEGIN)
    .flatMap((part, at) => {
      if (at === 0) return [{ text: part, isMatch: false }];
      const [match = '', rest = ''] = part.split(END);
      return [
        { text: match, isMatch: true },
        { text: rest, isMatch: false },
      ];
    })
    .filter(({ text }) => text !== '');
}
