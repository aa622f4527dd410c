import { nameWords, stoodAt } from '../../register/index.ts';
import type { Reading } from '../reading/index.ts';
import type { DraftBody, DraftMention } from './body-index.ts';
import { POST_NOUNS } from './lexicon/post-nouns.ts';

interface Placed {
  readonly body: DraftBody;
  readonly mention: DraftMention;
  readonly weight: number;
}

interface InFocus {
  readonly body: DraftBody;
  readonly confidence: number;
}

/** Words before a name that put its body in the past or to one side: "joined from Kent". */
const ASIDE = new Set(
  'from formerly previously former ex neighbouring neighbour neighbours unlike joined earlier once including like old nearby stood unsuccessfully'.split(
    ' ',
  ),
);
const LENDING = new Set('appointed named seconded chosen drafted confirmed'.split(' '));
const BEING = new Set('been was is being be'.split(' '));
/** What is not said of an officer's own council: "has been appointed as", "… children's commissioner". */
const TO_POST = /^(?:as|to|lead|children|children's|commissioner|improvement|interim)$/;
const HELPED = /^(?:supported|helped|mentored|advised|assisted|partnered|paired|twinned)$/;
/** Who holds such a post speaks for the council, where officers come and go. */
const POLITICIANS = new Set([
  'leader',
  'leaders',
  'member',
  'mayor',
  'convener',
  'provost',
  'councillor',
  'opposition',
]);
const POST_PREPOSITIONS = new Set(['of', 'at', 'for', 'with', 'in', 'from']);

/** How a body is named, as a share of how far that makes it what is spoken of. */
const WEIGHTS = { opening: 1, owner: 0.8, plain: 0.6, generic: 0.5, aside: -0.1 } as const;
/** For standing in the same paragraph, and in the same sentence. */
const SAME_PARAGRAPH = 0.7;
const SAME_SENTENCE = 0.3;
const SENTENCE_COST = 0.1;
/** What is left of a weight one paragraph on, two on, and so forth. */
const DECAY = [1, 0.65, 0.5, 0.4, 0.3, 0.2, 0.15, 0.1] as const;
/** What an aside counts for in what an article is about. */
const LEAST_SHARE = 0.35;
/** What an aside counts for in its own paragraph. */
const ASIDE_NEAR = 0.4;
/** For being named at the head of the article. */
const OPENING_PARAGRAPHS = 2;
const OPENS_ARTICLE = 0.15;
/** A council that no longer stood on the day is seldom "the council". */
const GONE = 0.6;
const GONE_NEAR = 0.2;
/** For standing in the headline. */
const HEADLINE = 0.3;
/** Generic mentions looked back over. */
const LATE_GENERICS = 12;
/** Mentions looked back over, and bodies weighed beyond them, at most. */
const LOOK_BACK = 60;
const LEADING = 20;

/**
 * Tells which body "the council", "the trust" or "its" means at a token: of the bodies named before it, the
 * one most in focus by how and how lately it was named, and by how far the article is about it.
 */
export class Focus {
  readonly #reading: Reading;
  readonly #placed: readonly Placed[];
  readonly #totals: ReadonlyMap<DraftBody, number>;
  readonly #leading: readonly DraftBody[];
  readonly #standing: ReadonlyMap<DraftBody, number>;
  readonly #gone: ReadonlySet<DraftBody>;
  readonly #headlined: ReadonlySet<DraftBody>;
  readonly #generics: Placed[] = [];

  constructor(reading: Reading, bodies: readonly DraftBody[], headline: string, day: string | null) {
    this.#reading = reading;
    this.#placed = bodies
      .flatMap((body) => body.mentions.map((mention) => ({ body, mention, weight: this.#weigh(mention) })))
      .sort((a, b) => a.mention.first - b.mention.first);
    this.#totals = weighBodies(this.#placed);
    this.#headlined = findHeadlined(bodies, headline);
    this.#gone = new Set(bodies.filter((body) => isOutOfTime(body, day)));
    this.#standing = new Map(
      bodies.map((body) => {
        const first = body.mentions[0]?.first;
        const opens = first !== undefined && reading.tokens[first]!.paragraph < OPENING_PARAGRAPHS;
        return [body, (this.#headlined.has(body) ? HEADLINE : 0) + (opens ? OPENS_ARTICLE : 0)];
      }),
    );
    this.#leading = [...this.#totals]
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, LEADING)
      .map(([body]) => body);
  }

  /**
   * The body in focus at `token`; null where none has been named that fits. `fit` tells how well a body fits
   * the words that stand for it: null where it does not, else a bonus from 0.
   */
  at(token: number, fit: (body: DraftBody) => number | null): InFocus | null {
    const fits = (body: DraftBody): boolean => fit(body) !== null;
    const scores = new Map<DraftBody, number>();
    const end = this.#countBefore(token);
    const start = this.#startOf(token, end, fits);
    const bonus = (body: DraftBody): number => this.#totals.get(body) ?? 0;
    const fitting = new Set<DraftBody>();
    for (const body of this.#leading) {
      if (!fits(body)) continue;
      fitting.add(body);
      // The headline names its council before the text does.
      const isNamed = this.#headlined.has(body) || (body.mentions[0]?.first ?? Infinity) < token;
      if (start === 0 && isNamed) scores.set(body, 0);
    }
    for (let i = Math.max(start, end - LOOK_BACK); i < end; i++) {
      const placed = this.#placed[i]!;
      if (!fitting.has(placed.body) && !fits(placed.body)) continue;
      fitting.add(placed.body);
      const score = this.#score(placed, token);
      if (score > (scores.get(placed.body) ?? -Infinity)) scores.set(placed.body, score);
    }
    const floor = start === 0 ? 0 : this.#placed[start]!.mention.first;
    for (const placed of this.#generics.slice(-LATE_GENERICS)) {
      if (placed.mention.first < floor || !fits(placed.body)) continue;
      const score = this.#score(placed, token);
      if (score > (scores.get(placed.body) ?? -Infinity)) scores.set(placed.body, score);
    }
    const total = [...fitting].reduce((sum, body) => sum + bonus(body), 0);
    for (const [body, score] of scores) {
      scores.set(
        body,
        score + fit(body)! + (this.#standing.get(body) ?? 0) + bonus(body) / Math.max(total, 1),
      );
    }
    return pickBest(scores);
  }

  /** Notes that "the council" was read as the body: it keeps the body in focus. */
  note(body: DraftBody, mention: DraftMention): void {
    const { first } = this.#reading.sentences[this.#reading.tokens[mention.first]!.sentence]!;
    const weight = mention.first === first ? WEIGHTS.owner : WEIGHTS.generic;
    this.#generics.push({ body, mention, weight });
  }

  #score({ body, mention, weight }: Placed, token: number): number {
    const [a, b] = [this.#reading.tokens[mention.first]!, this.#reading.tokens[token]!];
    const paragraphs = b.paragraph - a.paragraph;
    const isGone = this.#gone.has(body);
    if (paragraphs > 0) return weight * (DECAY[paragraphs] ?? DECAY.at(-1)!) - (isGone ? GONE : 0);
    if (weight < 0) return weight + ASIDE_NEAR;
    const near = weight + SAME_PARAGRAPH - (isGone ? GONE_NEAR : 0);
    if (a.sentence === b.sentence) return near + SAME_SENTENCE;
    return near - Math.min((b.sentence - a.sentence) * SENTENCE_COST, SAME_PARAGRAPH);
  }

  /** Where the mentions of the token's section begin, if any before it fits: a section speaks of its own bodies. */
  #startOf(token: number, end: number, fits: (body: DraftBody) => boolean): number {
    const { tokens, paragraphs } = this.#reading;
    const { section } = paragraphs[tokens[token]!.paragraph]!;
    if (section === 0) return 0;
    const start = this.#countBefore(section);
    return this.#placed.slice(start, end).some((p) => fits(p.body)) ? start : 0;
  }

  /** How many of the mentions stand before the token. */
  #countBefore(token: number): number {
    let low = 0;
    let high = this.#placed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#placed[middle]!.mention.first < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #weigh(mention: DraftMention): number {
    const { tokens, sentences } = this.#reading;
    const { first } = sentences[tokens[mention.first]!.sentence]!;
    const isOwner = tokens[mention.end]?.kind === 'possessive';
    if (isOwner && (ASIDE.has(tokens[mention.end + 1]?.lower ?? '') || this.#isLender(mention)))
      return WEIGHTS.aside;
    if (this.#isHelper(mention)) return WEIGHTS.aside;
    if (mention.first === first) return WEIGHTS.opening;
    if (this.#isAside(mention.first, first)) return WEIGHTS.aside;
    if (mention.first === first + 1) return WEIGHTS.opening;
    if (tokens[mention.first - 1]!.kind === 'punctuation') return WEIGHTS.owner;
    return isOwner ? WEIGHTS.owner : WEIGHTS.plain;
  }

  /** "Kent's chief executive has been appointed commissioner at Essex": named for the sake of whom it lends. */
  #isLender({ end }: DraftMention): boolean {
    const { tokens } = this.#reading;
    const { sentence } = tokens[end]!;
    let hasPost = false;
    for (let i = end + 1; i < Math.min(tokens.length - 1, end + 12); i++) {
      const { lower } = tokens[i]!;
      if (tokens[i]!.sentence !== sentence) return false;
      if (i <= end + 4 && POST_NOUNS.has(lower)) hasPost = true;
      else if (hasPost && LENDING.has(lower) && BEING.has(tokens[i - 1]!.lower))
        return TO_POST.test(tokens[i + 1]!.lower) || POST_NOUNS.has(tokens[i + 1]!.lower);
    }
    return false;
  }

  /** "Essex has been brought in as a partner", "supported by Essex": named for the help that it gives. */
  #isHelper({ first, end }: DraftMention): boolean {
    const { tokens } = this.#reading;
    if (/^(?:by|with)$/.test(tokens[first - 1]?.lower ?? '') && HELPED.test(tokens[first - 2]?.lower ?? ''))
      return true;
    let at = end;
    while (/^(?:has|had|have)$/.test(tokens[at]?.lower ?? '') || BEING.has(tokens[at]?.lower ?? '')) at++;
    if (at === end || !/^(?:brought|drafted|called)$/.test(tokens[at]?.lower ?? '')) return false;
    return tokens[at + 1]?.lower === 'in' && /^(?:as|to)$/.test(tokens[at + 2]?.lower ?? '');
  }

  /** "who was | mayor of Kent", "a former group | leader of Kent" */
  #isOver(post: number): boolean {
    for (let i = post - 1; i >= Math.max(0, post - 3); i--)
      if (/^(?:was|were|been|former|once)$/.test(this.#reading.tokens[i]!.lower)) return true;
    return false;
  }

  /** "joined from Kent", "chief executive of Kent": named for the sake of someone's career. */
  #isAside(at: number, sentenceFirst: number): boolean {
    const { tokens } = this.#reading;
    const isPlaced = POST_PREPOSITIONS.has(tokens[at - 1]!.lower);
    for (let i = at - 1; i >= Math.max(sentenceFirst, at - 9); i--) {
      const token = tokens[i]!;
      if (token.kind === 'punctuation' && token.text !== ',') return false;
      if (ASIDE.has(token.lower) && i >= at - 4) return true;
      // "has left as commissioner for Kent": sent there for the council's sake.
      if (isPlaced && /^(?:commissioners?|advis[eo]rs?)$/.test(token.lower)) return false;
      if (isPlaced && POST_NOUNS.has(token.lower)) return !POLITICIANS.has(token.lower) || this.#isOver(i);
    }
    return false;
  }
}

/** Whether the body is a council that did not stand on the day; one outside the register is gone. */
function isOutOfTime({ kind, council }: DraftBody, day: string | null): boolean {
  return kind === 'council' && (council === null || !stoodAt(council, day));
}

function weighBodies(placed: readonly Placed[]): Map<DraftBody, number> {
  const totals = new Map<DraftBody, number>();
  for (const { body, weight } of placed)
    totals.set(body, (totals.get(body) ?? 0) + Math.max(weight, LEAST_SHARE));
  return totals;
}

function findHeadlined(bodies: readonly DraftBody[], headline: string): Set<DraftBody> {
  const words = new Set(nameWords(headline));
  const isCombined = /combined authority/i.test(headline);
  return new Set(
    bodies.filter((body) => {
      if (isCombined && body.council?.kind === 'combined') return true;
      const word = firstWord(body.council?.short ?? body.name);
      return word !== undefined && word.length > 3 && words.has(word);
    }),
  );
}

/** The first of the words of a name: mostly what stands before its first space. */
function firstWord(name: string): string | undefined {
  const space = name.indexOf(' ');
  return nameWords(space < 0 ? name : name.slice(0, space))[0] ?? nameWords(name)[0];
}

/** The best of the scored, the later named of two alike; surer the farther ahead it is. */
function pickBest(scores: ReadonlyMap<DraftBody, number>): InFocus | null {
  let best: DraftBody | null = null;
  let top = -Infinity;
  let second = -Infinity;
  for (const [body, score] of scores) {
    if (score >= top) [best, top, second] = [body, score, top];
    else if (score > second) second = score;
  }
  if (best === null) return null;
  const lead = second === -Infinity ? 1 : top - second;
  return { body: best, confidence: Math.max(0.5, Math.min(0.92, 0.65 + lead * 0.4)) };
}
