import type { RoleStatus } from '../../record/index.ts';
import { isMark, isWord, type Clause } from './clause.ts';
import { skipHonorifics } from './holders/names.ts';
import { findSubject } from './find-subject.ts';
import type { BodyItem } from './items.ts';
import { PARTY_WORDS, SERVICE_WORDS } from '../titles/title-words.ts';
import { PARTY_MEMBERS } from './phrase-words.ts';
import { readChairedCommittee, readObject } from './read-led-object.ts';
import type { VerbGroup } from './verb-groups.ts';

/** A post that a verb names: "chairs the pensions committee", "led the Labour group". */
export interface VerbPost {
  readonly people: readonly number[];
  readonly peopleAt: readonly number[];
  readonly title: string;
  readonly bodies: readonly number[];
  readonly bodyItems: readonly BodyItem[];
  readonly status: RoleStatus;
  readonly verb: VerbGroup;
  /** Item after the object. */
  readonly close: number;
}

const NOUN_OF: ReadonlyMap<string, string> = new Map([
  ['chair', 'chair'],
  ['co-chair', 'co-chair'],
  ['convene', 'convener'],
  ['lead', 'leader'],
  ['head', 'leader'],
  ['run', 'chief executive'],
]);

/** What is chaired for a day: "the interview panel". */
const PASSING = /^(?:interview|appointments?|selection|recruitment) (?:panel|board|committee)$/i;

/** Finds the posts that verbs of a sentence name. */
export function findVerbPosts(clause: Clause): VerbPost[] {
  const found: VerbPost[] = [];
  for (const verb of clause.verbs) {
    if (verb.verbClass !== 'post' || verb.isNegative) continue;
    if (verb.isPassive || clause.items[verb.end]?.lower === 'by') {
      const chaired = readChairedBy(clause, verb);
      if (chaired !== undefined) found.push(chaired);
      continue;
    }
    const seat = verb.lemma === 'represent' ? readSeat(clause, verb) : undefined;
    if (seat !== undefined) found.push(seat);
    const noun = NOUN_OF.get(verb.lemma);
    if (noun === undefined) continue;
    const object = readObject(clause, verb.end);
    if (object === undefined) continue;
    if (verb.lemma === 'run' && !isDestination(clause, verb)) continue;
    const isChair = noun.endsWith('chair') || noun === 'convener';
    if (isOnlyHoped(clause, verb) || PASSING.test(object.words)) continue;
    const isGroup = object.noun === 'group' || object.noun === 'opposition';
    const isCouncil = object.body !== null && clause.scene.bodies[object.body.bodies[0]!]!.kind === 'council';
    // One leads a council or a party's group; to lead a team or a trust is no post of that name.
    if (!isChair && !(isCouncil && object.noun === null) && !isGroup) continue;
    // "The mayor will lead the combined authority": it has no leader besides.
    if (!isChair && isCouncil && / combined /i.test(clause.scene.bodies[object.body.bodies[0]!]!.name))
      continue;
    const subject = findSubject(clause, verb);
    if (subject === undefined) continue;
    const people = subject.flatMap((i) => {
      const item = clause.items[i]!;
      return item.kind === 'person' ? [item.person] : [];
    });
    const article = object.noun !== null && SERVICE_WORDS.has(object.noun) ? '' : 'the ';
    const title = object.noun === null ? noun : `${noun} of ${article}${object.words}`;
    const bodies = object.body?.bodies ?? [];
    const bodyItems = object.body === null ? [] : [object.body];
    found.push({
      people,
      peopleAt: subject,
      title,
      bodies,
      bodyItems,
      status: statusOf(clause, verb),
      verb,
      close: object.close,
    });
  }
  return found;
}

/** "is in the running to chair X", "is tipped to lead": nobody's post yet. */
function isOnlyHoped({ items }: Clause, { first, tense }: VerbGroup): boolean {
  if (tense !== 'infinitive') return false;
  return items
    .slice(Math.max(0, first - 3), first + 1)
    .some((i) =>
      /^(?:running|tipped|favourite|shortlisted|candidate|hopes|hoping|wants|bid|bidding)$/.test(i.lower),
    );
}

/** "Cllr Asha Day, who represents Moss Side": a councillor's seat, where a ward or a councillor is spoken of. */
function readSeat(clause: Clause, verb: VerbGroup): VerbPost | undefined {
  const { items, scene } = clause;
  const start = items[verb.end]?.lower === 'the' ? verb.end + 1 : verb.end;
  const isName = (i: number): boolean => {
    const item = items[i];
    return item?.kind === 'word' && item.isCapitalised;
  };
  const isPair = (i: number): boolean => i > start && items[i]?.lower === 'and' && isName(i + 1);
  let close = start;
  while ((isName(close) || isPair(close)) && close - start < LONGEST_SEAT) close++;
  const isWard = /^(?:ward|division)$/.test(items[close]?.lower ?? '');
  const after = isWard ? close + 1 : close;
  // "represents Moss Side | on Kent CC"
  const council = /^(?:on|at)$/.test(items[after]?.lower ?? '') ? items[after + 1] : undefined;
  const isOn = council?.kind === 'body' && !council.isPossessive && isOfCouncil(clause, council);
  const subject = findSubject(clause, verb);
  // "who represents the Conservatives"
  if (close === start || subject?.length !== 1 || isWord(items[close - 1], PARTY_MEMBERS)) return undefined;
  const holder = items[subject[0]!]!;
  const { tokens, text } = scene.reading;
  const isCouncillor = /^(?:cllr|coun|councillor)$/.test(tokens[holder.first]!.lower);
  // "Asha Day, who represents Moss Side": a ward's, where no parliament is spoken of near by.
  const isRelative = items[verb.first - 1]?.lower === 'who' && !isOfParliament(clause, verb);
  // "Labour MP Asha Day, who represents Moss Side"
  const post = items[subject[0]! - 1];
  const house = post?.kind === 'title' ? PARLIAMENT.exec(post.title.title)?.[0] : undefined;
  if (holder.kind !== 'person' || !(isWard || isOn || isRelative || isCouncillor || house !== undefined))
    return undefined;
  const area = text.slice(tokens[items[start]!.first]!.start, tokens[items[close - 1]!.end - 1]!.end);
  return {
    people: [holder.person],
    peopleAt: subject,
    title: `${house ?? 'ward councillor'} for ${area}`,
    bodies: isOn ? council.bodies : [],
    bodyItems: isOn ? [council] : [],
    status: statusOf(clause, verb),
    verb,
    close: isOn ? after + 2 : after,
  };
}
const LONGEST_SEAT = 5;

function isOfParliament({ items, scene }: Clause, { first }: VerbGroup): boolean {
  const { tokens } = scene.reading;
  const at = items[first]!.first;
  return tokens
    .slice(Math.max(0, at - PARLIAMENT_REACH), at + PARLIAMENT_REACH)
    .some((t) => OF_PARLIAMENT.test(t.text));
}
const PARLIAMENT_REACH = 60;
const OF_PARLIAMENT =
  /^(?:MPs?|MSPs?|MSs?|AMs?|MLAs?|Parliament|Commons|Senedd|Holyrood|Westminster|Stormont|constituency|constituents|[Mm]inister|clients|workers|members)$/;
const PARLIAMENT = /^(?:MP|MSP|MS|AM|MLA)$/;

/** "The trust is chaired by Asha Day". */
function readChairedBy(clause: Clause, verb: VerbGroup): VerbPost | undefined {
  const { items } = clause;
  if (!CHAIRING.test(verb.lemma) || items[verb.end]?.lower !== 'by') return undefined;
  let name = verb.end + 1;
  while (isWord(items[name], PARTY_WORDS)) name++;
  const at = skipHonorifics(clause, name);
  const person = items[at];
  if (person?.kind !== 'person' || person.isPronoun) return undefined;
  // "the committee, which is chaired by", "the committee, chaired by"
  let start = verb.first;
  if (items[start - 1]?.lower === 'which') start--;
  if (isMark(items[start - 1], ',')) start--;
  let before = start - 1;
  while (before >= 0 && items[before]!.kind === 'word' && start - before < 6) before--;
  const body = items[before];
  const committee = readChairedCommittee(clause, start);
  if (committee === undefined && (body?.kind !== 'body' || body.isPossessive)) return undefined;
  const noun = NOUN_OF.get(verb.lemma)!;
  // "The council is led by": what is led must stand beside the verb, and be a council.
  const isLed = before === start - 1 && body?.kind === 'body' && isOfCouncil(clause, body);
  if (verb.lemma === 'lead' && !isLed) return undefined;
  const title = committee === undefined ? noun : `${noun} of the ${committee.words}`;
  const owner = committee === undefined ? body : committee.body;
  const bodies = owner?.kind === 'body' ? owner.bodies : [];
  return {
    people: [person.person],
    peopleAt: [at],
    title,
    bodies,
    bodyItems: owner?.kind === 'body' ? [owner] : [],
    status: verb.isPassive ? statusOf(clause, verb) : 'current',
    verb,
    close: at + 1,
  };
}

const CHAIRING = /^(?:(?:co-)?chair|convene|lead)$/;

function isOfCouncil({ scene }: Clause, { bodies }: BodyItem): boolean {
  const { kind, name } = scene.bodies[bodies[0]!]!;
  return kind === 'council' && !/ combined /i.test(name);
}

/** "left to run Kent CC": to run a council as the aim of a move is to be its chief executive. */
function isDestination(clause: Clause, verb: VerbGroup): boolean {
  if (verb.tense !== 'infinitive') return false;
  const before = clause.verbs.findLast((v) => v.end <= verb.first);
  return (
    before !== undefined &&
    (before.verbClass === 'leave' || before.verbClass === 'start') &&
    verb.first - before.end <= 4
  );
}

function statusOf(clause: Clause, verb: VerbGroup): RoleStatus {
  if (verb.lemma === 'run') {
    const before = clause.verbs.findLast((v) => v.end <= verb.first);
    return before?.tense === 'past' || before?.tense === 'perfect' ? 'current' : 'incoming';
  }
  // "was elected to lead the council": a vote puts the winner in post.
  const before = clause.verbs.findLast((v) => v.end <= verb.first);
  const isElected = before?.lemma === 'elect' && before.isPassive;
  if (verb.tense === 'infinitive' && isElected && before.tense !== 'future') return 'current';
  // "became the first woman to lead the council"
  const isFirst = clause.items
    .slice(Math.max(0, verb.first - 4), verb.first)
    .some((i) => i.lower === 'first');
  if (verb.tense === 'infinitive' && isFirst && before?.lemma === 'become') return 'current';
  // "continues to chair the board"
  const isGoingOn = /^continu(?:es|ed|ing|e)$/.test(clause.items[verb.first - 1]?.lower ?? '');
  if (verb.tense === 'infinitive' && isGoingOn) return 'current';
  if (verb.tense === 'future' || verb.tense === 'infinitive') return 'incoming';
  return verb.tense === 'past' || verb.tense === 'pluperfect' ? 'former' : 'current';
}
