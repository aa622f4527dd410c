import type { Reading } from '../reading/index.ts';
import type { TitleMention } from '../types.ts';
import type { LinkedMention } from './link-mentions.ts';
import type { PersonDraft } from './name-people.ts';

interface Holder {
  readonly person: PersonDraft;
  readonly title: string;
  /** The token at which the article ties the post to the person. */
  readonly at: number;
}

const BECOMING = new Set(
  'is was as becomes became elected appointed named chosen new next made remains currently now been be'.split(
    ' ',
  ),
);
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'their', 'our']);
const APPOSITION_REACH = 8;
const BECOMING_REACH = 6;

/**
 * Links "the mayor", "the chief executive" to the person whom the article last gave that post. Returns new
 * mentions in text order.
 */
export function linkHolders(
  reading: Reading,
  titles: readonly TitleMention[],
  mentions: readonly LinkedMention[],
): LinkedMention[] {
  const { tokens } = reading;
  const titleAt = new Map(titles.map((t) => [t.first, t]));
  const titleTo = new Map(titles.map((t) => [t.end, t]));
  const starts = new Set(mentions.map((m) => m.first));
  const taken = new Set<TitleMention>();
  const holders = new Map<string, Holder[]>();
  for (const { person, first, end } of mentions) {
    const add = (head: string, holder: Holder) => {
      const known = holders.get(head);
      if (known === undefined) holders.set(head, [holder]);
      else known.push(holder);
    };
    if (leads(reading, end)) add('leader', { person, title: 'leader', at: first });
    const title = titleBefore(reading, titleTo, first) ?? titleAfter(reading, titleAt, end);
    if (title === undefined || title.isPlural) continue;
    taken.add(title);
    add(tokens[title.head]!.lower, { person, title: title.title.toLowerCase(), at: title.first });
  }
  const linked: LinkedMention[] = [];
  for (const title of titles) {
    if (taken.has(title) || title.isPlural || !standsForHolder(reading, title, starts)) continue;
    const holder = chooseHolder(holders.get(tokens[title.head]!.lower), title);
    if (holder === undefined) continue;
    linked.push({
      person: holder.person,
      first: title.first,
      end: title.end,
      form: 'generic',
      confidence: 0.7,
    });
  }
  return linked;
}

/** "Jane Moss, who has led the council since May": its leader, unless the council is not what she leads. */
function leads({ tokens }: Reading, end: number): boolean {
  if (tokens[end]?.text !== ',' || tokens[end + 1]?.lower !== 'who') return false;
  const verb = tokens[end + 2]?.lower === 'has' ? end + 3 : end + 2;
  if (!/^(?:led|leads)$/.test(tokens[verb]?.lower ?? '')) return false;
  for (let at = verb + 1; at < verb + PLACE_LENGTH; at++)
    if (/^(?:group|party|inquiry|review|team)$/.test(tokens[at]?.lower ?? '')) return false;
  return true;
}

const PLACE_LENGTH = 6;

/** "chief executive Jane Moss", "the chief executive, Jane Moss", "the Mayor of Upper Wyre, Jane Moss". */
function titleBefore(
  { tokens }: Reading,
  titleTo: ReadonlyMap<number, TitleMention>,
  first: number,
): TitleMention | undefined {
  const end = tokens[first - 1]?.text === ',' ? first - 1 : first;
  const title = titleTo.get(end);
  if (title !== undefined || !tokens[end - 1]?.isCapitalised) return title;
  let at = end - 1;
  while (at > 0 && at > end - PLACE_LENGTH && (tokens[at]!.isCapitalised || tokens[at]!.lower === 'and'))
    at--;
  return tokens[at]!.lower === 'of' ? titleTo.get(at) : undefined;
}

/** "Jane Moss, the council's chief executive"; "Jane Moss has been elected mayor". */
function titleAfter(
  { tokens }: Reading,
  titleAt: ReadonlyMap<number, TitleMention>,
  end: number,
): TitleMention | undefined {
  const { sentence } = tokens[end - 1]!;
  const isApposition = tokens[end]?.text === ',';
  const reach = isApposition ? APPOSITION_REACH : BECOMING_REACH;
  for (let at = isApposition ? end + 1 : end; at < end + reach; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || token.kind === 'punctuation') return undefined;
    if (token.lower === 'whose') return undefined;
    const title = titleAt.get(at);
    if (title === undefined) continue;
    return isApposition || BECOMING.has(tokens[at - 1]!.lower) || ARTICLES.has(tokens[at - 1]!.lower)
      ? title
      : undefined;
  }
  return undefined;
}

/** "the mayor said": with its article, outside speech, and followed by no name and no other body's. */
function standsForHolder({ tokens }: Reading, title: TitleMention, starts: ReadonlySet<number>): boolean {
  const before = tokens[title.first - 1];
  if (before?.lower !== 'the' && before?.lower !== 'new') return false;
  if (tokens[title.first]!.quotation >= 0) return false;
  const after = tokens[title.end];
  if (after === undefined || after.sentence !== before.sentence) return true;
  const isAtLast = after.lower === 'at' && tokens[title.end + 1]?.lower === 'last';
  if (starts.has(title.end) || (/^(?:of|for|at)$/.test(after.lower) && !isAtLast)) return false;
  return after.text !== ',' || !starts.has(title.end + 1);
}

const DEPUTY = /^(?:deputy|depute|vice|assistant)\b/;

/** The holder of these very words, else of a post of the same head where the mention is the head alone. */
function chooseHolder(holders: readonly Holder[] | undefined, title: TitleMention): Holder | undefined {
  if (holders === undefined) return undefined;
  const words = title.title.toLowerCase();
  const isBare = title.end - title.first === 1;
  let best: Holder | undefined;
  for (const holder of holders) {
    if (holder.at > title.first) break;
    if (holder.title === words) best = holder;
    else if (isBare && best?.title !== words && !DEPUTY.test(holder.title)) best = holder;
  }
  return best;
}
