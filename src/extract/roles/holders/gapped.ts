import { isMark, isWord, type Clause } from '../clause.ts';
import { HONORIFIC_WORDS } from '../phrase-words.ts';
import type { TitlePhrase } from '../title-phrases.ts';
import { type Holding, holding } from './holding.ts';

/** "Asha Day is the commissioner and Bo Lee | its director": the verb is that of the part before. */
export function gapped(clause: Clause, phrase: TitlePhrase, found: readonly Holding[]): Holding | undefined {
  const { items, verbs } = clause;
  const at = phrase.open - 1;
  const name = items[at];
  if (name?.kind !== 'person' || name.isPronoun || name.isPossessive) return undefined;
  let link = at - 1;
  while (isWord(items[link], HONORIFIC_WORDS)) link--;
  if (items[link]?.lower !== 'and' && !isMark(items[link], ',', ';')) return undefined;
  const next = items[phrase.close];
  if (next !== undefined && next.kind !== 'mark' && next.lower !== 'and') return undefined;
  const before = found.findLast((h) => h.phrase.close <= link);
  if (before?.rule !== 'verb' || before.verb?.lemma !== 'be') return undefined;
  const isOwnClause = verbs.some((v) => v.first >= before.phrase.close && v.end <= phrase.open);
  return isOwnClause ? undefined : holding(phrase, [at], clause, 'verb', { verb: before.verb });
}
