import { isWord, type Clause } from './clause.ts';
import type { Holding } from './holders/holding.ts';
import type { TitlePhrase } from './title-phrases.ts';
import { DEPARTURE_NOUNS, POST_NOUNS, TENURE_NOUNS } from './phrase-words.ts';

/**
 * Words beside a post that end it: "and before that director", "…, a role that ended in June",
 * "…, Asha Day, is no longer needed".
 */
export function isOver(clause: Clause, holding: Holding): boolean {
  const { items } = clause;
  const { phrase, sharedWith } = holding;
  if (hasGoneAlong(clause, phrase)) return true;
  // "most recently as director", "latterly as"
  const [adverb, as] = [items[phrase.open - 2], items[phrase.open - 1]];
  if (as?.lower === 'as' && isWord(adverb, LATELY)) return true;
  const isNamed = holding.rule === 'post before name';
  if (isNamed && isAfterTerm(clause, phrase)) return true;
  if ((isNamed || sharedWith?.rule === 'post before name') && isLost(clause, phrase)) return true;
  if (sharedWith !== null) {
    const between = items.slice(sharedWith.phrase.close, phrase.open);
    if (between.some((i) => i.kind === 'word' && EARLIER.has(i.lower))) return true;
  }
  const after = items.slice(phrase.close, phrase.close + 12);
  // "joined as head of service before being promoted"
  const [before, next] = after;
  const isThen = before?.lower === 'before' && next?.kind === 'word' && next.lower.endsWith('ing');
  if (isThen && /^(?:past|perfect|pluperfect)$/.test(holding.verb?.tense ?? '')) return true;
  if (isTermOver(after) || isUntilDeparture(after) || isWorkDone(after)) return true;
  // "the commissioner, Asha Day, has long gone"
  const gone = after.findIndex((i) => i.lower === 'gone');
  if (gone > 0 && /^(?:long|since)$/.test(after[gone - 1]!.lower)) return true;
  const role = after.findIndex((i) => isWord(i, POST_NOUNS));
  if (role >= 0 && role <= 2 && after.slice(role).some((i) => isWord(i, ENDING))) return true;
  const no = after.findIndex((i) => i.lower === 'no');
  return no >= 0 && no <= 5 && after[no + 1]?.lower === 'longer' && holding.rule === 'post before name';
}

/** "quit last month along with | his deputy, Asha Day" */
function hasGoneAlong({ items, verbs }: Clause, { open }: TitlePhrase): boolean {
  if (items[open - 1]?.lower !== 'with' || !/^(?:along|together)$/.test(items[open - 2]?.lower ?? ''))
    return false;
  const verb = verbs.findLast((v) => v.end < open);
  return (
    verb?.verbClass === 'leave' && /^(?:past|perfect|pluperfect)$/.test(verb.tense) && !verb.isProgressive
  );
}

/** "After eleven years as | director at Kent, Asha Day has gone to Leeds" */
function isAfterTerm({ items }: Clause, { open }: TitlePhrase): boolean {
  const lead = items.slice(Math.max(0, open - 6), open);
  const isTerm = lead.some((i) => i.lower === 'after') && lead.some((i) => isWord(i, TENURE_NOUNS));
  return isTerm && lead.at(-1)?.lower === 'as';
}

/** "the home had lost its | manager, Asha Day" */
function isLost({ items }: Clause, { open }: TitlePhrase): boolean {
  // "has lost its head of legal and monitoring officer, Asha Day"
  const title = items[open - 1]?.lower === 'and' && items[open - 2]?.kind === 'title' ? open - 2 : open;
  return items.slice(Math.max(0, title - 3), title).some((i) => i.lower === 'lost');
}

/** "Asha Day, whose term ended in May" */
function isTermOver(after: Clause['items']): boolean {
  const whose = after.findIndex((i) => i.lower === 'whose');
  if (whose < 0 || whose > 4 || !isWord(after[whose + 1], TERMS)) return false;
  return isWord(after[whose + 2], TERM_ENDS);
}

/** "Asha Day, who has since completed her work" */
function isWorkDone(after: Clause['items']): boolean {
  const who = after.findIndex((i) => i.lower === 'who');
  if (who < 0 || who > 4) return false;
  const done = after.findIndex((i, n) => n > who && n <= who + 3 && /^(?:completed|finished)$/.test(i.lower));
  return done > 0 && after.slice(done + 1, done + 4).some((i) => /^(?:work|task|assignment)$/.test(i.lower));
}

/** "until his retirement in 2023" */
function isUntilDeparture(after: Clause['items']): boolean {
  const until = after.findIndex((i) => i.lower === 'until');
  if (until < 0 || until > 5 || after.slice(0, until).some((i) => i.kind === 'title')) return false;
  return after.slice(until + 1, until + 4).some((i) => isWord(i, DEPARTURE_NOUNS));
}

const TERMS = new Set(['term', 'tenure', 'contract', 'appointment', 'stint', 'secondment', 'time']);
const TERM_ENDS = new Set(['ended', 'expired', 'finished', 'lapsed']);

const LATELY = new Set(['recently', 'latterly', 'previously', 'formerly', 'once', 'originally']);

const EARLIER = new Set(['before', 'previously', 'formerly', 'earlier']);

const ENDING = new Set(['ended', 'ends', 'left', 'quit', 'relinquished', 'lost']);
