import { isGone } from '../bodies/is-gone.ts';
import type { Mention, Scene } from '../types.ts';
import type { Kind } from './post-kinds.ts';

/** Two councils that a sentence joins by "and". */
export interface BodyPair {
  readonly token: number;
  readonly bodies: readonly number[];
}

export interface Sighting {
  readonly token: number;
  readonly end: number;
  readonly body: number;
  readonly isFirst: boolean;
  readonly isAside: boolean;
  /** Whether it is named as the body of a post. */
  readonly isPost: boolean;
  readonly opensSentence: boolean;
  readonly opensParagraph: boolean;
  /** "Over in Bexley, …": the place that the sentence is about. */
  readonly isScene: boolean;
  readonly isGeneric: boolean;
  /** "…, the board said": whose words the sentence gives. */
  readonly speaks: boolean;
}

const ASIDE_WORDS = new Set(
  'from like unlike than alongside near beyond against outside while whereas'.split(' '),
);

/** "hired from X", "unlike X": a body said in passing, of which the next post is not. */
function isComparison(scene: Scene, at: number, first: number): boolean {
  const { tokens } = scene.reading;
  const before =
    tokens[at - 1]?.lower === 'the' || tokens[at - 1]?.lower === 'neighbouring' ? at - 2 : at - 1;
  if (before > first && ASIDE_WORDS.has(tokens[before]!.lower)) return true;
  // "a post with Kent", "a role at Kent": where somebody goes.
  const isPlaced = before > first && /^(?:at|with|in)$/.test(tokens[before]!.lower);
  if (isPlaced && /^(?:post|job|role|position)$/.test(tokens[before - 1]!.lower)) return true;
  if (before > first && tokens[before]!.lower === 'for' && isCandidacy(scene, before, first)) return true;
  // "a service shared with A, B and C"
  for (let i = at - 1; i > first && at - i < LONGEST_LIST; i--) {
    const { lower, kind, isCapitalised } = tokens[i]!;
    if (lower === 'with') return /^(?:shared|jointly|together)$/.test(tokens[i - 1]!.lower);
    if (!isCapitalised && kind === 'word' && lower !== 'and') return false;
  }
  return false;
}
const LONGEST_LIST = 12;

/** "She stood unsuccessfully for X in May": where nobody has a post. */
function isCandidacy({ reading: { tokens } }: Scene, at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 3); i--)
    if (/^(?:stood|standing|ran|candidate|candidates|worked|applied)$/.test(tokens[i]!.lower)) return true;
  return false;
}

function isInTitle(scene: Scene, mention: Mention): boolean {
  const title = scene.titleAt[mention.first];
  if (title === undefined || title.first > mention.first || title.end < mention.end) return false;
  return scene.reading.tokens[mention.end]?.kind !== 'possessive';
}

export function listSightings(
  scene: Scene,
  asides: ReadonlySet<number>,
  owners: ReadonlySet<number>,
): Sighting[] {
  const { bodies, reading } = scene;
  const mentions: Mention[] = bodies
    .flatMap((b) => (b.kind === 'party' ? [] : b.mentions))
    // A word of a post ("Director of Central Services") names no body.
    .filter((m) => !isInTitle(scene, m))
    .sort((a, b) => a.first - b.first);
  const day = scene.article.published;
  // "as a clerk with the old North Down council": one that is gone is named for the sake of somebody's past.
  const gone = new Set(bodies.filter((b) => isGone(b, day)).map((b) => b.index));
  // "the former leader of Kettering Borough Council, who has died": what an article opens with is what it is about.
  const opening = mentions.find((m) => bodies[m.entity]!.kind === 'council');
  if (opening !== undefined) gone.delete(opening.entity);
  let paragraph = -1;
  return mentions.map((m) => {
    const own = reading.tokens[m.first]!.paragraph;
    const isFirst = own !== paragraph && !gone.has(m.entity);
    paragraph = own;
    const first = reading.sentences[reading.tokens[m.first]!.sentence]!.first;
    // "Kent's Asha Day becomes chair": where she is from.
    const isHers = reading.tokens[m.end]?.kind === 'possessive' && scene.personAt[m.end + 1] !== undefined;
    const isAside =
      isHers || gone.has(m.entity) || asides.has(m.first) || isComparison(scene, m.first, first);
    const isPost = isAside || owners.has(m.first);
    return {
      token: m.first,
      end: m.end,
      body: m.entity,
      isFirst,
      isAside,
      isPost,
      opensSentence: m.first - first <= 2,
      isScene:
        (m.first - first <= 2 &&
          reading.tokens[m.first - 1]?.lower === 'in' &&
          reading.tokens[m.end]?.text === ',') ||
        (m.first === reading.paragraphs[own]!.firstToken && reading.tokens[m.end]?.text === ':'),
      opensParagraph: m.first - reading.paragraphs[own]!.firstToken <= 2,
      isGeneric: m.form === 'generic',
      speaks: /^(?:said|says|added)$/.test(reading.tokens[m.end]?.lower ?? ''),
    };
  });
}

/** The councils that the text names two and two: "Adur and Worthing". */
export function listPairs(scene: Scene, sightings: readonly Sighting[]): BodyPair[] {
  const { bodies, reading } = scene;
  return sightings.flatMap((a, i): BodyPair[] => {
    const b = sightings[i + 1];
    if (b === undefined || a.body === b.body || b.token !== a.end + 1) return [];
    const areCouncils = bodies[a.body]!.kind === 'council' && bodies[b.body]!.kind === 'council';
    return areCouncils && reading.tokens[a.end]!.lower === 'and'
      ? [{ token: a.token, bodies: [a.body, b.body] }]
      : [];
  });
}

const TITLES = /^(?:the |london borough of |royal borough of |city of |borough council of )/;

/** How far each body is what the article is about: by share of mentions, headline and opening. */
export function weighTopics(scene: Scene, sightings: readonly Sighting[]): number[] {
  const { bodies, reading, article } = scene;
  const weights = bodies.map(() => 0);
  const counted = sightings.filter((s) => !s.isAside && !SELDOM_TOPIC.has(bodies[s.body]!.kind));
  for (const s of counted) weights[s.body]! += (s.isGeneric ? 1.5 : 3) / Math.max(4, counted.length);
  const headline = new Set((article.title ?? '').toLowerCase().split(/[^\p{L}]+/u));
  for (const body of bodies) {
    const name = body.name.toLowerCase().replace(TITLES, '');
    const word = /^\p{L}*/u.exec(name)![0];
    if (word.length > 3 && headline.has(word)) weights[body.index]! += 0.9;
  }
  for (const s of counted) {
    if (reading.tokens[s.token]!.paragraph > 1) break;
    if (reading.tokens[s.token]!.paragraph === 0) weights[s.body]! += 0.5;
  }
  return weights;
}

export const SELDOM_TOPIC: ReadonlySet<Kind> = new Set(['party', 'department', 'committee']);
