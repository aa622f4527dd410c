import { CLOSERS, holderAt, isMark, isWord, type Clause } from '../clause.ts';
import { POST_NOMINALS } from '../../people/lexicon/post-nominals.ts';
import { PARTY_WORDS } from '../../titles/title-words.ts';
import { HONORIFIC_WORDS } from '../phrase-words.ts';

export function skipHonorifics(clause: Clause, from: number): number {
  let at = from;
  const { items } = clause;
  // "the late Asha Day", "a Mr Day", "the blameless Asha Day"
  if (/^(?:the|a)$/.test(items[at]?.lower ?? '')) {
    const past = items[at + 1]?.kind === 'word' && !HONORIFIC_WORDS.has(items[at + 1]!.lower) ? 2 : 1;
    let name = at + past;
    while (isWord(items[name], HONORIFIC_WORDS)) name++;
    if (items[name]?.kind === 'person') at += past;
  }
  while (isWord(clause.items[at], HONORIFIC_WORDS)) at++;
  return at;
}

/** "A, B and C": the items of all names of a list that begins at `from`. */
export function readNames(clause: Clause, from: number): number[] {
  const found = [from];
  let at = skipAside(clause, from + 1);
  while (at < clause.items.length && found.length < 12) {
    const item = clause.items[at]!;
    if (!isMark(item, ',') && item.lower !== 'and') break;
    const next = skipHonorifics(
      clause,
      item.lower === ',' && clause.items[at + 1]?.lower === 'and' ? at + 2 : at + 1,
    );
    if (holderAt(clause, next) === undefined) break;
    found.push(next);
    at = skipAside(clause, next + 1);
  }
  return found;
}

/** How far a relative clause after a name of a list may go. */
const LONGEST_RELATIVE = 16;

/**
 * "lead commissioner A, B, who will watch the finances, and C": the names of a list that begins at `from`, but
 * for those that have a post of their own.
 */
export function readGroup(clause: Clause, from: number): number[] {
  const { items } = clause;
  const found: number[] = [];
  let at = from;
  for (let count = 0; count < 12; count++) {
    const isTitled = items[at]?.kind === 'title';
    const name = skipHonorifics(clause, isTitled ? at + 1 : at);
    if (holderAt(clause, name) === undefined) break;
    const aside = skipAside(clause, name + 1);
    const end = skipRelative(clause, aside);
    if (!isTitled && !items.slice(aside, end).some((i) => i.kind === 'title')) found.push(name);
    const isLast = !isMark(items[end], ',') && items[end]?.lower !== 'and';
    if (isLast) break;
    at = isMark(items[end], ',') && items[end + 1]?.lower === 'and' ? end + 2 : end + 1;
  }
  return found;
}

/** No roll of names is longer, in items. */
const LONGEST_ROLL = 160;

/**
 * "A, former leader of X; B, who retires in May; and C": the names of a list whose parts semicolons keep apart;
 * none where there are no semicolons.
 */
export function readRoll(clause: Clause, from: number): number[] {
  const { items } = clause;
  const found: number[] = [];
  const limit = Math.min(items.length, from + LONGEST_ROLL);
  let semicolons = 0;
  for (let at = from; at < limit;) {
    const name = skipHonorifics(clause, items[at]?.lower === 'and' ? at + 1 : at);
    if (holderAt(clause, name) === undefined) break;
    found.push(name);
    at = name + 1;
    while (at < limit && !isMark(items[at], ';', '.')) at++;
    if (!isMark(items[at], ';')) break;
    semicolons++;
    at++;
  }
  return semicolons > 0 && found.length > 1 ? found : [];
}

/** Past ", who will watch the finances" after a name: up to the comma or the "and" that goes on with the list. */
function skipRelative(clause: Clause, from: number): number {
  const { items } = clause;
  if (!isMark(items[from], ',') || items[from + 1]?.lower !== 'who') return from;
  let at = from + 2;
  while (at < items.length && at < from + LONGEST_RELATIVE && !isMark(items[at], ',', '.')) {
    if (items[at]!.lower === 'and' && holderAt(clause, skipHonorifics(clause, at + 1)) !== undefined) break;
    at++;
  }
  return at;
}

/** Past "(Lab)" and "CBE DL" after a name. */
export function skipAside(clause: Clause, start: number): number {
  let from = start;
  while (isWord(clause.items[from], POST_NOMINALS)) from++;
  if (!isMark(clause.items[from], '(')) return from;
  for (let i = from + 1; i < from + 8; i++) if (isMark(clause.items[i], ')')) return i + 1;
  return from;
}

/** Back over "(Con)", ", 45", ", of Halton BC" to the name before. */
export function skipBack(clause: Clause, from: number): number {
  const { items } = clause;
  let at = from;
  for (let steps = 0; steps < 4; steps++) {
    const item = items[at];
    if (isMark(item, ...CLOSERS)) {
      const open = findOpening(clause, at);
      if (open < 0) return at;
      at = open - 1;
    } else if (isMark(item, ',')) {
      at--;
    } else if (item?.kind === 'word' && /^\d/.test(item.lower) && isMark(items[at - 1], ',')) {
      at -= 2;
    } else if (item?.kind === 'body' && isWord(items[at - 1], new Set(['of', 'from', 'at']))) {
      at -= isMark(items[at - 2], ',') ? 3 : 2;
    } else if (item?.kind === 'word' && PARTY_WORDS.has(item.lower)) {
      // "Asha Day of Sinn Féin – a former member"
      let of = at;
      while (items[of]?.kind === 'word' && PARTY_WORDS.has(items[of]!.lower) && at - of < 4) of--;
      if (items[of]?.lower !== 'of') return at;
      at = of - 1;
    } else if (isWord(item, POST_NOMINALS)) {
      at--;
    } else {
      return at;
    }
  }
  return at;
}

function findOpening(clause: Clause, from: number): number {
  for (let i = from; i >= 0 && from - i < 12; i--) if (isMark(clause.items[i], '(', '[')) return i;
  return -1;
}

/** What stands after a name for honours, and for a seat in a parliament. */
export function readNamesBack(clause: Clause, from: number): number[] {
  const found = [from];
  let at = from - 1;
  while (at > 0 && found.length < 12) {
    const item = clause.items[at]!;
    if (!isMark(item, ',') && item.lower !== 'and') break;
    let name = at - 1;
    while (isWord(clause.items[name], POST_NOMINALS)) name--;
    if (holderAt(clause, name) === undefined) break;
    found.unshift(name);
    at = name - 1;
  }
  return found;
}
