import type { Scene } from '../types.ts';
import { type Kind, KIND_OF_POST, isBodiless, suits } from './post-kinds.ts';
import {
  type BodyPair,
  SELDOM_TOPIC,
  type Sighting,
  listSightings,
  listPairs,
  weighTopics,
} from './body-sightings.ts';

/** What bodies the article is speaking of at any point, for posts named without one. */
export interface BodyFocus {
  /** The body in focus for a post; null where none is. `level` is a kind of council said with the post. */
  bodyOf(
    token: number,
    title: string,
    head: string,
    level: string | null,
    hint: FocusHint,
    /** Bodies that it cannot be. */
    except?: readonly number[],
    /** The body that the words were linked to by themselves. */
    linked?: number,
  ): number | null;
  /** The council that the stretch around a token is most about; null where it is about none. */
  topicAt(token: number): number | null;
  /** The body that "there" means: the last one named. */
  placeAt(token: number): number | null;
  /** The two bodies last named together: "both councils", "the pair". */
  pairBefore(token: number): readonly number[] | null;
  /** The government department of a minister's title, where the article names it. */
  departmentOf(title: string): readonly number[];
}

/** What else the words say of the body: that it is a council, or that it is "its". */
export type FocusHint = 'council' | 'its' | { readonly kinds: readonly string[] } | null;

/** `asides` are tokens of bodies said as somebody's post elsewhere ("director at X"): they set no focus. */
export function createBodyFocus(
  scene: Scene,
  asides: ReadonlySet<number>,
  owners: ReadonlySet<number>,
): BodyFocus {
  const { bodies, reading } = scene;
  const sightings = listSightings(scene, asides, owners);
  const departments = bodies.filter((b) => b.kind === 'department' && b.mentions.length > 0);
  const pairs = listPairs(scene, sightings);
  // As news sites print it: hardly a paragraph of more than one sentence.
  const isLoose = reading.sentences.length < LOOSE * reading.paragraphs.length;
  const scopes = listScopes(scene, sightings);
  const { topics } = scopes[0]!;
  const known = new Map<string, readonly Kind[] | null | undefined>();
  /** The kinds of body that have such a post; null for a post of no body, undefined where any may. */
  const kindsOf = (title: string): readonly Kind[] | null | undefined => {
    if (!known.has(title)) known.set(title, listKinds(title));
    return known.get(title);
  };
  return {
    bodyOf(token, title, head, level, hint, except = [], linked) {
      const ofPost = kindsOf(title);
      // "The club’s secretary": a post that seldom has a body, where the words say that it has one.
      const isOwned = hint !== null && typeof hint === 'object';
      if (ofPost === null && !isOwned) return null;
      const { first, topics, leading } = scopes.findLast((s) => s.first <= token && token < s.end)!;
      const kinds: readonly Kind[] | undefined =
        hint === 'council' ? ['council'] : isOwned ? (hint.kinds as readonly Kind[]) : (ofPost ?? undefined);
      const at = indexBefore(sightings, token);
      const near = sightings.slice(Math.max(0, at - NEAR), at).filter((s) => s.token >= first);
      const sentence = reading.tokens[token]!.sentence;
      const paragraph = reading.tokens[token]!.paragraph;
      const scores = new Map<number, number>();
      const add = (body: number, score: number) => {
        const before = scores.get(body);
        if (before === undefined || score > before) scores.set(body, score);
      };
      // "Still looking is Kent. Its director": what the paragraph itself names is nearer than what opened one before.
      const isNamedHere = near.some((s) => reading.tokens[s.token]!.paragraph === paragraph && !s.isGeneric);
      // "Ministers wrote to the city council. The council’s leader": the only council that the paragraph speaks of.
      const here = near.filter((s) => reading.tokens[s.token]!.paragraph === paragraph && !s.isAside);
      const isOnly = linked !== undefined && here.length > 0 && here.every((s) => s.body === linked);
      for (const body of leading) add(body, 0);
      for (const s of near) {
        const t = reading.tokens[s.token]!;
        // "its" is never the body whose other officer the same sentence names.
        if (hint === 'its' && t.sentence === sentence && s.isPost) continue;
        let score = nearness(sentence - t.sentence, paragraph - t.paragraph, isLoose);
        if (t.paragraph === paragraph && s.isFirst) score += 0.5;
        const isHere = t.paragraph === paragraph || !isNamedHere;
        if (hint === 'its' && s.opensSentence && isHere && sentence - t.sentence <= 2) score += 1;
        if (bodies[s.body]!.kind === 'inspectorate') score *= 0.1;
        if (s.isGeneric && !(hint === 'its' && s.speaks && sentence - t.sentence === 1)) score *= 0.4;
        if (t.paragraph === paragraph && s.opensParagraph) score += 0.8;
        if (t.sentence === sentence && s.isScene) score += 1.2;
        add(s.body, s.isAside && !s.isFirst ? score * 0.1 : score);
      }
      // "The regulator has named its deputy chief executive": where the article is about no council.
      const own = leading[0] !== undefined && bodies[leading[0]]!.kind === 'inspectorate' ? leading[0] : -1;
      const inspectorate = leading.some((b) => bodies[b]!.kind === 'council') ? -1 : own;
      const pick = (wanted: readonly Kind[] | undefined): number | null => {
        let best: number | null = null;
        let bestScore = -1;
        for (const [body, local] of scores) {
          const entity = bodies[body]!;
          const isOwn =
            body === inspectorate && wanted === undefined && hint === null && REGULATORS.test(title);
          if (except.includes(body) || !(isOwn || suits(entity, wanted, title, head, level, hint))) continue;
          const isApart =
            entity.kind === 'inspectorate' &&
            !isOwn &&
            wanted?.includes('inspectorate') !== true &&
            !/^(?:chair|president)/.test(head);
          // "its" looks back at what was just named, not at what the article is about.
          const topic = topics[body]! * (hint === 'its' || isApart ? 0.4 : 1);
          // A combined authority has a mayor, and no leader or cabinet member of its own.
          const isCombined = / combined /i.test(entity.name);
          const isRegional = isCombined && /^(?:mayor|deputy mayor)$/i.test(title);
          const isMisfit =
            isCombined && level !== 'region' && /leader$|^(?:cabinet member|portfolio holder)/i.test(title);
          const fit = isRegional ? 0.8 : isMisfit ? -3 : 0;
          const isLinked = body === linked ? (isOnly ? ONLY_LINKED : LINKED) : 0;
          const score = local + topic + (wanted?.includes(entity.kind) ? 1 : 0) + fit + isLinked;
          if (score > bestScore) [best, bestScore] = [body, score];
        }
        return best;
      };
      const isOfItsKind = kinds === undefined || hint !== null || ALONE.has(kinds[0]!) || CROWN.test(title);
      const found = pick(kinds) ?? (isOfItsKind ? null : pick(undefined));
      // A chief fire officer is no policeman, whatever else the article names.
      const isStranger = found !== null && kinds !== undefined && bodies[found]!.kind === 'police';
      return isStranger && !kinds.includes('police') ? null : found;
    },
    pairBefore(token) {
      const sentence = reading.tokens[token]!.sentence;
      const at = indexBefore(pairs, token + 1);
      const weight = (pair: BodyPair): number => {
        const isNear = sentence - reading.tokens[pair.token]!.sentence <= 1;
        return pair.bodies.reduce((sum, b) => sum + topics[b]!, isNear ? 0.7 : 0);
      };
      const near = pairs.slice(Math.max(0, at - NEAR), at);
      return near.toSorted((a, b) => weight(b) - weight(a) || b.token - a.token)[0]?.bodies ?? null;
    },
    departmentOf(title) {
      if (!/minister|secretary/i.test(title) || /prime minister/i.test(title)) return [];
      const words = contentOf(title);
      const own = departments.find((b) => contentOf(b.name).some((w) => words.includes(w)));
      const brief = MINISTERIAL_BRIEFS.find(([topic]) => topic.test(title));
      const only = departments.length === 1 ? departments[0] : undefined;
      const isOther =
        brief !== undefined && !(brief[1].test(only?.name ?? '') || /government$/i.test(only?.name ?? ''));
      const found = own ?? (isOther ? undefined : only);
      return found === undefined ? [] : [found.index];
    },
    topicAt(token) {
      const { leading } = scopes.findLast((s) => s.first <= token && token < s.end)!;
      return leading.find((body) => bodies[body]!.kind === 'council') ?? null;
    },
    placeAt(token) {
      for (let i = indexBefore(sightings, token) - 1; i >= 0; i--) {
        if (!SELDOM_TOPIC.has(bodies[sightings[i]!.body]!.kind)) return sightings[i]!.body;
      }
      return null;
    },
  };
}

function listKinds(title: string): readonly Kind[] | null | undefined {
  return isBodiless(title) ? null : KIND_OF_POST.find(([pattern]) => pattern.test(title))?.[1];
}

/** A stretch of the text with what it is about. */
interface Scope {
  readonly first: number;
  readonly end: number;
  /** For each body, how far the stretch is about it, and the few bodies that it is most about. */
  readonly topics: readonly number[];
  readonly leading: readonly number[];
}

/** The whole text, and each of its sections that names a body of its own. */
function listScopes(scene: Scene, sightings: readonly Sighting[]): Scope[] {
  const { paragraphs, tokens } = scene.reading;
  const starts = [...new Set(paragraphs.map((p) => p.section))];
  const within = (first: number, end: number): readonly Sighting[] =>
    sightings.slice(indexBefore(sightings, first), indexBefore(sightings, end));
  const scope = (first: number, end: number): Scope => {
    const topics = weighTopics(scene, within(first, end));
    const leading = topics
      .map((weight, body) => ({ weight, body }))
      .filter((t) => t.weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_LEADING)
      .map((t) => t.body);
    return { first, end, topics, leading };
  };
  const sections = starts.slice(1).map((first, i) => ({ first, end: starts[i + 2] ?? tokens.length }));
  const own = sections.filter(
    ({ first, end }) =>
      within(first, end).some((s) => s.token === first && !s.isGeneric) ||
      namesCouncil(scene, within(first, end)),
  );
  return [scope(0, tokens.length + 1), ...own.map(({ first, end }) => scope(first, end))];
}

const MOST_LEADING = 6;

function namesCouncil({ bodies }: Scene, sightings: readonly Sighting[]): boolean {
  return sightings.some((s) => !s.isGeneric && !s.isAside && bodies[s.body]!.kind === 'council');
}

/** What ministers are for, and how the names of their departments have run since the 1990s. */
const MINISTERIAL_BRIEFS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /communit|housing|homes|local government|levelling|building safety/i,
    /communit|housing|levelling|local government/i,
  ],
  [/education|schools?\b|children|famil|skills/i, /education|schools|children/i],
  [/health|social care|\bcare\b/i, /health/i],
  [/\bhome secretary|polic|fire|security/i, /home office/i],
  [/environment|farming|water/i, /environment/i],
  [/transport|roads|rail/i, /transport/i],
  [/culture|sport|arts/i, /culture/i],
  [/justice|prisons/i, /justice/i],
];

/** The longer words of a name, cut to their stems: "children’s" and "children" are one. */
function contentOf(name: string): string[] {
  return (name.toLowerCase().match(/\p{L}{5,}/gu) ?? [])
    .map((w) => w.slice(0, 6))
    .filter((w) => w !== 'minist' && w !== 'depart' && w !== 'secret');
}

/** Kinds whose posts no other body has: a chief constable is never a council's. */
const ALONE: ReadonlySet<Kind> = new Set<Kind>(['police', 'fire-service', 'union']);

/** Officers that a regulator has as well as those whom it regulates. */
const REGULATORS =
  /chief (?:executive|operating officer)|strategy|inspections?|regulation|policy|engagement/i;

/** Whoever inspects for the Crown serves no body that is inspected. */
const CROWN = /^(?:HM|H(?:is|er) Majesty[’']s) /i;

/** What the linker's own reading of "the council" counts for. */
const LINKED = 0.6;
/** The same where the paragraph speaks of no other body. */
const ONLY_LINKED = 1.6;
const NEAR = 14;

/** Where each sentence is a paragraph of its own, the sentence before stays near across the break. */
function nearness(sentences: number, paragraphs: number, isLoose: boolean): number {
  if (sentences === 0) return 2.8;
  if (paragraphs === 0) return sentences === 1 ? 1.7 : sentences === 2 ? 1.4 : 1.1;
  if (!isLoose || sentences > 4) return 0.6;
  return NEXT_PARAGRAPH[sentences]!;
}
const LOOSE = 1.5;
const NEXT_PARAGRAPH = [2.8, 1.3, 1, 0.8, 0.7] as const;

/** How many sightings stand before a token, by bisection. */
function indexBefore(list: readonly { readonly token: number }[], token: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (list[mid]!.token < token) low = mid + 1;
    else high = mid;
  }
  return low;
}
