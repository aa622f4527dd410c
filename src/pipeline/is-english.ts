import type { Article } from '../record/index.ts';

/**
 * Words that make up a fifth to a third of any English prose and hardly occur in other languages of Europe
 * ("in", "is", "was", "on" and "at" are left out: Dutch, German and Welsh have them too).
 */
const ENGLISH = new Set(
  'the and of to for with that has have will been from by said this are were which its their'.split(' '),
);

/** Below this many words a text says nothing of its language. */
const FEWEST_WORDS = 40;
const LEAST_SHARE = 0.06;

/** How much of a text is looked at, in UTF-16 units. */
const SAMPLE = 20_000;

/**
 * Whether an article is in English: by its words, and only where they are too few by what the page declares.
 * Templates that declare a wrong language are common; prose without "the", "and" and "of" is not.
 */
export function isEnglish({ text, language }: Pick<Article, 'text' | 'language'>): boolean {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return language === null || /^en(?:-|$)/i.test(language);
  const english = words.filter((word) => ENGLISH.has(word)).length;
  return english / words.length >= LEAST_SHARE;
}
