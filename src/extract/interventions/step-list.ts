import type { Token } from '../reading/index.ts';
import type { Mention, Scene } from '../types.ts';
import type { StepMention } from './find-steps.ts';

/** Whether a list before a step is what it is said of: "A, B and C, the last of which has commissioners" is not. */
export function isDirect(scene: Scene, last: Mention, step: StepMention): boolean {
  const { tokens } = scene.reading;
  // "two cities, A and B, | are under notices", "A and B, where | both issued notices"
  const isAside = tokens[last.end]?.text === ',' && RESUMES.test(tokens[last.end + 1]?.lower ?? '');
  for (let i = isAside ? last.end + 1 : last.end; i < step.first; i++) {
    if (tokens[i]!.lower === 'both') return true;
    if (/^[,;:–—(]$/.test(tokens[i]!.text)) return false;
  }
  return true;
}
const RESUMES = /^(?:are|were|remain|have|had|where|remained)$/;

const VERB = /^(?:was|is|has|had|will|would)$/;

/** The mentions of a list that a body is part of: joined by commas and "and", with years between or without. */
export function listedWith(scene: Scene, mention: Mention, mentions: readonly Mention[]): Mention[] {
  const { tokens } = scene.reading;
  const at = mentions.indexOf(mention);
  const joins = (a: Mention, b: Mention) => {
    const between = withoutPlace(tokens.slice(a.end, b.first));
    const isPlain = between.every((t) =>
      /^(?:,|and|the|in|at|of|for|both|twice|again|last|this|year|earlier|london|borough|city|county|\d{4})$/.test(
        t.lower,
      ),
    );
    // "sent one into Kent, and Essex was brought in": another clause.
    const isNewClause = between[0]?.lower === ',' && VERB.test(tokens[b.end]?.lower ?? '');
    return (
      !isNewClause &&
      between.length <= 7 &&
      isPlain &&
      between.some((t) => t.lower === ',' || t.lower === 'and')
    );
  };
  let first = at;
  while (first > 0 && joins(mentions[first - 1]!, mentions[first]!)) first--;
  let last = at;
  while (last + 1 < mentions.length && joins(mentions[last]!, mentions[last + 1]!)) last++;
  const list = mentions.slice(first, last + 1);
  const hasAnd = list.some(
    (m, i) => i > 0 && tokens.slice(list[i - 1]!.end, m.first).some((t) => t.lower === 'and'),
  );
  return hasAnd ? list.filter((m) => m !== mention && m.entity !== mention.entity) : [];
}

/** "Slough|, in Berkshire, and | Croydon": past where the first is. */
function withoutPlace(between: readonly Token[]): readonly Token[] {
  const isPlace =
    between[0]?.text === ',' && between[1]?.lower === 'in' && between[2]?.isCapitalised === true;
  return isPlace && between[3]?.text === ',' ? between.slice(4) : between;
}

const RANKS = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|next)$/;

/** "the fourth council to issue a notice, following A, B and C": those that did so before it. */
export function findForerunners(scene: Scene, step: StepMention, after: readonly Mention[]): Mention[] {
  const { tokens } = scene.reading;
  let at = step.end;
  // "since 2018, following"
  if (tokens[at]?.lower === 'since' && tokens[at + 1]?.kind === 'number') at += 2;
  if (tokens[at]?.lower === ',') at++;
  const first = after[0];
  if (!/^(?:following|after|joining)$/.test(tokens[at]?.lower ?? '') || first?.first !== at + 1) return [];
  const isRanked = tokens.slice(Math.max(0, step.first - 14), step.first).some((t) => RANKS.test(t.lower));
  const list = [first, ...listedWith(scene, first, after), ...listedPast(scene, first, after)];
  return isRanked && tokens[list.at(-1)!.end]?.kind !== 'possessive' ? list : [];
}

/** "the others to have issued notices since 2018 are | A, B and C" */
export function findOthersNamed(scene: Scene, step: StepMention, after: readonly Mention[]): Mention[] {
  const { tokens } = scene.reading;
  const before = tokens.slice(Math.max(0, step.first - 6), step.first).map((t) => t.lower);
  const to = before.lastIndexOf('to');
  const isOfOthers = to > 0 && /^(?:others|councils|authorities|ones)$/.test(before[to - 1]!);
  const first = after[0];
  if (!isOfOthers || first === undefined || first.first - step.end > 6) return [];
  const link = tokens[first.first - 1]?.lower === 'the' ? first.first - 2 : first.first - 1;
  if (!/^(?:are|were|include|included|:)$/.test(tokens[link]!.lower)) return [];
  return [first, ...listedWith(scene, first, after)];
}

/** "following A, which did so twice, | B, C and D": the list goes on past what is said of its first. */
function listedPast(scene: Scene, first: Mention, after: readonly Mention[]): Mention[] {
  const { tokens } = scene.reading;
  if (tokens[first.end]?.text !== ',' || tokens[first.end + 1]?.lower !== 'which') return [];
  const next = after.find((m) => m.first > first.end && tokens[m.first - 1]?.text === ',');
  const list = next === undefined ? [] : listedWith(scene, next, after);
  return list.length > 0 ? [next!, ...list] : [];
}

const NUMBERS: readonly string[] = ['two', 'three', 'four', 'five', 'six'];
const COUNTED = /^(?:councils|authorities|boroughs|schools|academies|homes|hospitals|landlords)$/;
/** How far after a step that opens its sentence those may be counted to whom it was given. */
const FRONT = 10;
/** How far on, in paragraphs, the bodies that a sentence counts may be named. */
const AHEAD = 3;

/** How far from a step, in tokens, those may be counted or named to whom it was given. */
const FAR = 200;

/** "Both authorities have been issued with directions": the last two that were named. */
export function findBoth(scene: Scene, step: StepMention, fits: (m: Mention) => boolean): Mention[] {
  const { tokens, sentences, paragraphs } = scene.reading;
  const { first, paragraph } = sentences[step.sentence]!;
  const start = Math.max(first, step.first - FAR);
  const both = tokens.slice(start, step.first).findIndex((t) => t.lower === 'both');
  const noun = tokens[start + both + 1]?.lower ?? '';
  const isBefore = both >= 0 && (COUNTED.test(noun) || noun === 'have' || noun === 'are');
  // "the notices issued to both councils have expired"
  const isAfter = [2, 3].some(
    (n) => tokens[step.end + n - 1]?.lower === 'both' && COUNTED.test(tokens[step.end + n]?.lower ?? ''),
  );
  if (!isBefore && !isAfter) return [];
  const found: Mention[] = [];
  const floor = Math.max(first - FAR, paragraphs[Math.max(0, paragraph - 1)]!.firstToken);
  for (let i = first - 1; i >= floor && found.length < 2; i--) {
    const m = scene.bodiesAt[i]?.find((x) => x.first === i && x.form !== 'generic' && fits(x));
    if (m !== undefined && !found.some((f) => f.entity === m.entity)) found.unshift(m);
  }
  return found.length === 2 ? found : [];
}

/** "Two councils have been put into special measures": as many as the next paragraphs name first; else none. */
export function findCountedAhead(scene: Scene, step: StepMention, fits: (m: Mention) => boolean): Mention[] {
  const { tokens, sentences, paragraphs } = scene.reading;
  const { first, end, paragraph } = sentences[step.sentence]!;
  // "Notices on two councils have lapsed"
  const opens = step.first - first <= 3 && scene.reading.tokens[step.end]?.lower === 'on';
  const count = opens
    ? countIn(scene, step.end, Math.min(end, step.end + FRONT))
    : countIn(scene, Math.max(first, step.first - FAR), step.first);
  if (count === 0) return [];
  const last = Math.min(end + FAR, paragraphs[Math.min(paragraphs.length - 1, paragraph + AHEAD)]!.endToken);
  const found: Mention[] = [];
  for (let i = end; i < last && found.length < count; i++) {
    const m = scene.bodiesAt[i]?.find((x) => x.first === i && x.form !== 'generic' && fits(x));
    if (m !== undefined && !found.some((f) => f.entity === m.entity) && tokens[i]!.quotation < 0)
      found.push(m);
  }
  return found.length === count ? found : [];
}

/** The number of councils that a stretch counts and none of which it names; 0 for none. */
function countIn(scene: Scene, from: number, end: number): number {
  const { tokens } = scene.reading;
  let count = 0;
  for (let i = from; i < end; i++) {
    if (scene.bodiesAt[i]?.some((m) => m.form !== 'generic') === true) return 0;
    // "Three councils were seen, with one of them …": what follows the comma is not said of all.
    if (count > 0 && /^[,;:–—]$/.test(tokens[i]!.text)) return 0;
    const number = NUMBERS.indexOf(tokens[i]!.lower);
    const isCounted = number >= 0 && tokens.slice(i + 1, i + 4).some((t) => COUNTED.test(t.lower));
    if (isCounted) count = number + 2;
    // "two councils and a combined authority"
    else if (count > 0 && tokens[i]!.lower === 'combined' && /^an?$/.test(tokens[i - 1]!.lower)) count++;
  }
  return count;
}
