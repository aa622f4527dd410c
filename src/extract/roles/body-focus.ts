import type { BodyEntity, Mention, Scene } from '../types.ts';

/** What bodies the article is speaking of at any point, for posts named without one. */
export interface BodyFocus {
  /** The body in focus for a post; null where none is. `level` is a kind of council said with the post. */
  bodyOf(token: number, title: string, head: string, level: string | null, hint: FocusHint): number | null;
  /** The body that "there" means: the last one named. */
  placeAt(token: number): number | null;
  /** The two bodies last named together: "both councils", "the pair". */
  pairBefore(token: number): readonly number[] | null;
  /** The government department of a minister's title, where the article names it. */
  departmentOf(title: string): readonly number[];
}

/** What else the words say of the body: that it is a council, or that it is "its". */
export type FocusHint = 'council' | 'its' | { readonly kinds: readonly string[] } | null;

/** Two councils that a sentence joins by "and". */
interface BodyPair {
  readonly token: number;
  readonly bodies: readonly number[];
}

interface Sighting {
  readonly token: number;
  readonly end: number;
  readonly body: number;
  readonly isFirst: boolean;
  readonly isAside: boolean;
  /** Whether it is named as the body of a post. */
  readonly isPost: boolean;
  readonly opensSentence: boolean;
  readonly opensParagraph: boolean;
  readonly isGeneric: boolean;
}

type Kind = BodyEntity['kind'];

/** Heads and titles that only one kind of body has. */
const KIND_OF_POST: readonly (readonly [RegExp, readonly Kind[]])[] = [
  [
    /^(?:cabinet|executive|lead|shadow)? ?(?:member|holder)\b|portfolio|cabinet|^(?:deputy |acting |interim |council |opposition |group |joint )*leader\b|ward councillor|monitoring officer|151|head of paid service|\bDCS\b|public health|children.s services|adult social|provost|mayor|group leader|overview and scrutiny|commissioner|improvement adviser|returning officer|committee| group$/i,
    ['council'],
  ],
  [
    /head ?teacher|headmaster|headmistress|chair of governors|(?:^|deputy |acting |executive |interim )head$/i,
    ['school'],
  ],
  [/chief constable|superintendent|constable/i, ['police']],
  [/chief fire officer/i, ['fire-service']],
  [
    /^(?:registered |acting |deputy |depute |interim |temporary |home |care |peripatetic )*manager$/i,
    ['care-home', 'school', 'nhs', 'company'],
  ],
  [/(?:^|chief |lead |HM )inspector\b|regulatory/i, ['inspectorate']],
];
/** Posts of state, of a place or of no body at all. */
const BODILESS =
  /\bM[SP]P?$|(?:senedd|assembly) member|^MS?P for|\bMP for|\bminister\b|secretary of state|^(?!.*\b(?:regional|general|branch|company|permanent|assistant|private|town|club)\b).*\bsecretary$|bishop|vicar|archdeacon|^dean\b|ombudsman|crime commissioner|schools commissioner|local government auditor|^(?:visiting )?professor/i;

const NEAR = 14;
const SELDOM_TOPIC: ReadonlySet<Kind> = new Set(['party', 'department', 'committee']);

export function isBodiless(title: string): boolean {
  return BODILESS.test(title);
}

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
  const topics = weighTopics(scene, sightings);
  const leading = topics
    .map((weight, body) => ({ weight, body }))
    .filter((t) => t.weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 6)
    .map((t) => t.body);
  return {
    bodyOf(token, title, head, level, hint) {
      if (isBodiless(title)) return null;
      const kinds: readonly Kind[] | undefined =
        hint === 'council'
          ? ['council']
          : hint !== null && typeof hint === 'object'
            ? (hint.kinds as readonly Kind[])
            : KIND_OF_POST.find(([pattern]) => pattern.test(title))?.[1];
      const at = indexBefore(sightings, token);
      const near = sightings.slice(Math.max(0, at - NEAR), at);
      const sentence = reading.tokens[token]!.sentence;
      const paragraph = reading.tokens[token]!.paragraph;
      const scores = new Map<number, number>();
      const add = (body: number, score: number) => {
        const before = scores.get(body);
        if (before === undefined || score > before) scores.set(body, score);
      };
      for (const body of leading) add(body, 0);
      for (const s of near) {
        const t = reading.tokens[s.token]!;
        // "its" is never the body whose other officer the same sentence names.
        if (hint === 'its' && t.sentence === sentence && s.isPost) continue;
        let score = nearness(sentence - t.sentence, paragraph - t.paragraph);
        if (t.paragraph === paragraph && s.isFirst) score += 0.5;
        if (hint === 'its' && s.opensSentence && sentence - t.sentence <= 2) score += 1;
        if (bodies[s.body]!.kind === 'inspectorate') score *= 0.1;
        if (s.isGeneric) score *= 0.4;
        if (t.paragraph === paragraph && s.opensParagraph) score += 0.8;
        add(s.body, s.isAside && !s.isFirst ? score * 0.1 : score);
      }
      const pick = (wanted: readonly Kind[] | undefined): number | null => {
        let best: number | null = null;
        let bestScore = -1;
        for (const [body, local] of scores) {
          const entity = bodies[body]!;
          if (!suits(entity, wanted, head, level, hint)) continue;
          const isApart =
            entity.kind === 'inspectorate' &&
            wanted?.includes('inspectorate') !== true &&
            !/^(?:chair|president)/.test(head);
          // "its" looks back at what was just named, not at what the article is about.
          const topic = topics[body]! * (hint === 'its' || isApart ? 0.4 : 1);
          const isRegional = /^(?:mayor|deputy mayor)$/i.test(title) && / combined /i.test(entity.name);
          const score = local + topic + (wanted?.includes(entity.kind) ? 1 : 0) + (isRegional ? 0.8 : 0);
          if (score > bestScore) [best, bestScore] = [body, score];
        }
        return best;
      };
      return pick(kinds) ?? (kinds === undefined || hint !== null ? null : pick(undefined));
    },
    pairBefore(token) {
      return pairs[indexBefore(pairs, token + 1) - 1]?.bodies ?? null;
    },
    departmentOf(title) {
      if (!/minister|secretary/i.test(title)) return [];
      const words = contentOf(title);
      const own = departments.find((b) => contentOf(b.name).some((w) => words.includes(w)));
      const found = own ?? (departments.length === 1 ? departments[0] : undefined);
      return found === undefined ? [] : [found.index];
    },
    placeAt(token) {
      for (let i = indexBefore(sightings, token) - 1; i >= 0; i--) {
        if (!SELDOM_TOPIC.has(bodies[sightings[i]!.body]!.kind)) return sightings[i]!.body;
      }
      return null;
    },
  };
}

/** The longer words of a name, cut to their stems: "children’s" and "children" are one. */
function contentOf(name: string): string[] {
  return (name.toLowerCase().match(/\p{L}{5,}/gu) ?? [])
    .map((w) => w.slice(0, 6))
    .filter((w) => w !== 'minist' && w !== 'depart' && w !== 'secret');
}

const RATING_AGENCIES = /^(?:Moody|S&P|Standard & Poor|Standard and Poor|Fitch)/;

function suits(
  body: BodyEntity,
  kinds: readonly Kind[] | undefined,
  head: string,
  level: string | null,
  hint: FocusHint,
): boolean {
  if (RATING_AGENCIES.test(body.name)) return false;
  if (body.kind === 'committee')
    return (hint === 'its' && /^(?:vice-)?chair/.test(head)) || kinds?.includes('committee') === true;
  if (SELDOM_TOPIC.has(body.kind)) return false;
  if (level !== null && body.kind === 'council' && !new RegExp(`\\b${level}\\b`, 'i').test(body.name))
    return false;
  if (hint !== null && typeof hint === 'object') return kinds!.includes(body.kind);
  if (kinds === undefined)
    return body.kind !== 'inspectorate' || /^(?:chair|president|executive|director)/.test(head);
  if (kinds.includes('council')) return body.kind === 'council';
  return kinds.includes(body.kind) || body.kind === 'other';
}

function nearness(sentences: number, paragraphs: number): number {
  if (sentences === 0) return 2.8;
  if (paragraphs === 0) return sentences === 1 ? 1.7 : sentences === 2 ? 1.4 : 1.1;
  return 0.6;
}

function isInTitle(scene: Scene, mention: Mention): boolean {
  const title = scene.titleAt[mention.first];
  if (title === undefined || title.first > mention.first || title.end < mention.end) return false;
  return scene.reading.tokens[mention.end]?.kind !== 'possessive';
}

function listSightings(scene: Scene, asides: ReadonlySet<number>, owners: ReadonlySet<number>): Sighting[] {
  const { bodies, reading } = scene;
  const mentions: Mention[] = bodies
    .flatMap((b) => (b.kind === 'party' ? [] : b.mentions))
    // A word of a post ("Director of Central Services") names no body.
    .filter((m) => !isInTitle(scene, m))
    .sort((a, b) => a.first - b.first);
  let paragraph = -1;
  return mentions.map((m) => {
    const own = reading.tokens[m.first]!.paragraph;
    const isFirst = own !== paragraph;
    paragraph = own;
    const first = reading.sentences[reading.tokens[m.first]!.sentence]!.first;
    const isAside = asides.has(m.first);
    const isPost = isAside || owners.has(m.first);
    return {
      token: m.first,
      end: m.end,
      body: m.entity,
      isFirst,
      isAside,
      isPost,
      opensSentence: m.first - first <= 2,
      opensParagraph: m.first - reading.paragraphs[own]!.firstToken <= 2,
      isGeneric: m.form === 'generic',
    };
  });
}

/** The councils that the text names two and two: "Adur and Worthing". */
function listPairs(scene: Scene, sightings: readonly Sighting[]): BodyPair[] {
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

/** How far each body is what the article is about: by share of mentions, headline and opening. */
function weighTopics(scene: Scene, sightings: readonly Sighting[]): number[] {
  const { bodies, reading, article } = scene;
  const weights = bodies.map(() => 0);
  const counted = sightings.filter((s) => !s.isAside && !SELDOM_TOPIC.has(bodies[s.body]!.kind));
  for (const s of counted) weights[s.body]! += (s.isGeneric ? 1.5 : 3) / Math.max(4, counted.length);
  const headline = new Set((article.title ?? '').toLowerCase().split(/[^\p{L}]+/u));
  for (const body of bodies) {
    const word =
      body.name
        .toLowerCase()
        .replace(/^(?:the |london borough of |royal borough of |city of |borough council of )/, '')
        .split(/[^\p{L}]+/u)[0] ?? '';
    if (word.length > 3 && headline.has(word)) weights[body.index]! += 0.9;
  }
  for (const s of counted) {
    if (reading.tokens[s.token]!.paragraph > 1) break;
    if (reading.tokens[s.token]!.paragraph === 0) weights[s.body]! += 0.5;
  }
  return weights;
}

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
