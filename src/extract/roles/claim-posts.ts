import type { TokenRange } from '../reading/index.ts';
import type { BodyFocus } from './body-focus.ts';
import type { Claim } from './claim.ts';
import type { Clause } from './clause.ts';
import type { Holding } from './holders/holding.ts';
import type { LateHolding } from './late-holding.ts';
import { bodiesInContext, hintOf, saidWith, type Reading } from './find-context-body.ts';
import { findFurtherBody, findRoleBody, type FoundBody, type FurtherBody } from './find-role-body.ts';
import type { VerbPost } from './find-verb-posts.ts';
import { judgeLead, judgeStatus } from './judge-status.ts';
import { POLITICAL_POSTS } from './judge-verb.ts';
import { isBodiless } from './post-kinds.ts';
import { isSamePost, stripStandIn } from './same-post.ts';
import type { TitlePhrase } from './title-phrases.ts';

/** How often each pattern reads right, measured on articles of its kind. */
const RULE_CONFIDENCE: Readonly<Record<Claim['rule'], number>> = {
  'post before name': 0.9,
  'post after name': 0.92,
  'post is name': 0.9,
  verb: 0.88,
  'as post': 0.82,
  'post noun': 0.75,
  'handed on': 0.85,
  coordinated: 0.82,
  'post verb': 0.85,
};

/** The claims of the posts whose holders the words around them name. */
export function claimHoldings(
  clause: Clause,
  holdings: readonly Holding[],
  focus: BodyFocus,
  known: ReadonlyMap<number, readonly number[]>,
  told: readonly Claim[],
): Claim[] {
  const readings = holdings.map((holding): Reading => ({
    holding,
    body: findRoleBody(clause, holding, focus),
    judgement: judgeStatus(clause, holding),
  }));
  return readings
    .map((r, i) => withTerm(clause, r, readings[i + 1]))
    .flatMap((reading) => {
      const { holding } = reading;
      const said = saidWith(reading, readings);
      if (!said.isSaid && OCCUPATIONS.test(holding.phrase.title.title)) return [];
      const committee = committeeOf(clause, said);
      const bodies =
        (committee === null ? said.bodies : councilFor(clause, reading, focus)) ??
        bodiesStoodFor(clause, reading, readings, told) ??
        bodiesOfSent(clause, reading, told) ??
        bodiesInContext(clause, reading, readings, focus, known);
      // "has chosen a rival as her deputy": nobody is her own.
      const people = holding.people.filter((person) => person !== holding.phrase.owner);
      const own = titleOf(holding.phrase);
      const title = committee === null ? own : `${own} of the ${committee}`;
      const isEach = bodies.length === people.length && isRespective(clause, holding.phrase);
      const claims = people.map((person, i) =>
        claimOf(clause, reading, person, { said, bodies: isEach ? [bodies[i]!] : bodies, title }),
      );
      const further = findFurtherBody(clause, holding.phrase);
      return further === undefined ? claims : claims.concat(claims.map((c) => ofFurtherBody(c, further)));
    });
}

const SENT = /^(?!.*(?:crime|police|children's commissioner for)).*commissioner\b/i;
/** How many sentences on those may be named who were sent to the same council. */
const SENT_REACH = 4;
/** How far before one of them the sentence may say where they were sent, in items. */
const SENT_BEFORE = 30;

/** "The chief of Essex is to be a commissioner at Kent. He joins lead commissioner A": where the others were sent. */
function bodiesOfSent(
  { sentence, items, scene }: Clause,
  { holding, body }: Reading,
  told: readonly Claim[],
): readonly number[] | undefined {
  if (body.isSaid || !SENT.test(holding.phrase.title.title)) return undefined;
  // "sent four commissioners to Kent, led by A as lead commissioner"
  for (let i = Math.max(2, holding.phrase.open - SENT_BEFORE); i < holding.phrase.open; i++) {
    const [those, to, place] = [items[i - 2]!, items[i - 1]!, items[i]!];
    const isTo = place.kind === 'body' && /^(?:to|into|at)$/.test(to.lower);
    if (isTo && scene.reading.tokens[those.end - 1]!.lower === 'commissioners') return place.bodies;
  }
  for (let i = told.length - 1; i >= Math.max(0, told.length - NEAREST); i--) {
    const claim = told[i]!;
    if (sentence - claim.sentence > SENT_REACH) return undefined;
    if (SENT.test(claim.title) && claim.bodies?.length === 1) return claim.bodies;
  }
  return undefined;
}

/** How many of the claims before are looked at for the post that somebody stands in for. */
const NEAREST = 12;

/** "Its chair, A, has resigned. B has been appointed interim chair": of the body of the post that she stands in for. */
function bodiesStoodFor(
  { sentence }: Clause,
  { holding }: Reading,
  readings: readonly Reading[],
  told: readonly Claim[],
): readonly number[] | undefined {
  const { people, phrase } = holding;
  const { title } = phrase;
  // "Kent's deputy chief executive, B, is interim chief executive": at Kent.
  const isPlaced = readings.some(
    (r) => r.holding !== holding && r.body.isSaid && r.holding.people[0] === people[0],
  );
  if (isPlaced) return undefined;
  const post = stripStandIn(title.title);
  if (post === title.title) return undefined;
  return (
    told
      .slice(-NEAREST)
      .findLast((c) => sentence - c.sentence <= 2 && !people.includes(c.person) && isSamePost(c.title, post))
      ?.bodies ?? undefined
  );
}

/** "A and B, chief executives of X and Y | respectively": a body each, in their order. */
function isRespective({ items }: Clause, { close, title }: TitlePhrase): boolean {
  return title.isPlural && items.slice(close, close + 3).some((i) => i.lower === 'respectively');
}

/** "his deputy and finance lead | until May": the time after the last of two posts is that of both. */
function withTerm({ items }: Clause, reading: Reading, next: Reading | undefined): Reading {
  if (reading.judgement.weight > 0 || next === undefined) return reading;
  const isPartner = next.holding.rule === 'coordinated' && next.holding.sharedWith === reading.holding;
  const isTimed = isPartner && items[next.holding.phrase.close]?.lower === 'until';
  return isTimed && next.judgement.status === 'former' ? { ...reading, judgement: next.judgement } : reading;
}

/** What somebody does for a living, and no post where no body is said with it. */
const OCCUPATIONS =
  /^(?:social|youth|care|support) worker$|^(?:(?:mental health|district|primary|secondary|trainee|student|chartered|civil|housing|qualified|family) )?(?:teacher|librarian|nurse|doctor|economist|barrister|lawyer|solicitor|accountant|engineer|surveyor|planner|journalist)$/i;

/** "vice-chair of the IDC", where that is a committee: its name is part of the post, and the body its council. */
function committeeOf({ scene }: Clause, { bodies }: FoundBody): string | null {
  const body = bodies?.length === 1 ? scene.bodies[bodies[0]!] : undefined;
  return body?.kind === 'committee' && /committee$/i.test(body.name) ? body.name : null;
}

function councilFor(clause: Clause, { holding }: Reading, focus: BodyFocus): number[] {
  const { first, head, title } = holding.phrase.title;
  const { lower } = clause.scene.reading.tokens[head]!;
  const body = focus.bodyOf(first, title, lower, null, 'council');
  return body === null ? [] : [body];
}

function claimOf(
  clause: Clause,
  { holding, judgement }: Reading,
  person: number,
  { said, bodies, title }: { said: FoundBody; bodies: readonly number[]; title: string },
): Claim {
  const { phrase, verb, rule } = holding;
  return {
    person,
    title,
    owner: phrase.owner,
    bodies,
    hasOwnBody: said.isSaid,
    status: judgement.status,
    statusWeight: judgement.weight,
    event: judgement.event,
    isNew: phrase.isNew || phrase.status === 'incoming',
    sentence: clause.sentence,
    paragraph: clause.paragraph,
    token: phrase.title.first,
    rule,
    confidence: (RULE_CONFIDENCE[rule] ?? 0.7) - (said.isSaid ? 0 : 0.08),
    evidence: [
      ...holding.peopleAt.map((i) => clause.items[i]!),
      phrase.title,
      ...said.items,
      ...(verb === null ? [] : [rangeOf(clause, verb.first, verb.end)]),
    ],
    from: judgement.from,
    until: judgement.until,
  };
}

/** "chief executive of X and, before that, of Y": the same claim of the other body. */
function ofFurtherBody(claim: Claim, { item, isEarlier }: FurtherBody): Claim {
  return {
    ...claim,
    bodies: item.bodies,
    status: isEarlier ? 'former' : claim.status,
    token: item.first,
    confidence: 0.7,
    evidence: [...claim.evidence, item],
  };
}

/** The titles of the chief officers told of so far, by person and body: who leads a council that has one as such. */
export type Officers = ReadonlyMap<string, string>;

export function officersOf(claims: readonly Claim[]): (readonly [string, string])[] {
  return claims
    .filter((c) => OFFICER.test(c.title))
    .flatMap((c) => (c.bodies ?? []).map((body) => [`${c.person} ${body}`, c.title] as const));
}

/** The claims of the posts that verbs name. */
export function claimVerbPosts(
  clause: Clause,
  posts: readonly VerbPost[],
  focus: BodyFocus,
  named: readonly Claim[],
  known: ReadonlyMap<number, readonly number[]>,
  officers: Officers,
): Claim[] {
  return posts.flatMap((post) => {
    const context =
      post.bodies.length > 0 || isBodiless(post.title)
        ? null
        : focus.bodyOf(clause.items[post.verb.end - 1]!.first, post.title, 'leader', null, null);
    // "She chairs the planning committee": of the council that she is known to serve.
    const own = COMMITTEE.test(post.title) ? known.get(post.people[0] ?? -1) : undefined;
    const said = post.bodies.length > 0 ? post.bodies : own?.length === 1 ? own : undefined;
    const bodies = said ?? (context === null ? [] : [context]);
    const verb = rangeOf(clause, post.verb.first, post.verb.end);
    // A chief executive who "will lead the new council" is to be its chief executive.
    const chief =
      post.title === 'leader'
        ? (named.find((c) => OFFICER.test(c.title) && post.people.includes(c.person))?.title ??
          officers.get(`${post.people[0]} ${bodies[0]}`))
        : undefined;
    const committee = committeeOf(clause, { bodies: post.bodies, items: [], isSaid: true });
    const councils = committee === null ? bodies : councilOf(clause, post, focus, known);
    return post.people.map((person): Claim => ({
      person,
      title: chief ?? (committee === null ? post.title : `${post.title} of the ${committee}`),
      bodies: councils,
      hasOwnBody: post.bodies.length > 0,
      status: post.status,
      statusWeight: 1,
      event: 'held',
      isNew: false,
      sentence: clause.sentence,
      paragraph: clause.paragraph,
      token: verb.first,
      rule: 'post verb',
      confidence: RULE_CONFIDENCE['post verb']!,
      evidence: [
        ...post.peopleAt.map((i) => clause.items[i]!),
        { first: verb.first, end: clause.items[post.close - 1]!.end },
        ...post.bodyItems,
      ],
      from: null,
      until: null,
    }));
  });
}

/** The claims of posts whose holders other sentences name, unless somebody is known to hold them. */
export function claimLateHoldings(
  late: readonly LateHolding[],
  focus: BodyFocus,
  known: readonly Claim[],
): Claim[] {
  const held = new Set(known.map((c) => c.title.toLowerCase()));
  const ministers = new Set(known.filter((c) => MINISTERS.test(c.title)).map((c) => c.person));
  return late.flatMap(({ clause, phrase, person, mention, kind }): Claim[] => {
    const open = claimOpenPosts(clause, [phrase], focus)[0];
    if (open === undefined || (kind === 'speaker' && held.has(open.title.toLowerCase()))) return [];
    // "The minister said": the secretary of state of whom the article has told.
    if (kind === 'speaker' && MINISTERS.test(open.title) && ministers.has(person)) return [];
    const { status, event } = judgeLate(clause, phrase, kind);
    return [
      {
        ...open,
        person,
        status,
        event,
        isNew: false,
        rule: kind,
        confidence: 0.65,
        evidence: [mention, ...open.evidence],
      },
    ];
  });
}

function judgeLate(
  clause: Clause,
  phrase: TitlePhrase,
  kind: LateHolding['kind'],
): Pick<Claim, 'status' | 'event'> {
  if (kind === 'lead') return judgeLead(clause, phrase);
  if (kind === 'coming') return { status: 'incoming', event: 'appointed' };
  if (kind === 'started') return { status: 'current', event: 'started' };
  if (kind === 'appointed')
    return POLITICAL_POSTS.test(phrase.title.title) && !/interim|acting/i.test(phrase.title.title)
      ? { status: 'current', event: 'started' }
      : { status: 'incoming', event: 'appointed' };
  if (kind === 'lost') return { status: 'former', event: 'left' };
  return { status: phrase.status === 'former' ? 'former' : 'current', event: 'named' };
}

/** Posts named as new without a holder: "Solace has a new president." Nobody's claims, for who follows whom. */
export function claimOpenPosts(clause: Clause, phrases: readonly TitlePhrase[], focus: BodyFocus): Claim[] {
  const { tokens } = clause.scene.reading;
  return phrases.map((phrase) => {
    const { first, head } = phrase.title;
    const title = titleOf(phrase);
    const context = focus.bodyOf(first, title, tokens[head]!.lower, phrase.level, hintOf(phrase));
    const bodies = phrase.bodies.length > 0 ? phrase.bodies : context === null ? [] : [context];
    return {
      person: -1,
      title,
      bodies,
      hasOwnBody: phrase.bodies.length > 0,
      status: 'current',
      statusWeight: 0,
      event: 'appointed',
      isNew: phrase.isNew,
      sentence: clause.sentence,
      paragraph: clause.paragraph,
      token: first,
      rule: 'open post',
      confidence: 0.7,
      evidence: [phrase.title],
      from: null,
      until: null,
    };
  });
}

/** "moves to chair the Audit Committee": of the council that the person is known to serve, else the one in focus. */
function councilOf(
  clause: Clause,
  { people, title, verb }: VerbPost,
  focus: BodyFocus,
  known: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  const own = known.get(people[0] ?? -1);
  if (own?.length === 1) return own;
  const body = focus.bodyOf(clause.items[verb.end - 1]!.first, title, 'chair', null, 'council');
  return body === null ? [] : [body];
}

const MINISTERS = /minister|secretary/i;
const COMMITTEE = /^(?:vice-)?chair of the .*(?:committee|board|panel)$/;
const OFFICER = /^(?:chief executive|managing director)$/i;

/** "commissioners" held by A and B is the post "commissioner". */
function titleOf({ title: { title, isPlural } }: TitlePhrase): string {
  if (!isPlural) return title;
  const at = title.search(/s(?= (?:of|for|to) |$)/);
  return at < 0 ? title : title.slice(0, at) + title.slice(at + 1);
}

function rangeOf(clause: Clause, first: number, end: number): TokenRange {
  return { first: clause.items[first]!.first, end: clause.items[end - 1]!.end };
}
