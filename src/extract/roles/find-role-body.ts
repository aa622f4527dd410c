import type { BodyFocus } from './body-focus.ts';
import { isBodiless, KIND_OF_POST } from './post-kinds.ts';
import { isMark, isWord, type Clause } from './clause.ts';
import { skipHonorifics } from './holders/names.ts';
import { LEVELS } from './phrase-left.ts';
import { BODY_DETERMINERS } from './phrase-words.ts';
import type { Holding } from './holders/holding.ts';
import type { BodyItem } from './items.ts';
import type { TitlePhrase } from './title-phrases.ts';
import type { VerbGroup } from './verb-groups.ts';

export interface FoundBody {
  readonly bodies: readonly number[] | null;
  readonly items: readonly BodyItem[];
  /** Whether the words of the clause say it, or context alone. */
  readonly isSaid: boolean;
}

/** Where the body of a post is said: in its phrase, by its verb, or before it in the article. */
export function findRoleBody(clause: Clause, holding: Holding, focus: BodyFocus): FoundBody {
  const { phrase, verb } = holding;
  // A constituency may have the name of a council: "MS for Preseli Pembrokeshire".
  if (
    /crime commissioner|^pcc$|^shadow .*\b(?:secretary|minister|chancellor)\b|^(?:M[SP]P?|MLA|AM) for /i.test(
      phrase.title.title,
    )
  )
    return { bodies: [], items: [], isSaid: true };
  if (phrase.bodies.length > 0) {
    // A commissioner sent by a department is a post at the council.
    const isSent =
      /commissioner|adviser|envoy/i.test(phrase.title.title) &&
      clause.scene.bodies[phrase.bodies[0]!]!.kind === 'department';
    const place = isSent ? placeAfter(clause, phrase) : undefined;
    if (place !== undefined) return { bodies: place.bodies, items: [place], isSaid: true };
    if (isSent) return { bodies: null, items: [], isSaid: false };
    const isGeneric = phrase.bodyItems.length === 1 && phrase.bodyItems[0]!.isGeneric;
    if (isGeneric && verb?.verbClass === 'appoint' && /commissioner|adviser|envoy/i.test(phrase.title.title))
      return { bodies: null, items: [], isSaid: false };
    // "from Kent, where he had been director at the council"
    const there =
      isGeneric && phrase.bodyItems[0]!.first > phrase.title.first ? byWhere(clause, holding) : undefined;
    if (there !== undefined && !there.isGeneric)
      return { bodies: there.bodies, items: [there], isSaid: true };
    const context = isGeneric ? inContext(clause, phrase, focus) : null;
    return {
      bodies: context === null ? phrase.bodies : [context],
      items: phrase.bodyItems,
      isSaid: true,
    };
  }
  if (isBodiless(phrase.title.title) && phrase.ownerNoun === null)
    return { bodies: focus.departmentOf(phrase.title.title), items: [], isSaid: true };
  if (phrase.isThere) return fromFocus(focus.placeAt(phrase.title.first));
  const isSent = /commissioner|adviser|inspector|envoy/i.test(phrase.title.title);
  const sentTo = isSent ? placeAfter(clause, phrase) : undefined;
  if (sentTo !== undefined) return { bodies: sentTo.bodies, items: [sentTo], isSaid: true };
  const named = verb === null ? undefined : (byDestination(clause, verb) ?? byVerb(clause, holding));
  // A department appoints a commissioner; the post is at the council.
  const isSender =
    isSent &&
    named !== undefined &&
    /^(?:department|inspectorate)$/.test(clause.scene.bodies[named.bodies[0]!]!.kind);
  const nearVerb = isSender ? undefined : named;
  if (nearVerb !== undefined) {
    const partners =
      phrase.ownsIt || isPlural(clause, nearVerb) || / joint |^joint|shared/i.test(phrase.title.title)
        ? partnersOf(clause, nearVerb)
        : [];
    const items = [...partners, nearVerb];
    return { bodies: items.flatMap((b) => b.bodies), items, isSaid: true };
  }
  const placed = verb === null && holding.rule === 'as post' ? clause.items[phrase.open - 2] : undefined;
  if (placed?.kind === 'body') return { bodies: placed.bodies, items: [placed], isSaid: true };
  const left = byLeaving(clause, holding);
  if (left !== undefined) return { bodies: left.bodies, items: [left], isSaid: true };
  const having = byHaving(clause, phrase);
  if (having.length > 0) return { bodies: having.flatMap((b) => b.bodies), items: having, isSaid: true };
  const where = byWhere(clause, holding);
  if (where !== undefined) return { bodies: where.bodies, items: [where], isSaid: true };
  return { bodies: null, items: [], isSaid: false };
}

/** "is moving to Kent County Council | to be director": where whoever moves moves to. */
function byDestination({ items, verbs }: Clause, verb: VerbGroup): BodyItem | undefined {
  if (verb.tense !== 'infinitive') return undefined;
  const move = verbs.findLast((v) => v.end <= verb.first);
  if (move?.verbClass !== 'leave' && move?.verbClass !== 'start') return undefined;
  const at = items.findIndex((i, n) => n >= move.end && n < verb.first && i.kind === 'body');
  const item = items[at];
  const isGoal = /^(?:to|for)$/.test(items[at - 1]?.lower ?? '') && verb.first - at <= 2;
  return isGoal && item?.kind === 'body' && !item.isPossessive ? item : undefined;
}

/** A further body of one post, and whether that came before. */
export interface FurtherBody {
  readonly item: BodyItem;
  readonly isEarlier: boolean;
}

/**
 * Bodies that a post is said to be of after its phrase: "chief executive of X and, before that, of Y".
 * `isEarlier` tells whether the words put that one before.
 */
export function findFurtherBody(clause: Clause, phrase: TitlePhrase): FurtherBody | undefined {
  const { items } = clause;
  if (phrase.bodies.length === 0) return undefined;
  const limit = Math.min(items.length, phrase.close + 22);
  const and = items.findIndex(
    (i, n) => n >= phrase.close && n < limit && i.kind === 'word' && i.lower === 'and',
  );
  if (and < 0 || and > phrase.close + 5) return undefined;
  for (let at = and + 1; at < limit; at++) {
    const item = items[at]!;
    const lead = items[at - 1];
    const opens = lead?.kind === 'word' && /^(?:of|at|for)$/.test(lead.lower);
    if (item.kind === 'body' && opens && at > and + 2) {
      const isEarlier = items
        .slice(and, at)
        .some((i) => /^(?:before|previously|earlier|formerly)$/.test(i.lower));
      return items[at + 1]?.kind === 'title' || item.isPossessive ? undefined : { item, isEarlier };
    }
    if (
      item.kind === 'title' ||
      item.kind === 'person' ||
      clause.verbs.some((v) => v.first <= at && v.end > at)
    )
      return undefined;
  }
  return undefined;
}

/** "the department's commissioner in Leeds", "a commissioner, Asha Day, to Leeds": where whoever is sent is sent. */
function placeAfter(clause: Clause, { close }: TitlePhrase): BodyItem | undefined {
  const { items } = clause;
  const name = isMark(items[close], ',') ? skipHonorifics(clause, close + 1) : -1;
  const isNamed = items[name]?.kind === 'person' && isMark(items[name + 1], ',');
  const at = isNamed ? name + 2 : skipHonorifics(clause, close);
  const sentTo = readSentTo(clause, at);
  if (sentTo !== undefined) return sentTo;
  // "to help Leeds"
  const verb = items[at]?.lower === 'to' && HELPING.test(items[at + 1]?.lower ?? '') ? at + 1 : at;
  const item = items[verb + 1];
  const isPlaced = /^(?:in|at|for|to|into)$/.test(items[at]?.lower ?? '');
  return isPlaced && item?.kind === 'body' && !item.isPossessive ? item : undefined;
}
/** "adviser Asha Day, | who was sent to Leeds by ministers": where whoever is sent is sent. */
function readSentTo({ items, verbs }: Clause, from: number): BodyItem | undefined {
  const name = items[from]?.kind === 'person' ? from + 1 : from;
  const who = isMark(items[name], ',') ? name + 1 : name;
  if (items[who]?.lower !== 'who') return undefined;
  const verb = verbs.find((v) => v.first === who + 1 && v.lemma === 'send' && v.isPassive);
  const to = verb === undefined ? -1 : items[verb.end]?.lower === 'in' ? verb.end + 1 : verb.end;
  const body = items[to + 1];
  return /^(?:to|into)$/.test(items[to]?.lower ?? '') && body?.kind === 'body' ? body : undefined;
}

const HELPING = /^(?:help|advise|support|oversee|run|assist)$/;

/** "the council’s", "of the council": the body in focus, where it is of the kind that the words name. */
function inContext(clause: Clause, phrase: TitlePhrase, focus: BodyFocus): number | null {
  const { scene } = clause;
  const item = phrase.bodyItems[0]!;
  const linked = scene.bodies[item.bodies[0]!]!;
  if (linked.kind !== 'council') return null;
  const { tokens } = scene.reading;
  // "the authority" may be a fire authority: the linker's word stands.
  const isOfCouncil =
    KIND_OF_POST.find(([pattern]) => pattern.test(phrase.title.title))?.[1][0] === 'council';
  if (!isOfCouncil && tokens.slice(item.first, item.end).some((t) => t.lower === 'authority')) {
    const kinds = { kinds: ['fire-service', 'police', 'council', 'other'] };
    const { first, title, head: at } = phrase.title;
    return focus.bodyOf(Math.min(item.first, first), title, tokens[at]!.lower, 'authority', kinds);
  }
  const head = tokens[phrase.title.head]!.lower;
  const body = focus.bodyOf(
    Math.min(item.first, phrase.title.first),
    phrase.title.title,
    head,
    phrase.level ?? tokens.slice(item.first, item.end).find((t) => LEVELS.has(t.lower))?.lower ?? null,
    'council',
    [],
    item.bodies[0],
  );
  return body;
}

function fromFocus(body: number | null): FoundBody {
  return { bodies: body === null ? null : [body], items: [], isSaid: body !== null };
}

/** "joins Leeds City Council as", "Leeds has named X as its", "at Leeds": the body beside the verb. */
function byVerb(clause: Clause, holding: Holding): BodyItem | undefined {
  const { items } = clause;
  const { verb, phrase } = holding;
  if (verb === null) return undefined;
  // Between the verb and the post.
  for (let i = phrase.open - 1; i >= verb.end; i--) {
    const item = items[i]!;
    // "has named Asha Day, currently at Essex, as its director"
    const isLeft =
      verb.verbClass === 'appoint' &&
      /^(?:at|with)$/.test(items[i - 1]?.lower ?? '') &&
      /^(?:currently|now|presently|formerly|previously)$/.test(items[i - 2]?.lower ?? '');
    const isOrigin = isLeft || items[i - 1]?.lower === 'from';
    // "has appointed | Leeds chief executive Asha Day | as its head": a body of what she was.
    const of = items[i - 1]?.lower === 'the' ? i - 2 : i - 1;
    const isOfAnother =
      items[i + 1]?.kind === 'title' ||
      // "held the posts of chair of Leeds | and leader": of the post before.
      (items[of]?.kind === 'word' && items[of - 1]?.kind === 'title') ||
      isInRelative(clause, i, verb.end);
    if (item.kind === 'body' && !item.isPossessive && !isOrigin && !isOfAnother) return item;
    if (item.kind === 'mark' && item.lower === ';') break;
  }
  // After the post, past the person or a time: "as director in May at Leeds".
  for (let i = phrase.close; i < Math.min(items.length, phrase.close + 5); i++) {
    const item = items[i]!;
    if (item.kind === 'mark' || item.kind === 'title' || item.kind === 'person') break;
    const before = items[i - 1];
    if (
      item.kind === 'body' &&
      !item.isPossessive &&
      before?.kind === 'word' &&
      /^(?:at|of|for|with|the)$/.test(before.lower)
    )
      return item;
  }
  // The body that appoints.
  if (verb.verbClass === 'appoint' && !verb.isPassive) {
    for (let i = verb.first - 1; i >= 0; i--) {
      const item = items[i]!;
      if (item.kind === 'body' && !item.isPossessive) return item;
      if (item.kind === 'person' || item.kind === 'title') break;
    }
  }
  return undefined;
}

/** "Returning officer Asha Day has retired from Leeds": the body that whoever holds the post has left. */
function byLeaving({ items, verbs }: Clause, { rule, verb, peopleAt }: Holding): BodyItem | undefined {
  if (rule !== 'post before name' || verb !== null) return undefined;
  const going = verbs.find((v) => v.first === peopleAt.at(-1)! + 1 && v.verbClass === 'leave');
  const from = going === undefined ? -1 : items[going.end]?.lower === 'from' ? going.end + 1 : -1;
  const body = items[from];
  return body?.kind === 'body' && !body.isPossessive ? body : undefined;
}

/** "at Leeds, which took in Bradford, as": whether a body stands in a clause that "which" opens. */
function isInRelative({ items }: Clause, at: number, low: number): boolean {
  for (let i = at - 1; i > low && at - i < 12; i--) {
    const item = items[i]!;
    if (item.kind === 'mark') return false;
    if (item.lower === 'which') return true;
  }
  return false;
}

/** "Lewes and Eastbourne share one chief executive": the bodies that have the post. */
function byHaving(clause: Clause, phrase: TitlePhrase): BodyItem[] {
  const { items } = clause;
  let at = phrase.open - 1;
  while (at >= 0 && phrase.open - at <= 3 && items[at]?.kind === 'word' && !HAVING.has(items[at]!.lower))
    at--;
  const verb = items[at];
  if (verb?.kind !== 'word' || !HAVING.has(verb.lower)) return [];
  // "has been appointed": an auxiliary has nothing.
  if (clause.verbs.some((v) => v.first <= at && v.end > at)) return [];
  let body = at - 1;
  while (items[body]?.kind === 'word' && at - body <= 3) body--;
  const item = items[body];
  if (item?.kind !== 'body' || item.isPossessive) return [];
  const other = /^shares?d?$/.test(verb.lower) ? sharer(clause, phrase.close) : undefined;
  return [...partnersOf(clause, item), item, ...(other === undefined ? [] : [other])];
}
/** "shares a chief executive, Asha Day, | with neighbouring Kent": the other body. */
function sharer(clause: Clause, from: number): BodyItem | undefined {
  const { items } = clause;
  const isName = isMark(items[from], ',') && items[skipHonorifics(clause, from + 1)]?.kind === 'person';
  let at = isName ? skipHonorifics(clause, from + 1) + 1 : from;
  if (isMark(items[at], ',')) at++;
  if (items[at]?.lower !== 'with') return undefined;
  at++;
  while (isWord(items[at], BODY_DETERMINERS)) at++;
  const item = items[at];
  return item?.kind === 'body' && !item.isPossessive ? item : undefined;
}

const HAVING = new Set([
  'has',
  'have',
  'had',
  'share',
  'shares',
  'shared',
  'loses',
  'lost',
  'gains',
  'gained',
  'gets',
]);

/** "Adur and Worthing Councils": the noun says that there are several. */
function isPlural(clause: Clause, { end }: BodyItem): boolean {
  return clause.scene.reading.tokens[end - 1]!.lower === 'councils';
}

/** "A and B have made her their joint …": the bodies that "and" joins to one. */
function partnersOf(clause: Clause, body: BodyItem): BodyItem[] {
  const at = clause.items.indexOf(body);
  const other = clause.items[at - 2];
  return clause.items[at - 1]?.lower === 'and' && other?.kind === 'body' ? [other] : [];
}

/** "Kent CC, where she was director": the body before "where". */
function byWhere(clause: Clause, holding: Holding): BodyItem | undefined {
  const { items } = clause;
  for (let i = holding.phrase.open - 1; i >= Math.max(0, holding.phrase.open - 10); i--) {
    const item = items[i]!;
    if (item.kind === 'word' && item.lower === 'where') {
      for (let j = i - 1; j >= Math.max(0, i - 4); j--) {
        const body = items[j]!;
        if (body.kind === 'body') return body;
      }
      return undefined;
    }
    if (item.kind === 'mark' && item.lower !== ',') return undefined;
  }
  return undefined;
}
