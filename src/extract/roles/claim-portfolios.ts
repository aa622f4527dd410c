import type { TokenRange } from '../reading/index.ts';
import { SERVICE_WORDS } from '../titles/title-words.ts';
import type { BodyFocus } from './body-focus.ts';
import type { Claim } from './claim.ts';
import { claimHeld, type HeldPost } from './claim-held.ts';
import { isMark, isWord, mentions, type Clause } from './clause.ts';
import { findSubject } from './find-subject.ts';
import type { PersonItem } from './items.ts';
import { waitFor } from '../reading/index.ts';

const CONFIDENCE = 0.72;
/** How many sentences back a cabinet may have been spoken of. */
const NEAR = 4;
const CABINET = new Set(['cabinet', 'portfolio', 'portfolios', 'reshuffle', 'executive']);
/** Verbs by which whoever has a portfolio comes to it. */
const TAKING = new Set([
  'take',
  'get',
  'return',
  'pick',
  'inherit',
  'assume',
  'have',
  'keep',
  'retain',
  'hold',
]);
const BRIEFS = new Set(['brief', 'portfolio', 'role']);
/** Participles by which a list of a cabinet tells who has what: "with Asha Day keeping the finance brief". */
const KEEPING = new Set(['maintaining', 'keeping', 'retaining', 'holding', 'taking', 'assuming', 'assumes']);
const CHARGES = new Set(['charge']);
const SIGNS = waitFor([...BRIEFS, ...CHARGES, '(']);
const LONGEST = 14;

/**
 * Portfolios of a cabinet that no title names: "Asha Day (housing and planning)", "Bo Lee takes on the finance
 * brief". Only where a cabinet is spoken of near by.
 */
export function claimPortfolios(clause: Clause, focus: BodyFocus): Claim[] {
  const row = readRow(clause);
  if (row !== null) return [claimRow(clause, focus, row)];
  if (!mentions(clause, SIGNS) || !isOfCabinet(clause)) return [];
  return [...readAsides(clause), ...readBriefs(clause), ...readListed(clause)].map(({ holder, field }) => {
    return claimHeld(clause, focus, postOf(clause, 'cabinet member', holder, field));
  });
}

function postOf(clause: Clause, noun: string, holder: PersonItem, words: TokenRange): HeldPost {
  const { tokens, text } = clause.scene.reading;
  const title = `${noun} for ${text.slice(tokens[words.first]!.start, tokens[words.end - 1]!.end)}`;
  const head = noun.endsWith('holder') ? 'holder' : 'member';
  return { holder, words, title, head, rule: 'portfolio', confidence: CONFIDENCE };
}

interface Portfolio {
  readonly holder: PersonItem;
  readonly field: TokenRange;
}

function isOfCabinet({ scene, sentence }: Clause): boolean {
  const { tokens, sentences } = scene.reading;
  const from = sentences[Math.max(0, sentence - NEAR)]!.first;
  for (let i = from; i < sentences[sentence]!.end; i++) if (CABINET.has(tokens[i]!.lower)) return true;
  return false;
}

interface Row extends Portfolio {
  /** "cabinet member", "portfolio holder": as the line before the list calls them. */
  readonly noun: string;
}

/** How many lines of a list are looked back over for the line that opens it. */
const LONGEST_CABINET = 25;
const HEADINGS: readonly (readonly [RegExp, string])[] = [
  [/\bportfolio[ -]holders?\b/i, 'portfolio holder'],
  [/\bexecutive members?\b/i, 'executive member'],
  [/\b(?:cabinet|portfolios?)\b/i, 'cabinet member'],
];

/** "• Cllr Asha Day (leader, Hull) – transport" under "The new portfolio holders are:". */
function readRow(clause: Clause): Row | null {
  const { items } = clause;
  const at = items.findIndex((i, n) => n < 3 && i.kind === 'person');
  const holder = items[at];
  if (holder?.kind !== 'person' || holder.isPronoun || holder.isPossessive) return null;
  let dash = at + 1;
  if (isMark(items[dash], '(')) while (dash < items.length && !isMark(items[dash - 1], ')')) dash++;
  if (!isMark(items[dash], '–', '—', '-', ':')) return null;
  const { titleAt, reading } = clause.scene;
  const { tokens, paragraphs } = reading;
  const words = readWords(clause, items[dash]!.end, null);
  const { endToken } = paragraphs[clause.paragraph]!;
  const isWhole = words !== null && tokens.slice(words.end, endToken).every((t) => t.kind === 'punctuation');
  // "– leader and cabinet member for finance" is read as titles are.
  const isTitle = words !== null && titleAt.slice(words.first, words.end).some((t) => t !== undefined);
  const noun = isWhole && !isTitle ? readHeading(clause) : null;
  return noun === null || words === null ? null : { holder, field: words, noun };
}

/** What the line with a colon before a list calls those whom it lists; null where it speaks of no cabinet. */
function readHeading({ scene, paragraph }: Clause): string | null {
  const { tokens, paragraphs, text } = scene.reading;
  for (let i = paragraph - 1; i >= Math.max(0, paragraph - LONGEST_CABINET); i--) {
    const { firstToken, endToken } = paragraphs[i]!;
    if (tokens[endToken - 1]?.text !== ':') continue;
    const line = text.slice(tokens[firstToken]!.start, tokens[endToken - 1]!.end);
    return HEADINGS.find(([words]) => words.test(line))?.[1] ?? null;
  }
  return null;
}

/** Those of one list are of the council that the article is about, whatever their own are. */
function claimRow(clause: Clause, focus: BodyFocus, { holder, field, noun }: Row): Claim {
  const body = focus.topicAt(field.first);
  const claim = claimHeld(clause, focus, postOf(clause, noun, holder, field));
  return body === null ? claim : { ...claim, bodies: [body] };
}

/** "Asha Day (housing and planning)": small words, one of them a field of work. */
function readAsides(clause: Clause): Portfolio[] {
  return clause.items.flatMap((item, at): Portfolio[] => {
    const open = clause.items[at + 1];
    if (item.kind !== 'person' || item.isPronoun || !isMark(open, '(')) return [];
    const field = readWords(clause, open!.end, ')');
    return field === null ? [] : [{ holder: item, field }];
  });
}

/** "takes over the finance brief", "returns to the children's brief", "takes the portfolio of skills and culture". */
function readBriefs(clause: Clause): Portfolio[] {
  const { items, verbs } = clause;
  return items.flatMap((item, at): Portfolio[] => {
    if (!isWord(item, BRIEFS)) return [];
    const verb = verbs.findLast((v) => v.end <= at && at - v.end <= LONGEST);
    if (verb === undefined || !TAKING.has(verb.lemma) || verb.isPassive) return [];
    const the = items.findLastIndex((i, n) => n < at && n >= verb.end && /^(?:the|his|her)$/.test(i.lower));
    const next = items[at + 1];
    const field =
      next !== undefined && /^(?:of|for)$/.test(next.lower)
        ? readWords(clause, next.end, null)
        : the < 0
          ? null
          : fieldOf(clause, { first: items[the]!.end, end: item.first });
    if (field === null) return [];
    const holder = items[findSubject(clause, verb)?.[0] ?? -1];
    return holder?.kind === 'person' && !holder.isPossessive ? [{ holder, field }] : [];
  });
}

/** "with | Asha Day keeping the finance brief, Bo Lee still in charge of leisure and libraries": one after another. */
function readListed(clause: Clause): Portfolio[] {
  const { items } = clause;
  return items.flatMap((holder, at): Portfolio[] => {
    if (holder.kind !== 'person' || holder.isPronoun || holder.isPossessive) return [];
    const next = items[at + 1]?.lower === 'still' ? at + 2 : at + 1;
    const of = items.slice(next, next + 3).map((i) => i.lower);
    if (of.join(' ') === 'in charge of') {
      const field = readWords(clause, items[next + 2]!.end, null);
      return field === null ? [] : [{ holder, field }];
    }
    if (!isWord(items[next], KEEPING) || !/^(?:the|his|her)$/.test(items[next + 1]?.lower ?? '')) return [];
    const brief = items.findIndex((i, n) => n > next + 1 && n < next + LONGEST && isWord(i, BRIEFS));
    const isCut = items.slice(next, brief).some((i) => i.kind !== 'word' && !isMark(i, ','));
    if (brief < 0 || isCut) return [];
    const field = fieldOf(clause, { first: items[next + 1]!.end, end: items[brief]!.first });
    return field === null ? [] : [{ holder, field }];
  });
}

/** The field from a token up to `closer`, or up to the first word that is none of it. */
function readWords(clause: Clause, from: number, closer: string | null): TokenRange | null {
  const { tokens } = clause.scene.reading;
  let end = from;
  while (end - from < LONGEST && isOfField(tokens[end]?.text ?? '.')) end++;
  if (closer !== null && tokens[end]?.text !== closer) return null;
  return fieldOf(clause, { first: from, end });
}

/** Small words and what joins them; a name or a verb is none. */
function isOfField(text: string): boolean {
  return (
    /^(?:[\p{Ll}'’-]+|,|&|[A-Z][A-Z\d]{1,4})$/u.test(text) &&
    !/^(?:while|who|when|after|which|that|as|from|has|have|had|is|was|said|will|told)$/.test(text)
  );
}

function fieldOf(clause: Clause, range: TokenRange): TokenRange | null {
  const { tokens } = clause.scene.reading;
  let { first, end } = range;
  while (first < end && /^(?:new|old|vital|key)$/.test(tokens[first]!.lower)) first++;
  while (end > first && /^(?:,|and|'s|’s)$/.test(tokens[end - 1]!.lower)) end--;
  const words = tokens.slice(first, end);
  return words.some((t) => SERVICE_WORDS.has(t.lower)) && words.every((t) => isOfField(t.text))
    ? { first, end }
    : null;
}
