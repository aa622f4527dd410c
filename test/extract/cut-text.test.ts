import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../src/extract/index.ts';
import { stripPage } from '../../src/strip/index.ts';
import * as tables from './roles/cases.ts';
import * as press from './roles/press-cases.ts';

/** A text, and what is left of it where a page begins or ends within it. */
function cutsOf(text: string): string[] {
  const words = text.split(' ');
  const cuts: string[] = [];
  for (let n = 1; n < words.length; n++) cuts.push(words.slice(n).join(' '), words.slice(0, n).join(' '));
  return cuts;
}

/** Stretches of up to fifty words, from every word on. */
function stretchesOf(text: string): string[] {
  const words = text.split(' ');
  return words.map((_, at) => words.slice(at, at + 1 + ((at * 7) % 50)).join(' '));
}

const GOLDEN = fileURLToPath(new URL('../../fixtures/golden/records', import.meta.url));

/** What is wrong with the reading of a text: an error, or a fact whose words the article does not have. */
function readBadly(text: string): string | undefined {
  const result = stripPage({ text, published: '2024-05-15' });
  if (!('article' in result)) return undefined;
  try {
    const record = extractFacts(result.article);
    const spans = [...record.roles, ...record.ratings, ...record.interventions].flatMap((f) => f.evidence);
    const isPrinted = spans.every((s) => record.article.text.slice(s.start, s.end) === s.quote);
    return isPrinted ? undefined : `unproven: ${text}`;
  } catch (error) {
    return `${String(error)}: ${text}`;
  }
}

describe('sentences cut before and after every word', () => {
  const cases = [...Object.values(tables), ...Object.values(press)].flat();
  it('are read, and their facts proven', () => {
    const texts = cases.flatMap(({ text }) => cutsOf(text));
    expect(texts.length).toBeGreaterThan(5000);
    expect(texts.map(readBadly).filter((bad) => bad !== undefined)).toEqual([]);
  }, 120_000);
});

/** Sentences that begin or end where a rule looks for what stands beside its words. */
const EDGES = [
  'Commissioners and political advisers have been appointed to Kent County Council by the government.',
  'as good, education services as good and leadership and management as excellent. Siân Moss, who has been leader',
  '– told The Dispatch he had been in ‘rougher seas’. He has: that much is known.',
  'Moss joined the Harbour Trust chain. Lord Moss stood down as chair of Harbour',
  'as poor, sank to one star and was reckoned in the final round to be worth three stars. “I had the 2004 letter',
];

describe('articles that begin and end anywhere', () => {
  it('are read, and their facts proven', () => {
    const files = readdirSync(GOLDEN, { recursive: true, encoding: 'utf8' }).filter((f) =>
      f.endsWith('.json'),
    );
    const golden = files.map(
      (f) => JSON.parse(readFileSync(`${GOLDEN}/${f}`, 'utf8')).article.text as string,
    );
    const texts = [...golden.flatMap(stretchesOf), ...EDGES];
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.map(readBadly).filter((bad) => bad !== undefined)).toEqual([]);
  }, 120_000);
});
