import type { RoleStatus } from '../../record/index.ts';
import { type Clause } from './clause.ts';
import type { Claim } from './claim.ts';
import type { Holding } from './holders/holding.ts';
import { isoOf, type TimeMention } from './read-times.ts';
import type { TitlePhrase } from './title-phrases.ts';
import type { VerbGroup } from './verb-groups.ts';
import { POLITICAL_POSTS, type Verdict, judgeVerb, judgeLeave } from './judge-verb.ts';
import { isOver } from './judge-endings.ts';
import { REMOVING } from './post-verbs.ts';

export interface Judgement {
  readonly status: RoleStatus;
  readonly weight: Claim['statusWeight'];
  readonly event: Claim['event'];
  readonly from: string | null;
  readonly until: string | null;
}

const SENT = /commissioner|envoy|advis[eo]r/i;
const JOIN_REACH = 24;

/** "He will be joined by Asha Day, commissioner for finance, and Bo Lee, adviser": those who are sent are yet to come. */
function isToJoin({ items }: Clause, { open, title }: TitlePhrase): boolean {
  if (!SENT.test(title.title)) return false;
  for (let i = Math.max(2, open - JOIN_REACH); i < open; i++)
    if (items[i]!.lower === 'joined' && items[i - 1]!.lower === 'be' && items[i + 1]?.lower === 'by')
      return items[i - 2]!.lower === 'will';
  return false;
}

/** Judges whether a post is held, was held or will be, by marker, verb, noun and date. */
export function judgeStatus(clause: Clause, holding: Holding): Judgement {
  const { phrase, verb, noun } = holding;
  const times = timesOf(clause, holding);
  const base =
    noun !== null
      ? judgeNoun(clause, holding, times)
      : verb !== null
        ? judgeVerb(clause, verb, holding, times)
        : null;
  const until = times.find((t) => t.bound === 'until');
  const since = times.find((t) => t.bound === 'since' || t.bound === 'from');
  const isLate = clause.items.slice(phrase.close, phrase.close + 4).some((i) => i.lower === 'late');
  let { status, weight, event } = base ?? {
    status: 'current' as RoleStatus,
    weight: 0 as const,
    event: 'named' as const,
  };
  if (phrase.status !== null && !(event === 'appointed' && phrase.status === 'incoming')) {
    status = phrase.status;
    weight = 2;
  } else if (phrase.status === 'incoming') {
    status = 'incoming';
    weight = 2;
  }
  if (isLate && holding.rule === 'post before name') {
    status = 'former';
    weight = 2;
  }
  const published = clause.scene.article.published;
  if (until !== undefined && status !== 'incoming') {
    const relation =
      until.relation ?? (verb?.tense === 'future' || verb?.tense === 'present' ? 'future' : 'past');
    if (relation === 'past') {
      status = 'former';
      weight = 2;
    }
  }
  if (base === null && weight === 0 && (opensWithGoing(clause) || isOfThePast(clause, phrase.close, times))) {
    status = 'former';
    weight = 2;
  }
  if (base === null && weight === 0 && status === 'current' && isToJoin(clause, phrase)) status = 'incoming';
  if (status === 'current' && weight < 2 && isOver(clause, holding)) {
    status = 'former';
    weight = 2;
  }
  // "would hold the fort as acting head with immediate effect": in post from that day.
  if (status === 'incoming' && phrase.status === null && times.some((t) => isAtOnce(clause, t)))
    status = 'current';
  const isPast = status === 'former' || (status === 'current' && event !== 'appointed');
  const outlook = isPast ? 'past' : 'future';
  const start =
    since ?? (event === 'started' || event === 'appointed' ? times.find((t) => t.bound === 'at') : undefined);
  const end = until ?? (event === 'left' ? times.find((t) => t.bound === 'at') : undefined);
  return {
    status,
    weight,
    event,
    from: start === undefined ? null : isoOf(start, outlook, published),
    until: end === undefined ? null : isoOf(end, status === 'former' ? 'past' : 'future', published),
  };
}

/** "Out go Asha Day, cabinet member for finance, and …": those who have lost their posts. */
function opensWithGoing({ items }: Clause): boolean {
  return items[0]?.lower === 'out' && /^(?:go|goes|went)$/.test(items[1]?.lower ?? '');
}

/** "with immediate effect" */
function isAtOnce({ scene }: Clause, { first }: TimeMention): boolean {
  return scene.reading.tokens[first]!.lower === 'immediate';
}

/** "mayor in 2016", "leader from 1989 to 1993": a past date right after a post that is only named. */
function isOfThePast(clause: Clause, close: number, times: readonly TimeMention[]): boolean {
  const from = clause.items[close - 1]!.end;
  const [first, second] = times.filter((t) => t.first >= from);
  if (first === undefined || first.first - from > 1 || first.relation !== 'past' || first.iso === null)
    return false;
  if (first.bound === 'at') return true;
  return (
    first.bound === 'from' &&
    second !== undefined &&
    second.first - first.end <= 1 &&
    second.relation === 'past'
  );
}

/** What the verb after a post says of whoever holds it: "The leader of X has resigned". */
export function judgeLead(clause: Clause, phrase: TitlePhrase): Pick<Judgement, 'status' | 'event'> {
  const verb = clause.verbs.find((v) => v.first >= phrase.close);
  if (verb === undefined) return { status: phrase.status ?? 'current', event: 'named' };
  const isReplaced = verb.verbClass === 'succeed' && verb.isPassive;
  // "The leader has sacked three": others have gone.
  const isRemoving = REMOVING.has(verb.lemma) && !verb.isPassive;
  if ((verb.verbClass === 'leave' && !isRemoving) || isReplaced) return judgeLeave(verb, []);
  const isComing = verb.verbClass === 'appoint' && verb.isPassive && phrase.status !== 'former';
  if (isComing) return { status: 'incoming', event: 'appointed' };
  return { status: phrase.status ?? 'current', event: 'named' };
}

/** The times said with a post: after its phrase up to the next clause, or between verb and post. */
function timesOf(clause: Clause, holding: Holding): TimeMention[] {
  const { items, times } = clause;
  const { phrase, verb } = holding;
  const lead = times.find((t) => t.bound === 'until' && isJustBefore(clause, t, phrase.open));
  const open = lead?.first ?? items[phrase.open]!.first;
  // "In February she becomes": the time may stand before subject and verb.
  const isOpening = verb !== null && clause.verbs.every((v) => v.end > verb.first) && isFronted(clause, verb);
  const from = verb === null ? open : Math.min(items[isOpening ? 0 : verb.first]!.first, open);
  let last = phrase.close;
  for (let i = phrase.close; i < items.length && i < phrase.close + 12; i++) {
    const item = items[i]!;
    if (
      item.kind === 'title' ||
      (item.kind === 'word' &&
        /^(?:and|who|where|when|while|but|which|after|before|said|says)$/.test(item.lower))
    )
      break;
    if (item.kind === 'mark' && /[;:.“"–—]/.test(item.lower)) break;
    if (item.kind === 'mark' && item.lower === ',' && !times.some((t) => t.first === items[i + 1]?.first))
      break;
    last = i + 1;
  }
  const end = items[Math.max(last, phrase.close) - 1]!.end;
  return times.filter((t) => t.first >= from && t.end <= end);
}

/** Whether the words before a verb begin with a time: "In February", "Next month". */
function isFronted(clause: Clause, verb: VerbGroup): boolean {
  const { first } = clause.items[0]!;
  return clause.times.some(
    (t) => t.bound === 'at' && t.first - first <= 1 && t.first < clause.items[verb.first]!.first,
  );
}

/** "until last May, | cabinet member": a time before the phrase, a comma apart at most. */
function isJustBefore(clause: Clause, time: TimeMention, open: number): boolean {
  const first = clause.items[open]!.first;
  return time.end === first || (time.end === first - 1 && clause.items[open - 1]?.lower === ',');
}

function judgeNoun(clause: Clause, holding: Holding, times: readonly TimeMention[]): Verdict {
  const { noun, verb } = holding;
  if (noun === 'destination') {
    const isThere =
      verb?.tense === 'past' ||
      verb?.tense === 'perfect' ||
      (verb?.tense === 'participle' && clause.items[verb.first]!.lower === 'having');
    // A job that somebody has landed is one to go to.
    return isThere && verb.lemma !== 'land'
      ? { status: 'current', weight: 1, event: 'started' }
      : { status: 'incoming', weight: 2, event: 'appointed' };
  }
  if (noun === 'arrived') return { status: 'current', weight: 1, event: 'started' };
  if (noun === 'handover') return { status: 'incoming', weight: 2, event: 'appointed' };
  if (noun === 'origin') {
    const isThere = verb !== null && /^(?:past|perfect|pluperfect)$/.test(verb.tense) && !verb.isProgressive;
    return { status: isThere ? 'former' : 'current', weight: 2, event: 'left' };
  }
  if (noun === 'ended tenure') return { status: 'former', weight: 2, event: 'left' };
  if (noun === 'arrival') {
    const isPast =
      times.some((t) => t.relation === 'past') || POLITICAL_POSTS.test(holding.phrase.title.title);
    return isPast
      ? { status: 'current', weight: 1, event: 'started' }
      : { status: 'incoming', weight: 1, event: 'appointed' };
  }
  if (noun === 'past departure') return { status: 'former', weight: 2, event: 'left' };
  if (noun === 'departure') return { status: 'current', weight: 1, event: 'left' };
  if (noun === 'past tenure') {
    // "will retire after six years as" is still in post; "joined after six years as" is not.
    const stays =
      verb?.verbClass === 'leave' &&
      (verb.tense === 'future' || verb.tense === 'present' || verb.tense === 'infinitive');
    return stays
      ? { status: 'current', weight: 1, event: 'left' }
      : { status: 'former', weight: 2, event: 'held' };
  }
  return {
    status:
      verb?.tense === 'past' || verb?.tense === 'pluperfect' || verb?.tense === 'participle'
        ? 'former'
        : 'current',
    weight: 1,
    event: 'held',
  };
}
