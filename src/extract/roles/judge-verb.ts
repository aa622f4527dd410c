import type { RoleStatus } from '../../record/index.ts';
import { isWord, type Clause } from './clause.ts';
import type { Claim } from './claim.ts';
import type { Holding } from './holders/holding.ts';
import { IMMEDIATE_APPOINTMENTS } from './post-verbs.ts';
import { relationOf, type TimeMention } from './read-times.ts';
import type { VerbGroup } from './verb-groups.ts';

export interface Verdict {
  status: RoleStatus;
  weight: Claim['statusWeight'];
  event: Claim['event'];
}

export function judgeVerb(
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
      return judgeAppointment(clause, verb, holding, times);
    case 'leave':
      return hadTo(clause, verb) ? { status: 'former', weight: 2, event: 'left' } : judgeLeave(verb, times);
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
  const [no, longer] = clause.items.slice(Math.max(0, verb.first - 2), verb.first);
  if (no?.lower === 'no' && longer?.lower === 'longer') return { status: 'former', weight: 2, event };
  // "survived as leader on Friday": so is still.
  if (verb.lemma === 'survive' && verb.tense === 'past') return { status: 'current', weight: 2, event };
  if (verb.tense === 'past' || verb.tense === 'pluperfect') return { status: 'former', weight: 1, event };
  if (STAYING.has(verb.lemma)) return { status: 'current', weight: 2, event };
  if (verb.tense === 'future') return { status: 'incoming', weight: 2, event: 'appointed' };
  if (verb.tense === 'infinitive') return judgeInfinitive(clause, verb, times);
  const isSince = clause.items.some(
    (i, n) => n >= holding.phrase.close && n < holding.phrase.close + 12 && i.lower === 'since',
  );
  // "has also worked as an auditor": told of a life, unless it lasts to this day.
  const isTold =
    verb.lemma === 'work' ||
    ((verb.lemma === 'serve' || verb.lemma === 'be') &&
      clause.items.slice(verb.first, verb.end).some((i) => /^(?:also|previously|formerly)$/.test(i.lower)));
  if (verb.tense === 'perfect' && isTold && !isSince && !times.some((t) => t.bound === 'from'))
    return { status: 'former', weight: 1, event };
  // "has been chief executive of X, Y and Z": of one after another.
  const isSeries =
    holding.phrase.bodyItems.length > 2 && !isSince && !/^joint /i.test(holding.phrase.title.title);
  if (verb.tense === 'perfect' && verb.lemma === 'be' && isSeries)
    return { status: 'former', weight: 1, event };
  // "has spent the past four years as": the time is one that lasts.
  const isLasting = isSince || verb.lemma === 'spend';
  if (
    verb.tense === 'perfect' &&
    !isLasting &&
    times.some((t) => t.relation === 'past' && t.bound === 'at')
  ) {
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
  // "Asha Day having become director in May": so it is still.
  if (verb.tense === 'pluperfect' && clause.items[verb.first]!.lower !== 'having')
    return { status: 'former', weight: 0, event: 'started' };
  if (verb.tense === 'participle') {
    // "having previously been A before becoming B": both are of the past.
    const before = clause.items.slice(Math.max(0, verb.first - TOLD_REACH), verb.first).map((i) => i.lower);
    const isTold = before.at(-1) === 'before' && before.includes('having') && before.includes('previously');
    // "will stay until May before taking over as director of Y"
    const main = clause.verbs.findLast((v) => v.end <= verb.first);
    if (before.at(-1) === 'before' && main?.tense === 'future')
      return { status: 'incoming', weight: 2, event: 'appointed' };
    return isTold
      ? { status: 'former', weight: 1, event: 'held' }
      : { status: 'current', weight: 0, event: 'started' };
  }
  // "began his career as", "started as": a beginning of long ago is no post of today.
  if ((verb.lemma === 'begin' || verb.lemma === 'start') && verb.tense === 'past')
    return { status: 'former', weight: 1, event: 'held' };
  // "joined X as a clerk in 1989": a beginning of long ago, unless the words say that it lasts.
  if (times.some((t) => t.bound === 'at' && isLongAgo(t, clause.scene.article.published))) {
    return { status: 'former', weight: 0, event: 'held' };
  }
  return { status: 'current', weight: 1, event: 'started' };
}

const TOLD_REACH = 24;

const LONG_AGO_YEARS = 8;

function isLongAgo(time: TimeMention, published: string | null): boolean {
  if (time.iso === null || published === null) return false;
  return Number(published.slice(0, 4)) - Number(time.iso.slice(0, 4)) >= LONG_AGO_YEARS;
}

/** "to be", "to become": the verb before it decides. */
function judgeInfinitive(clause: Clause, verb: VerbGroup, times: readonly TimeMention[]): Verdict {
  const before = clause.verbs.findLast((v) => v.end <= verb.first);
  // "will continue to be"
  if (before !== undefined && before.end === verb.first && STAYING.has(before.lemma))
    return { status: before.tense === 'past' ? 'former' : 'current', weight: 2, event: 'held' };
  const isPast = before?.tense === 'past' || before?.tense === 'perfect';
  const hasGone = before !== undefined && (before.verbClass === 'leave' || before.verbClass === 'start');
  const future = times.some((t) => t.relation === 'future');
  if (isPast && hasGone && !before.isProgressive && !future)
    return { status: 'current', weight: 1, event: 'started' };
  return { status: 'incoming', weight: 2, event: 'appointed' };
}

/** "months after the council | appointed": told to date something else. */
function isAftermath({ items }: Clause, verb: VerbGroup): boolean {
  if (verb.tense !== 'past' || verb.isPassive) return false;
  const before = items.slice(Math.max(0, verb.first - 5), verb.first).map((i) => i.lower);
  const after = before.lastIndexOf('after');
  return after > 0 && /^(?:days|weeks|months|years|month|year)$/.test(before[after - 1]!);
}

function judgeAppointment(
  clause: Clause,
  verb: VerbGroup,
  holding: Holding,
  times: readonly TimeMention[],
): Verdict {
  if (verb.tense === 'future') return { status: 'incoming', weight: 2, event: 'appointed' };
  const isPast = times.some((t) => t.relation === 'past' && t.bound !== 'until');
  const isFuture = times.some((t) => t.relation === 'future' && t.bound !== 'until');
  if (isFuture) return { status: 'incoming', weight: 2, event: 'appointed' };
  // "Appointed leader in May, she has …": said in passing.
  if (verb.isPassive && verb.first === 0) return { status: 'current', weight: 0, event: 'started' };
  if (verb.tense === 'infinitive') return { status: 'incoming', weight: 1, event: 'appointed' };
  // "nine months after the trust appointed Asha Day as its chief executive"
  if (isAftermath(clause, verb)) return { status: 'current', weight: 1, event: 'started' };
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

/** "has had to | give up", "was forced to | quit" */
function hadTo({ items }: Clause, { first, end }: VerbGroup): boolean {
  return items
    .slice(Math.max(0, first - 2), end)
    .some((i, n, near) => isWord(i, FORCED) && near[n + 1]?.lower === 'to');
}
const FORCED = new Set(['had', 'forced', 'obliged']);

export function judgeLeave(verb: VerbGroup, times: readonly TimeMention[]): Verdict {
  const event = 'left';
  const isOver =
    (verb.tense === 'past' || verb.tense === 'perfect' || verb.tense === 'pluperfect') && !verb.isProgressive;
  // "is stepping down with immediate effect", "said she was leaving today"
  const isAtOnce =
    (times.some((t) => t.relation === 'now') && verb.tense !== 'future') || verb.tense === 'participle';
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

/** Posts that a vote or a leader's word fills at once, and not at a date to come. */
export const POLITICAL_POSTS =
  /^(?:deputy |depute |acting |interim |group |opposition |shadow |vice-|vice |co-|labour |conservative |tory |liberal |lib |democrat |dem |green )*(?:leader|mayor|convener|convenor|provost|(?:cabinet|executive|lead|portfolio) (?:member|holder|lead)|chair(?:man|woman)? of the .*committee|vice-chair|vice-chairman|spokes|whip|.*commissioners?\b|(?:improvement|send) advis[eo]r)|^deputy(?:$| for )|^(?:interim|acting) /i;

/** "will remain", "is to carry on as": whoever stays is in post already. */
const STAYING: ReadonlySet<string> = new Set(['remain', 'continue', 'stay', 'carry', 'retain', 'keep']);
