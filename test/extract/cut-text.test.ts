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
