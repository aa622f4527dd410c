import { spanOfTokens, type Token, type TokenRange } from '../reading/index.ts';
import type { RoleDraft, Scene } from '../types.ts';
import { createBodyFocus } from './body-focus.ts';
import type { Claim } from './claim.ts';
import { ClaimIndex } from './claim-index.ts';
import {
  claimHoldings,
  claimLateHoldings,
  claimOpenPosts,
  claimVerbPosts,
  officersOf,
} from './claim-posts.ts';
import { claimPortfolios } from './claim-portfolios.ts';
import { claimSeats } from './claim-seats.ts';
import { isWord, readClauses, type Clause } from './clause.ts';
import type { BodyItem } from './items.ts';
import { findHolders } from './holders/find-holders.ts';
import { findLateHolders } from './find-late-holders.ts';
import type { ReadSentence } from './late-holding.ts';
import { findMovements, type Movement } from './find-movements.ts';
import { findOfficePosts } from './find-office-posts.ts';
import { findSamePosts, type SamePost } from './find-same-posts.ts';
import { findSuccessions } from './find-successions.ts';
import { findTakeovers } from './successions/find-takeovers.ts';
import { findTermEnds } from './find-term-ends.ts';
import { findVerbPosts } from './find-verb-posts.ts';
import {
  applyExclusions,
  applyHandovers,
  applyMovements,
  applySamePosts,
  mergeClaims,
} from './settle-claims.ts';
import { applySuccessions, type SuccessionAt } from './settle-successions.ts';
import { ARRIVAL_NOUNS } from './phrase-words.ts';
import { readTitlePhrases } from './title-phrases.ts';

/** Finds the roles that an article states. */
export function findRoles(scene: Scene): RoleDraft[] {
  if (scene.people.length === 0) return [];
  const read = readSentences(scene);
  const { asides, owners } = sortBodies(read, scene.reading.tokens);
  const focus = createBodyFocus(scene, asides, owners);
  const found: Claim[] = [];
  const loosePosts: Claim[] = [];
  const openPosts: Claim[] = [];
  const movements: Movement[] = [];
  const successions: SuccessionAt[] = [];
  const samePosts: { clause: Clause; post: SamePost }[] = [];
  const bodiesOf = new Map<number, readonly number[]>();
  /** Those who go somewhere: "her deputy" is of where they are, and not of where they were once. */
  const onMove = new Set<number>();
  const officers = new Map<string, string>();
  for (const { clause, phrases, holdings, verbPosts } of read) {
    const named = claimHoldings(clause, holdings, focus, bodiesOf, found);
    const verbal = claimVerbPosts(clause, verbPosts, focus, named, bodiesOf, officers);
    const claims = [...named, ...verbal, ...claimSeats(clause, focus), ...claimPortfolios(clause, focus)];
    for (const c of claims) {
      if (c.status === 'incoming') onMove.add(c.person);
      else if (c.bodies?.length && !(c.status === 'former' && onMove.has(c.person)))
        bodiesOf.set(c.person, c.bodies);
    }
    found.push(...claims);
    for (const [key, title] of officersOf(claims)) officers.set(key, title);
    const held = new Set(holdings.map((h) => h.phrase));
    const unheld = claimOpenPosts(
      clause,
      phrases.filter((p) => !held.has(p) && !p.title.isPlural),
      focus,
    );
    loosePosts.push(...unheld);
    openPosts.push(...unheld.filter((c) => c.isNew || isGiven(clause, c)));
    const used = new Set(
      holdings.filter((h) => h.noun !== 'destination').flatMap((h) => (h.verb === null ? [] : [h.verb])),
    );
    movements.push(...findMovements(clause, used), ...findTermEnds(clause));
    const events = [...findSuccessions(clause), ...findTakeovers(clause, movements, found)];
    successions.push(...events.map((event) => ({ clause, event })));
    samePosts.push(...findSamePosts(clause).map((post) => ({ clause, post })));
  }
  found.push(...claimLateHoldings(findLateHolders(read), focus, found));
  const claims = new ClaimIndex(found);
  applyMovements(claims, movements);
  applyHandovers(claims);
  applyExclusions(claims, scene.people.length);
  applySamePosts(claims, loosePosts, samePosts);
  applySuccessions(claims, openPosts, successions);
  return mergeClaims(nameDeputies(claims)).flatMap((claim) => draftsOf(scene, claim));
}

/** "the leader and her deputy": deputy leader. The words of the owner's post prove it too. */
function nameDeputies(claims: ClaimIndex): Claim[] {
  return claims.all.map((claim) => {
    const { owner, token } = claim;
    if (owner === undefined || owner === null || !/^deput[ey]$/i.test(claim.title)) return claim;
    const own = claims.near(owner, token).findLast((c) => c.token < token && DEPUTISED.test(c.title));
    return own === undefined
      ? claim
      : {
          ...claim,
          title: `${claim.title.toLowerCase()} ${own.title}`,
          evidence: [...claim.evidence, ...own.evidence],
        };
  });
}
const DEPUTISED =
  /^(?:leader(?: of (?:the )?[\w ]+ group)?|(?:elected |directly elected )?mayor|chief executive|chief fire officer|head ?teacher|principal|convener|provost|governor|monitoring officer|(?:section |s\.? ?)151 officer)$/i;

/** "the appointment of an interim director", "has appointed a director": a post that is being filled. */
function isGiven({ items, verbs }: Clause, { token }: Claim): boolean {
  const at = items.findIndex((i) => i.first <= token && token < i.end);
  if (!/^an?$/.test(items[at - 1]?.lower ?? '')) return false;
  const isOf = items[at - 2]?.lower === 'of' && isWord(items[at - 3], ARRIVAL_NOUNS);
  return isOf || verbs.some((v) => v.end === at - 1 && v.verbClass === 'appoint' && !v.isPassive);
}

/** Reads the sentences that name a person or a post. */
function readSentences(scene: Scene): ReadSentence[] {
  return scene.reading.sentences.flatMap(({ first, end }, sentence) => {
    let isTelling = false;
    for (let i = first; i < end && !isTelling; i++) {
      isTelling = scene.personAt[i] !== undefined || scene.titleAt[i] !== undefined;
    }
    if (!isTelling) return [];
    return readClauses(scene, sentence).map((clause) => {
      const phrases = readTitlePhrases(clause);
      return {
        clause,
        phrases,
        holdings: findHolders(clause, phrases),
        verbPosts: [...findVerbPosts(clause), ...findOfficePosts(clause)],
      };
    });
  });
}

/** The first tokens of bodies said with a post: before it ("Leeds's leader") and after ("leader of Leeds"). */
function sortBodies(
  read: readonly ReadSentence[],
  tokens: readonly Token[],
): { asides: Set<number>; owners: Set<number> } {
  const asides = new Set<number>();
  const owners = new Set<number>();
  for (const { phrases, verbPosts } of read) {
    for (const { bodyItems, title, status } of phrases) {
      // "former Kent leader Asha Day", "Asha Day, now Kent's leader": of somebody's life, and not of the story.
      const isElsewhere = (body: BodyItem) =>
        !body.isGeneric && (status === 'former' || tokens[body.first - 1]?.lower === 'now');
      for (const body of bodyItems)
        (isElsewhere(body) || body.first > title.first ? asides : owners).add(body.first);
    }
    // "Asha Day, who led Kent for nine years"
    for (const { bodyItems, status } of verbPosts)
      if (status === 'former') for (const body of bodyItems) asides.add(body.first);
  }
  return { asides, owners };
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
