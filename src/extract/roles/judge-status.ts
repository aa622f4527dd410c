import type { RoleStatus } from '../../record/index.ts';
import { isWord, type Clause } from './clause.ts';
import type { Claim } from './claim.ts';
import type { Holding } from './holders/holding.ts';
import { POST_NOUNS } from './phrase-words.ts';
import { IMMEDIATE_APPOINTMENTS } from './post-verbs.ts';
import { isoOf, relationOf, type TimeMention } from './read-times.ts';
import type { TitlePhrase } from './title-phrases.ts';
import type { VerbGroup } from './verb-groups.ts';

export interface Judgement {
  readonly status: RoleStatus;
  readonly weight: Claim['statusWeight'];
  readonly event: Claim['event'];
  readonly from: string | null;
  readonly until: string | null;
}

/** Judges whether a post is held, was held or will be, by marker, verb, noun and date. */
export function judgeStatus(clause: Clause, holding: Holding): Judgement {
  const { phrase, verb, noun } = holding;
  const times = timesOf(clause, holding);
  const base =
    noun !== null
      ? judgeNoun(holding, times)
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
  if (base === null && weight === 0 && isOfThePast(clause, phrase.close, times)) {
    status = 'former';
    weight = 2;
  }
  if (status === 'current' && weight < 2 && isOver(clause, holding)) {
    status = 'former';
    weight = 2;
  }
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

/** Posts that a vote or a leader's word fills at once, and not at a date to come. */
const POLITICAL_POSTS =
  /^(?:deputy |acting |interim |group |opposition |shadow |vice-|vice |co-)*(?:leader|mayor|convener|convenor|provost|(?:cabinet|executive|lead|portfolio) (?:member|holder|lead)|chair(?:man|woman)? of the .*committee|vice-chair|vice-chairman|spokes|whip|.*commissioners?\b|improvement adviser)|^(?:interim|acting) /i;
/** "will remain", "is to carry on as": whoever stays is in post already. */
const STAYING: ReadonlySet<string> = new Set(['remain', 'continue', 'stay', 'carry']);

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

/**
 * Words beside a post that end it: "and before that director", "…, a role that ended in June",
 * "…, Asha Day, is no longer needed".
 */
function isOver(clause: Clause, holding: Holding): boolean {
  const { items } = clause;
  const { phrase, sharedWith } = holding;
  // "most recently as director", "latterly as"
  const [adverb, as] = [items[phrase.open - 2], items[phrase.open - 1]];
  if (as?.lower === 'as' && isWord(adverb, LATELY)) return true;
  if (sharedWith !== null) {
    const between = items.slice(sharedWith.phrase.close, phrase.open);
    if (between.some((i) => i.kind === 'word' && EARLIER.has(i.lower))) return true;
  }
  const after = items.slice(phrase.close, phrase.close + 12);
  const role = after.findIndex((i) => isWord(i, POST_NOUNS));
  if (role >= 0 && role <= 2 && after.slice(role).some((i) => isWord(i, ENDING))) return true;
  const no = after.findIndex((i) => i.lower === 'no');
  return no >= 0 && no <= 5 && after[no + 1]?.lower === 'longer' && holding.rule === 'post before name';
}
const LATELY = new Set(['recently', 'latterly', 'previously', 'formerly', 'once', 'originally']);
const EARLIER = new Set(['before', 'previously', 'formerly', 'earlier']);
const ENDING = new Set(['ended', 'ends', 'left', 'quit', 'relinquished', 'lost']);

/** What the verb after a post says of whoever holds it: "The leader of X has resigned". */
export function judgeLead(clause: Clause, phrase: TitlePhrase): Pick<Judgement, 'status' | 'event'> {
  const verb = clause.verbs.find((v) => v.first >= phrase.close);
  if (verb === undefined) return { status: phrase.status ?? 'current', event: 'named' };
  if (verb.verbClass === 'leave') return judgeLeave(verb, []);
  if (verb.verbClass === 'appoint' && verb.isPassive) return { status: 'incoming', event: 'appointed' };
  return { status: phrase.status ?? 'current', event: 'named' };
}

interface Verdict {
  status: RoleStatus;
  weight: Claim['statusWeight'];
  event: Claim['event'];
}

/** The times said with a post: after its phrase up to the next clause, or between verb and post. */
function timesOf(clause: Clause, holding: Holding): TimeMention[] {
  const { items, times } = clause;
  const { phrase, verb } = holding;
  const lead = times.find((t) => t.bound === 'until' && isJustBefore(clause, t, phrase.open));
  const open = lead?.first ?? items[phrase.open]!.first;
  // "In February she becomes": the time may stand before subject and verb.
  const previous = verb === null ? undefined : clause.verbs.findLast((v) => v.end <= verb.first);
  const start = previous === undefined ? 0 : previous.end;
  const from =
    verb === null ? open : Math.min(items[isFronted(clause, verb, start) ? start : verb.first]!.first, open);
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
function isFronted(clause: Clause, verb: VerbGroup, start: number): boolean {
  const first = clause.items[start]!.first;
  return clause.times.some(
    (t) => t.bound === 'at' && t.first - first <= 1 && t.first < clause.items[verb.first]!.first,
  );
}

/** "until last May, | cabinet member": a time before the phrase, a comma apart at most. */
function isJustBefore(clause: Clause, time: TimeMention, open: number): boolean {
  const first = clause.items[open]!.first;
  return time.end === first || (time.end === first - 1 && clause.items[open - 1]?.lower === ',');
}

function judgeNoun(holding: Holding, times: readonly TimeMention[]): Verdict {
  const { noun, verb } = holding;
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

function judgeVerb(
  clause: Clause,
  verb: VerbGroup,
  holding: Holding,
  times: readonly TimeMention[],
): Verdict {
  switch (verb.verbClass) {
    case 'hold':
      return judgeHold(clause, verb, holding, times);
    case 'start':
      return judgeStart(clause, verb, times);
    case 'appoint':
      return judgeAppointment(verb, holding, times);
    case 'leave':
      return judgeLeave(verb, times);
    default:
      return judgeSuccession(verb);
  }
}

function judgeHold(
  clause: Clause,
  verb: VerbGroup,
  holding: Holding,
  times: readonly TimeMention[],
): Verdict {
  const event = 'held';
  if (verb.tense === 'past' || verb.tense === 'pluperfect') return { status: 'former', weight: 1, event };
  if (STAYING.has(verb.lemma)) return { status: 'current', weight: 2, event };
  if (verb.tense === 'future') return { status: 'incoming', weight: 2, event: 'appointed' };
  if (verb.tense === 'infinitive') return judgeInfinitive(clause, verb, times);
  const isSince = clause.items.some(
    (i, n) => n >= holding.phrase.close && n < holding.phrase.close + 12 && i.lower === 'since',
  );
  if (verb.tense === 'perfect' && !isSince && times.some((t) => t.relation === 'past' && t.bound === 'at')) {
    return { status: 'former', weight: 1, event };
  }
  return { status: 'current', weight: 1, event };
}

function judgeStart(clause: Clause, verb: VerbGroup, times: readonly TimeMention[]): Verdict {
  const future = times.some((t) => t.bound !== 'until' && relationOf(t, 'future') === 'future');
  if (verb.tense === 'future') return { status: 'incoming', weight: 2, event: 'appointed' };
  if (verb.tense === 'infinitive') return judgeInfinitive(clause, verb, times);
  if (verb.isProgressive && verb.tense === 'present')
    return { status: 'incoming', weight: 2, event: 'appointed' };
  if (verb.tense === 'present') {
    return future
      ? { status: 'incoming', weight: 2, event: 'appointed' }
      : { status: 'current', weight: 1, event: 'appointed' };
  }
  if (verb.tense === 'pluperfect') return { status: 'former', weight: 0, event: 'started' };
  if (verb.tense === 'participle') return { status: 'current', weight: 0, event: 'started' };
  // "began his career as", "started as": a beginning of long ago is no post of today.
  if ((verb.lemma === 'begin' || verb.lemma === 'start') && verb.tense === 'past')
    return { status: 'former', weight: 1, event: 'held' };
  // "joined X as a clerk in 1989": a beginning of long ago, unless the words say that it lasts.
  if (times.some((t) => t.bound === 'at' && isLongAgo(t, clause.scene.article.published))) {
    return { status: 'former', weight: 0, event: 'held' };
  }
  return { status: 'current', weight: 1, event: 'started' };
}

const LONG_AGO_YEARS = 8;

function isLongAgo(time: TimeMention, published: string | null): boolean {
  if (time.iso === null || published === null) return false;
  return Number(published.slice(0, 4)) - Number(time.iso.slice(0, 4)) >= LONG_AGO_YEARS;
}

/** "to be", "to become": the verb before it decides. */
function judgeInfinitive(clause: Clause, verb: VerbGroup, times: readonly TimeMention[]): Verdict {
  const before = clause.verbs.findLast((v) => v.end <= verb.first);
  const isPast = before?.tense === 'past' || before?.tense === 'perfect';
  const hasGone = before !== undefined && (before.verbClass === 'leave' || before.verbClass === 'start');
  const future = times.some((t) => t.relation === 'future');
  if (isPast && hasGone && !before.isProgressive && !future)
    return { status: 'current', weight: 1, event: 'started' };
  return { status: 'incoming', weight: 2, event: 'appointed' };
}

function judgeAppointment(verb: VerbGroup, holding: Holding, times: readonly TimeMention[]): Verdict {
  if (verb.tense === 'future') return { status: 'incoming', weight: 2, event: 'appointed' };
  const isPast = times.some((t) => t.relation === 'past' && t.bound !== 'until');
  const isFuture = times.some((t) => t.relation === 'future' && t.bound !== 'until');
  if (isFuture) return { status: 'incoming', weight: 2, event: 'appointed' };
  if (verb.tense === 'infinitive') return { status: 'incoming', weight: 1, event: 'appointed' };
  // "Subsequently he was appointed director": told as history, not as news.
  const isNews =
    times.some((t) => t.relation === 'now' || t.relation === null) ||
    holding.phrase.isNew ||
    holding.phrase.status !== null;
  if (verb.tense === 'past' && verb.isPassive && !isNews)
    return { status: 'current', weight: 0, event: 'started' };
  if (isPast || (verb.tense === 'past' && times.some((t) => t.iso !== null)))
    return { status: 'current', weight: 1, event: 'started' };
  if (verb.tense === 'pluperfect') return { status: 'current', weight: 0, event: 'started' };
  const isPolitical = POLITICAL_POSTS.test(holding.phrase.title.title);
  if (IMMEDIATE_APPOINTMENTS.has(verb.lemma) || isPolitical)
    return { status: 'current', weight: 1, event: verb.tense === 'past' ? 'started' : 'appointed' };
  return { status: 'incoming', weight: 1, event: 'appointed' };
}

function judgeLeave(verb: VerbGroup, times: readonly TimeMention[]): Verdict {
  const event = 'left';
  const isOver =
    (verb.tense === 'past' || verb.tense === 'perfect' || verb.tense === 'pluperfect') && !verb.isProgressive;
  // "is stepping down with immediate effect", "said she was leaving today"
  const isAtOnce = times.some((t) => t.relation === 'now') || verb.tense === 'participle';
  return isOver || isAtOnce
    ? { status: 'former', weight: 2, event }
    : { status: 'current', weight: 2, event };
}

function judgeSuccession(verb: VerbGroup): Verdict {
  // "was replaced as leader by": the subject is the one who goes.
  if (verb.isPassive) return judgeLeave(verb, []);
  if (verb.tense === 'future' || verb.tense === 'infinitive')
    return { status: 'incoming', weight: 2, event: 'appointed' };
  if (verb.tense === 'present') return { status: 'current', weight: 0, event: 'appointed' };
  return { status: 'current', weight: 1, event: 'started' };
}
