import type { Mention, Scene } from '../types.ts';

interface Weight {
  /** Mentions by name, in text order. */
  readonly named: readonly Mention[];
  /** How much of the article the body has: a name counts 1, another mention a half. */
  readonly value: number;
  readonly kind: string;
}

/** By how much another body must outweigh the linked one to take its generic mentions. */
const MARGIN = 0.9;

/** Corrects generic mentions by what the whole article is about. Built once for an article. */
export class Refocus {
  readonly #scene: Scene;
  readonly #weights: readonly Weight[];
  /** For each kind, the body that has most of the article. */
  readonly #main = new Map<string, number>();

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#weights = scene.bodies.map((body) => {
      const named = body.mentions.filter((m) => m.form === 'full' || m.form === 'short');
      return { named, value: named.length + (body.mentions.length - named.length) / 2, kind: body.kind };
    });
    this.#weights.forEach((w, i) => {
      const main = this.#main.get(w.kind);
      if (main === undefined || w.value > this.#weights[main]!.value) this.#main.set(w.kind, i);
    });
  }

  /** The body of a kind that the article is most about; null where there is none. */
  mainOf(kind: string, least = 1): number | null {
    const main = this.#main.get(kind);
    return main !== undefined && this.#weights[main]!.value >= least ? main : null;
  }

  /**
   * "The council" after a list of someone's old posts is still the council of the article. A generic mention
   * that was linked to a body named once, in passing, is read as the body of its kind that weighs most.
   */
  apply(mention: Mention): Mention {
    if (mention.form !== 'generic') return mention;
    const linked = this.#weights[mention.entity];
    if (linked === undefined || linked.named.length > 1 || this.#isSubjectNearby(linked, mention))
      return mention;
    const main = this.#main.get(linked.kind);
    if (main === undefined || main === mention.entity) return mention;
    const other = this.#weights[main]!;
    const standsBefore = (other.named[0]?.first ?? Infinity) < mention.first;
    if (!standsBefore || other.value < linked.value + MARGIN) return mention;
    return { ...mention, entity: main, confidence: mention.confidence * 0.9 };
  }

  /** Whether a body is named in this sentence, or heads one of the last two. */
  #isSubjectNearby(body: Weight, mention: Mention): boolean {
    const { tokens, sentences } = this.#scene.reading;
    const { sentence } = tokens[mention.first]!;
    return body.named.some((m) => {
      if (m.first > mention.first) return false;
      const at = tokens[m.first]!.sentence;
      return at === sentence || (sentence - at <= 2 && m.first - sentences[at]!.first <= 2);
    });
  }
}
