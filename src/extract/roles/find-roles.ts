import { spanOfTokens, type TokenRange } from '../reading/index.ts';
import type { RoleDraft, Scene } from '../types.ts';
import { createBodyFocus, type BodyFocus } from './body-focus.ts';
import type { Claim } from './claim.ts';
import { readClause, type Clause } from './clause.ts';
import { findHolders, type Holding } from './find-holders.ts';
import { findMovements, type Movement } from './find-movements.ts';
import { findRoleBody } from './find-role-body.ts';
import { findSuccessions, type Succession } from './find-successions.ts';
import { findVerbPosts, type VerbPost } from './find-verb-posts.ts';
import { judgeStatus } from './judge-status.ts';
import { applyMovements, mergeClaims } from './settle-claims.ts';
import { applySuccessions } from './settle-successions.ts';
import { readTitlePhrases } from './title-phrases.ts';

/** How often each pattern reads right, measured on articles of its kind. */
const RULE_CONFIDENCE: Readonly<Record<Claim['rule'], number>> = {
  'post before name': 0.9,
  'post after name': 0.92,
  'post is name': 0.9,
  verb: 0.88,
  'as post': 0.82,
  'post noun': 0.75,
  coordinated: 0.82,
  'post verb': 0.85,
};

/** Finds the roles that an article states. */
export function findRoles(scene: Scene): RoleDraft[] {
  if (scene.people.length === 0) return [];
  const claims: Claim[] = [];
  const movements: Movement[] = [];
  const successions: { clause: Clause; event: Succession }[] = [];
  const read: { clause: Clause; holdings: Holding[] }[] = [];
  const asides = new Set<number>();
  const owners = new Set<number>();
  for (let sentence = 0; sentence < scene.reading.sentences.length; sentence++) {
    if (!hasPerson(scene, sentence)) continue;
    const clause = readClause(scene, sentence);
    const phrases = readTitlePhrases(clause);
    for (const phrase of phrases)
      for (const body of phrase.bodyItems)
        (body.first > phrase.title.first ? asides : owners).add(body.first);
    read.push({ clause, holdings: findHolders(clause, phrases) });
  }
  const focus = createBodyFocus(scene, asides, owners);
  for (const { clause, holdings } of read) {
    claims.push(
      ...claimHoldings(clause, holdings, focus, claims),
      ...claimVerbPosts(clause, findVerbPosts(clause), focus),
    );
    const used = new Set(holdings.map((h) => h.verb).filter((v) => v !== null));
    movements.push(...findMovements(clause, used));
    successions.push(...findSuccessions(clause).map((event) => ({ clause, event })));
  }
  claims.sort((a, b) => a.token - b.token);
  applyMovements(claims, movements);
  applySuccessions(claims, successions);
  return mergeClaims(claims, scene.people).flatMap((claim) => draftsOf(scene, claim));
}

function hasPerson(scene: Scene, sentence: number): boolean {
  const { first, end } = scene.reading.sentences[sentence]!;
  for (let i = first; i < end; i++) if (scene.personAt[i] !== undefined) return true;
  return false;
}

function claimHoldings(
  clause: Clause,
  holdings: readonly Holding[],
  focus: BodyFocus,
  known: readonly Claim[],
): Claim[] {
  const { tokens } = clause.scene.reading;
  const found = holdings.map((h) => ({
    holding: h,
    body: findRoleBody(clause, h, focus),
    judgement: judgeStatus(clause, h),
  }));
  return found.flatMap(({ holding, body, judgement }) => {
    const { phrase } = holding;
    // "leader and cabinet member for X at Y": posts joined by "and" share a body said with one of them.
    const partner = found.find((f) => f.holding.sharedWith === holding || f.holding === holding.sharedWith);
    const shared = body.isSaid ? body : partner?.body.isSaid ? partner.body : body;
    const context = phrase.hasUnknownBody
      ? null
      : focus.bodyOf(
          phrase.title.first,
          phrase.title.title,
          tokens[phrase.title.head]!.lower,
          phrase.level,
          phrase.ownsIt ? 'its' : null,
        );
    const bodies = shared.bodies ?? ownersBodies(holding, known) ?? (context === null ? [] : [context]);
    const evidence: TokenRange[] = [
      ...holding.peopleAt.map((i) => clause.items[i]!),
      phrase.title,
      ...shared.items,
      ...(holding.verb === null ? [] : [rangeOf(clause, holding.verb.first, holding.verb.end)]),
    ];
    return holding.people.map((person): Claim => ({
      person,
      title: phrase.title.isPlural ? singular(phrase.title.title) : phrase.title.title,
      bodies,
      hasOwnBody: shared.isSaid,
      status: judgement.status,
      statusWeight: judgement.weight,
      event: judgement.event,
      isNew: phrase.isNew || phrase.status === 'incoming',
      sentence: clause.sentence,
      paragraph: clause.paragraph,
      token: phrase.title.first,
      rule: holding.rule,
      confidence: (RULE_CONFIDENCE[holding.rule] ?? 0.7) - (shared.isSaid ? 0 : 0.08),
      evidence,
      from: judgement.from,
      until: judgement.until,
    }));
  });
}

function claimVerbPosts(clause: Clause, posts: readonly VerbPost[], focus: BodyFocus): Claim[] {
  return posts.flatMap((post) => {
    const context =
      post.bodies.length > 0
        ? null
        : focus.bodyOf(clause.items[post.verb.end - 1]!.first, post.title, 'leader', null, null);
    const bodies = post.bodies.length > 0 ? post.bodies : context === null ? [] : [context];
    const verb = rangeOf(clause, post.verb.first, post.verb.end);
    return post.people.map((person): Claim => ({
      person,
      title: post.title,
      bodies,
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

/** "her deputy": the body that the owner's own post is of. */
function ownersBodies(holding: Holding, known: readonly Claim[]): readonly number[] | undefined {
  const { owner } = holding.phrase;
  if (owner === null || holding.people.includes(owner)) return undefined;
  return (
    known.findLast(
      (c) => c.person === owner && c.bodies !== null && c.bodies.length > 0 && c.status !== 'incoming',
    )?.bodies ?? undefined
  );
}

/** "commissioners" held by A and B is the post "commissioner". */
function singular(title: string): string {
  const at = title.search(/s(?= (?:of|for|to) |$)/);
  return at < 0 ? title : title.slice(0, at) + title.slice(at + 1);
}

function rangeOf(clause: Clause, first: number, end: number): TokenRange {
  return { first: clause.items[first]!.first, end: clause.items[end - 1]!.end };
}

/** A row for each body of a joint post; one without a body where it has none. */
function draftsOf(scene: Scene, claim: Claim): RoleDraft[] {
  const bodies: readonly (number | null)[] =
    claim.bodies === null || claim.bodies.length === 0 ? [null] : claim.bodies;
  const ranges = claim.evidence.filter((r) => r.end > r.first);
  const evidence = uniqueRanges(ranges).map((r) => spanOfTokens(scene.reading, r.first, r.end));
  return bodies.map((body) => ({
    person: claim.person,
    title: claim.title,
    body,
    status: claim.status,
    from: claim.from,
    until: claim.until,
    evidence,
    confidence: Math.max(0.05, Math.min(0.98, claim.confidence)),
    rule: claim.rule,
  }));
}

function uniqueRanges(ranges: readonly TokenRange[]): TokenRange[] {
  const seen = new Set<string>();
  return ranges
    .filter((r) => {
      const key = `${r.first}-${r.end}`;
      return seen.has(key) ? false : (seen.add(key), true);
    })
    .toSorted((a, b) => a.first - b.first);
}
