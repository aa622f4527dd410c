import { holderAt, isMark, isWord, type Clause } from '../clause.ts';
import { POST_NOUNS } from '../phrase-words.ts';
import type { TitlePhrase } from '../title-phrases.ts';
import { HANDED_TO, HELD, TAKEN_ON } from './holder-words.ts';
import { type Holding, holding } from './holding.ts';
import { readNames, skipHonorifics } from './names.ts';

const REACH = 10;

/** "the post of monitoring officer, held since May by Asha Day", "the commissioner role will be taken on by". */
export function heldBy(
  clause: Clause,
  phrase: TitlePhrase,
  phrases: readonly TitlePhrase[],
): Holding | undefined {
  const { items } = clause;
  const from = isWord(items[phrase.close], POST_NOUNS) ? phrase.close + 1 : phrase.close;
  const words = items.slice(from, from + REACH);
  const held = words.findIndex((i, n) => n < 5 && (isWord(i, HELD) || isWord(i, TAKEN_ON)));
  const link =
    held >= 0
      ? words.findIndex((i, n) => n > held && i.lower === 'by')
      : words.findIndex(
          (i, n) =>
            i.lower === 'to' && (isWord(words[n - 1], HANDED_TO) || (n === 0 && isGiven(clause, phrase))),
        );
  if (link < 0 || words.slice(0, link).some((i) => i.kind === 'person')) return undefined;
  const after = from + link + 1;
  const other = phrases.find((p) => p.open === after)?.close ?? after;
  const at = skipHonorifics(clause, other > after && isMark(items[other], ',') ? other + 1 : other);
  if (holderAt(clause, at) === undefined) return undefined;
  if (link === 0) return holding(phrase, [at], clause, 'handed on', { noun: 'handover' });
  const isComing = words.slice(0, link).some((i) => i.kind === 'word' && /^(?:will|is|to)$/.test(i.lower));
  const isTaken = held < 0 || isWord(words[held], TAKEN_ON) || words.some((i) => i.lower === 'will');
  if (isComing && isTaken)
    return holding(phrase, readNames(clause, at), clause, 'handed on', { noun: 'handover' });
  return isTaken && held < 0 ? undefined : holding(phrase, [at], clause, 'post before name');
}

/** "has given the job of | chief executive | to its solicitor, Asha Day". */
function isGiven({ items }: Clause, { open }: TitlePhrase): boolean {
  if (items[open - 1]?.lower !== 'of' || !isWord(items[open - 2], POST_NOUNS)) return false;
  return items.slice(Math.max(0, open - 6), open - 2).some((i) => isWord(i, GIVING));
}
const GIVING = new Set(['gave', 'given', 'gives', 'give', 'handed', 'hands', 'offered']);
