import type { Reading } from '../reading/index.ts';
import type { DraftBody, DraftMention } from './body-index.ts';

interface Placed {
  readonly body: DraftBody;
  readonly mention: DraftMention;
  readonly weight: number;
}

/** Words before a name that put its body in the past or to one side: "joined from Kent". */
const ASIDE = new Set(
  'from formerly previously former ex neighbouring neighbour neighbours unlike joined earlier once including like'.split(
    ' ',
  ),
);
/** What a body must have of an article's mentions to be what it is about. */
const MAIN_SHARE = 0.4;
const MAIN_BONUS = 0.7;
const PARAGRAPH_COST = 0.16;
const FARTHEST = 1.4;

/**
 * Tells which body "the council", "the trust" or "its" means at a token: of the bodies named before it, the
 * one most in focus by how it was named, how long ago, and whether the article is about it.
 */
export class Focus {
  readonly #reading: Reading;
  readonly #placed: readonly Placed[];
  readonly #main: DraftBody | null;

  constructor(reading: Reading, bodies: readonly DraftBody[]) {
    this.#reading = reading;
    this.#placed = bodies
      .flatMap((body) => body.mentions.map((mention) => ({ body, mention, weight: this.#weigh(mention) })))
      .sort((a, b) => a.mention.first - b.mention.first);
    this.#main = findMain(bodies);
  }

  /** The body in focus at `token` among those that `fits`; null where none is. */
  at(token: number, fits: (body: DraftBody) => boolean): { body: DraftBody; confidence: number } | null {
    const paragraph = this.#reading.tokens[token]!.paragraph;
    const best = new Map<DraftBody, number>();
    for (const { body, mention, weight } of this.#placed) {
      if (mention.first >= token) break;
      if (!fits(body)) continue;
      const distance = paragraph - this.#reading.tokens[mention.first]!.paragraph;
      const score =
        weight - Math.min(distance * PARAGRAPH_COST, FARTHEST) + (body === this.#main ? MAIN_BONUS : 0);
      if (score >= (best.get(body) ?? -Infinity)) best.set(body, score);
    }
    let found: DraftBody | null = null;
    let top = -Infinity;
    let second = -Infinity;
    for (const [body, score] of best) {
      // Of two alike the later named wins: the map keeps first namings in order.
      if (score >= top) {
        second = top;
        top = score;
        found = body;
      } else if (score > second) second = score;
    }
    if (found === null) return null;
    return { body: found, confidence: Math.max(0.5, Math.min(0.9, 0.7 + (top - second) * 0.25)) };
  }

  #weigh(mention: DraftMention): number {
    const { tokens, sentences } = this.#reading;
    const sentence = sentences[tokens[mention.first]!.sentence]!;
    if (mention.first <= sentence.first + 1) return 1;
    for (let i = mention.first - 1; i >= Math.max(sentence.first, mention.first - 8); i--) {
      const token = tokens[i]!;
      if (token.kind === 'punctuation' && token.text !== ',') break;
      if (ASIDE.has(token.lower)) return 0.35;
    }
    return mention.first - sentence.first < 4 ? 0.9 : 0.75;
  }
}

function findMain(bodies: readonly DraftBody[]): DraftBody | null {
  const councils = bodies.filter((b) => b.kind === 'council');
  const total = councils.reduce((sum, b) => sum + b.mentions.length, 0);
  const [top] = councils.toSorted((a, b) => b.mentions.length - a.mentions.length);
  return top !== undefined && top.mentions.length / total >= MAIN_SHARE ? top : null;
}
