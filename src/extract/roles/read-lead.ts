import { holderAt, isMark, isWord, type Clause } from './clause.ts';
import type { Holding } from './holders/holding.ts';
import { type LateHolding, type ReadSentence, unheld } from './late-holding.ts';
import { ARRIVAL_NOUNS, DEPARTURE_NOUNS, HONORIFIC_WORDS, POST_NOUNS } from './phrase-words.ts';
import { withoutStandIn } from './read-filled-post.ts';
import { isSamePost } from './same-post.ts';
import type { TitlePhrase } from './title-phrases.ts';

const LEAD_PARAGRAPHS = 2;

/** The opening says what happened to "the leader of X"; the next sentence begins with the name. */
export function readLead(
  read: readonly ReadSentence[],
  index: number,
  introduced: ReadonlySet<number>,
): LateHolding[] {
  const opening = read[index]!;
  const next = read[index + 1];
  const { clause } = opening;
  const phrase = unheld(opening);
  if (next === undefined || phrase === undefined || next.clause.sentence - clause.sentence > 2) return [];
  const echo = readEcho(opening, next, phrase);
  if (echo !== undefined) return [echo];
  const kind = leadKind(clause, next.clause, phrase);
  if (kind === null) return [];
  let at = skipArrival(next.clause);
  while (at < 6 && (isWord(next.clause.items[at], HONORIFIC_WORDS) || isParty(next.clause, at))) at++;
  // "Asha Day's removal comes after …"
  const named = next.clause.items[at];
  const isGoing =
    named?.kind === 'person' && named.isPossessive && isWord(next.clause.items[at + 1], DEPARTURE_NOUNS);
  const person = isGoing ? named.person : holderAt(next.clause, at);
  if (person === undefined || introduced.has(person)) return [];
  // "Asha Day warned that a director would be hard to find. Day said …": she is not the one.
  if (clause.items.some((i) => i.kind === 'person' && i.person === person)) return [];
  const item = next.clause.items[at]!;
  const titled = next.holdings.find((h) => h.people.includes(person) && PLACED.test(h.rule));
  // "Asha Day, currently director at Y, will join": what she is or was elsewhere is no bar to the new post.
  // "Bo Lee will be chair of the board": that sentence says which post.
  if (kind === 'appointed' && next.holdings.some((h) => h.people.includes(person) && isComing(h))) return [];
  const isElsewhere =
    kind === 'appointed' &&
    titled?.rule === 'post after name' &&
    (titled.phrase.status !== null || isTheOne(next.clause, titled));
  if ((item.kind === 'person' && item.isPronoun) || (titled !== undefined && !isElsewhere)) return [];
  if (kind === 'lead' && next.holdings.some((h) => h.people.includes(person) && isOther(h, phrase)))
    return [];
  const told: LateHolding = { clause, phrase, person, mention: item, kind };
  // "has made its interim director permanent"
  const isKept = kind === 'appointed' && clause.items[phrase.close]?.lower === 'permanent';
  if (isKept) return [{ ...told, phrase: withoutStandIn(phrase), kind: 'holder' }];
  if (kind !== 'appointed') {
    const onward = phrase.open <= 1 ? findOnward(opening, phrase) : undefined;
    return onward === undefined ? [told] : [told, { ...told, phrase: onward, kind: 'appointed' }];
  }
  // "has appointed the director of X as its chief executive": one post is held, and another to come.
  const given = opening.phrases.find((p) => p.at > phrase.at && clause.items[p.open - 1]?.lower === 'as');
  if (given !== undefined && phrase.isDefinite && !phrase.isNew)
    return [
      { ...told, kind: 'holder' },
      { ...told, phrase: given },
    ];
  return [hasBegun(next.clause) ? { ...told, kind: 'started' } : told];
}

/** "The bishop wrote to the council. Asha Day, who became leader in May, …": another post than the opening's. */
function isOther({ verb, phrase }: Holding, { title }: TitlePhrase): boolean {
  return verb?.lemma === 'become' && !isSamePost(phrase.title.title, title.title);
}

/** "The director of X is leaving | to become director of Y": where the subject of the opening goes. */
function findOnward({ clause, phrases }: ReadSentence, { at }: TitlePhrase): TitlePhrase | undefined {
  return phrases.find(
    (p) =>
      p.at > at &&
      p.at - at < LONGEST_WAY &&
      clause.verbs.some(
        (v) => v.end === opensAt(clause, p) && v.verbClass === 'start' && NEXT_TENSES.test(v.tense),
      ),
  );
}

/** Where the words of a post begin, with the "as" before them. */
function opensAt({ items }: Clause, { open }: TitlePhrase): number {
  return items[open - 1]?.lower === 'as' ? open - 1 : open;
}

/** How far from the post that is left the next may stand, in items. */
const LONGEST_WAY = 30;
const NEXT_TENSES = /^(?:future|infinitive)$/;

/** "Asha Day, director at Y, | was the panel's choice", "… will take up the role": who was meant. */
function isTheOne({ items, verbs }: Clause, { phrase }: Holding): boolean {
  const verb = verbs.find((v) => v.first >= phrase.close);
  if (verb?.verbClass === 'start' || verb?.verbClass === 'appoint') return true;
  const said = verb?.lemma === 'be' ? items.slice(verb.end, verb.end + 5) : [];
  return said.some((i) => /^(?:choice|pick|candidate|appointee)$/.test(i.lower));
}

/** "will become", "takes on": the sentence itself brings somebody to the post. */
function isComing({ verb }: Holding): boolean {
  if (verb?.verbClass !== 'start' && verb?.verbClass !== 'appoint') return false;
  return /^(?:future|present|infinitive)$/.test(verb.tense);
}

const PLACED = /^post (?:before|after|is) name$/;

/**
 * "Asha Day has stepped up to fill the post", "Bo Lee took over on Monday", "starts work today": whoever was
 * appointed is in post.
 */
function hasBegun({ items, verbs, times }: Clause): boolean {
  const verb = verbs[0];
  if (verb?.verbClass !== 'start' || verb.first > 4 || verb.isProgressive) return false;
  // "who became its treasurer last year, takes over": told of another post.
  if (items.slice(0, verb.first).some((i) => i.lower === 'who')) return false;
  const isToday = verb.tense === 'present' && times.some((t) => t.relation === 'now');
  return isToday || verb.tense === 'past' || verb.tense === 'perfect';
}

/** "A council leader has resigned. Leader of X Asha Day said …": the same post, named with its holder. */
function readEcho(opening: ReadSentence, next: ReadSentence, phrase: TitlePhrase): LateHolding | undefined {
  const { clause } = opening;
  const verb = clause.verbs.find((v) => v.first >= phrase.close);
  const isGoing = verb?.verbClass === 'leave' && phrase.open <= 2 && verb.first - phrase.close <= 8;
  if (!isGoing || phrase.bodies.length > 0 || clause.items.some((i) => i.kind === 'person')) return undefined;
  const same = next.holdings.find(
    (h) =>
      h.people.length === 1 && PLACED.test(h.rule) && isSamePost(h.phrase.title.title, phrase.title.title),
  );
  if (same === undefined) return undefined;
  const mention = next.clause.items[same.peopleAt[0]!]!;
  // The later sentence has the post's body.
  return {
    clause,
    phrase: { ...phrase, bodies: same.phrase.bodies },
    person: same.people[0]!,
    mention,
    kind: 'lead',
  };
}

/** "This appointment of | Asha Day follows …": the words before the name that opens a sentence. */
function skipArrival({ items }: Clause): number {
  const noun = isWord(items[0], ARRIVAL_NOUNS) ? 0 : 1;
  return isWord(items[noun], ARRIVAL_NOUNS) && items[noun + 1]?.lower === 'of' ? noun + 2 : 0;
}

/** What the opening says of a post without a name; null where the next sentence need not give the name. */
function leadKind(clause: Clause, next: Clause, phrase: TitlePhrase): LateHolding['kind'] | null {
  const { items } = clause;
  if (holdsPost(next) || (isGoingPost(clause, phrase) && tellsOfGoing(next))) return 'holder';
  if (isAlsoNamed(next) && !items.some((i) => i.kind === 'person')) return 'lead';
  const before = items.slice(Math.max(0, phrase.open - 2), phrase.open);
  const isAppointed =
    (before.at(-1)?.lower === 'of' && isWord(before[0], ARRIVAL_NOUNS)) ||
    clause.verbs.some((v) => v.end === phrase.open && v.verbClass === 'appoint' && !v.isPassive);
  const has = items.slice(0, phrase.open).some((i) => i.kind === 'word' && /^(?:has|have)$/.test(i.lower));
  const comes = next.verbs[0];
  // "A new leader has been chosen. Asha Day, who is leaving, …": hers is the post to be filled.
  const isGoing = comes?.verbClass === 'leave' && comes.first <= 4 && comes.tense !== 'past';
  if (isGoing && (isAppointed || phrase.isNew)) return 'holder';
  // "A new director has been appointed at X."
  const after = clause.verbs.find((v) => v.first >= phrase.close);
  const isFilled =
    after?.verbClass === 'appoint' && after.isPassive && !after.isNegative && after.first - phrase.close <= 6;
  if (isFilled && phrase.isNew && after.tense !== 'future' && after.tense !== 'infinitive')
    return 'appointed';
  // "X has gone to Y for its next chief executive."
  const isFound =
    (phrase.isNew || phrase.status === 'incoming' || items[phrase.open]?.lower === 'a') &&
    items.slice(0, phrase.open).some((i) => isWord(i, FINDING));
  if (isFound && has) return 'appointed';
  const isComing = comes?.verbClass === 'start' && comes.first <= 3;
  if (isAppointed || (phrase.isNew && has && isComing)) return 'appointed';
  if (items.some((i) => i.kind === 'person')) return null;
  // "X has lost its third chief executive. Asha Day resigned": the next sentence tells who.
  if (items.slice(0, phrase.open).some((i) => isWord(i, LOSING)) && leavesAtOnce(next))
    return next.verbs[0]?.tense === 'past' || next.verbs[0]?.tense === 'perfect' ? 'lost' : 'holder';
  if (isToldBy(clause, phrase) && isSaid(next)) return 'lead';
  const goesOn = items[phrase.close];
  const isSubject = phrase.open <= 1 && goesOn?.kind === 'word' && goesOn.lower !== 'and';
  return isSubject && clause.paragraph <= LEAD_PARAGRAPHS ? 'lead' : null;
}

/** "Homes were unsafe, | the Commissioner for Older People has found": the words end with whoever said so. */
function isToldBy(clause: Clause, { open, close }: TitlePhrase): boolean {
  const { items } = clause;
  const before = items[open - 1];
  const verb = items[close]?.lower === 'has' ? close + 1 : close;
  const ends = items[verb + 1] === undefined || isMark(items[verb + 1], '.');
  return clause.paragraph <= LEAD_PARAGRAPHS && isMark(before, ',') && ends && isWord(items[verb], SAYING);
}

/** "Asha Day said" */
function isSaid(clause: Clause): boolean {
  return clause.items
    .slice(0, 8)
    .some((i, at) => isWord(i, SAYING) && holderAt(clause, at - 1) !== undefined);
}

const SAYING = new Set(
  'said found warned claimed concluded admitted ruled told insisted revealed announced'.split(' '),
);

/** "Asha Day, who has held the brief since May": the post that the sentence before names. */
function holdsPost({ items }: Clause): boolean {
  const who = items.findIndex((i) => i.kind === 'word' && i.lower === 'who');
  if (who < 1 || who > 6) return false;
  const words = items.slice(who + 1, who + 6);
  const held = words.findIndex((i) => isWord(i, HOLDING));
  return held >= 0 && words[held + 1]?.lower === 'the' && isWord(words[held + 2], POST_NOUNS);
}

/** "Asha Day, who is also its treasurer, said": the one of whose other post the sentence before told. */
function isAlsoNamed({ items }: Clause): boolean {
  const who = items.findIndex((i, at) => at < 5 && i.lower === 'who');
  return who > 0 && /^(?:is|was)$/.test(items[who + 1]?.lower ?? '') && items[who + 2]?.lower === 'also';
}

/** "the outgoing chief executive" */
function isGoingPost({ items }: Clause, { open, at }: TitlePhrase): boolean {
  return items.slice(open, at).some((i) => /^(?:outgoing|retiring|departing)$/.test(i.lower));
}

/** "Asha Day announced her retirement last week" */
function tellsOfGoing({ items }: Clause): boolean {
  const told = items.findIndex((i, at) => at < 5 && /^(?:announced|confirmed|revealed)$/.test(i.lower));
  return told > 0 && items.slice(told + 1, told + 4).some((i) => isWord(i, DEPARTURE_NOUNS));
}

const HOLDING = new Set(['held', 'holds', 'done', 'taken']);

const LOSING = new Set([
  'lost',
  'loses',
  'losing',
  'seeking',
  'recruiting',
  'hunting',
  'searching',
  'looking',
  'without',
]);

const FINDING = new Set([
  'gone',
  'turned',
  'looked',
  'found',
  'chosen',
  'picked',
  'hired',
  'recruited',
  'poached',
  'raided',
  'plumped',
  'opted',
  'unveiled',
]);

/** Whether a sentence opens with a name and its going: "Asha Day resigned in May". */
function leavesAtOnce(clause: Clause): boolean {
  const verb = clause.verbs[0];
  return verb?.verbClass === 'leave' && verb.first <= 4;
}

/** "Labour’s", "Liberal Democrat": a party before a name that opens a sentence. */
function isParty(clause: Clause, at: number): boolean {
  const item = clause.items[at];
  if (item?.kind === 'body') return clause.scene.bodies[item.bodies[0]!]!.kind === 'party';
  return (
    item?.kind === 'word' &&
    (/^(?:labour|conservative|liberal|democrat|green|independent|tory|reform|plaid|snp)$/.test(item.lower) ||
      item.lower === "'s")
  );
}
