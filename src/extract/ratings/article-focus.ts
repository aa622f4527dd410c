import { isGone } from '../bodies/is-gone.ts';
import type { Mention, Scene } from '../types.ts';
import { wordSet } from './word-set.ts';

interface Weight {
  /** Mentions by name, in text order. */
  readonly named: readonly Mention[];
  /** How much of the article the body has: its names, half its other mentions, and a place at the top. */
  readonly value: number;
  readonly kind: string;
}

/** By how much another body must outweigh the linked one to take its generic mentions. */
const MARGIN = 0.9;
/** By how much another body must be more in focus. */
const CLEARLY = 0.3;
const MOST_NAMES = 40;

/** Words before a name that put its body to one side: "who joined from Kent". */
const ASIDE = wordSet(`from unlike neighbouring joined earlier once including like by`);
/** These put all that follows them soon into someone's past: "a former director at Kent". */
const PAST_POST = wordSet(`former formerly previously ex retired once`);
/** What a name at the head of a section adds. */
const HEADED = 0.6;
/** How far back a body in focus may stand: in tokens before its sentence, and in paragraphs. */
const LOOK_BACK = 500;
const REACH = 3;
/** How far into its paragraph, in tokens, the place stands that opens it. */
const OPENING = 6;
/** Words of a council's name that are no place. */
const PLAIN =
  /^(?:Council|City|County|District|Borough|Metropolitan|London|Royal|Combined|Authority|North|South|East|West|Greater|of|and|the|upon)$/;
/** Kinds that are seldom what a grade or a step is about, unless it says so. */
const UNLIKELY = wordSet(`other company charity university`);

/** Where a body is sought: the token that speaks of it, and the body that was spoken of last. */
export interface FocusPlace {
  readonly token: number;
  readonly previous: number | null;
  /** Whether that was in the same paragraph. */
  readonly isPreviousClose: boolean;
}

/** Corrects generic mentions by what the whole article is about. Built once for an article. */
export class ArticleFocus {
  readonly #scene: Scene;
  readonly #weights: readonly Weight[];
  /** For each kind, the body that has most of the article. */
  readonly #main = new Map<string, number>();

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#weights = scene.bodies.map((body) => {
      const named = body.mentions.filter((m) => m.form === 'full' || m.form === 'short');
      // Generic mentions may be linked wrongly in heaps, so they add no more than the names do.
      const others = Math.min(named.length, (body.mentions.length - named.length) / 2);
      const isEarly = named[0] !== undefined && scene.reading.tokens[named[0].first]!.sentence <= 2;
      return { named, value: named.length + others + (isEarly ? 1 : 0), kind: body.kind };
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
   * "The council" after a list of someone's old posts is still the council of the article. A generic mention is
   * read as the body of its kind that the article is about, where that one is clearly more in focus.
   */
  apply(mention: Mention): Mention {
    if (mention.form !== 'generic') return mention;
    const linked = this.#weights[mention.entity];
    // One that is never named was read from its place or its paper, and not from what stands around.
    if (linked === undefined || linked.named.length === 0 || this.#isSubjectNearby(linked, mention))
      return mention;
    if (this.#isPlaceNearby(mention)) return mention;
    const other = this.#findBetter(linked, mention);
    return other === null ? mention : { ...mention, entity: other, confidence: mention.confidence * 0.9 };
  }

  /** "Good news for Kirklees tenants. The regulator has moved the council up": its place opens the paragraph. */
  #isPlaceNearby({ entity, first }: Mention): boolean {
    const { tokens, paragraphs } = this.#scene.reading;
    const { firstToken } = paragraphs[tokens[first]!.paragraph]!;
    const own = new Set(this.#scene.bodies[entity]!.name.split(' ').filter((word) => !PLAIN.test(word)));
    return tokens.slice(firstToken, Math.min(first, firstToken + OPENING)).some((t) => own.has(t.text));
  }

  /** The body that the article is about, where it stands before and outweighs or outshines the linked one. */
  #findBetter(linked: Weight, mention: Mention): number | null {
    const main = this.#main.get(linked.kind);
    if (main === undefined || main === mention.entity) return null;
    const other = this.#weights[main]!;
    if ((other.named[0]?.first ?? Infinity) > mention.first || !this.#fitsNoun(main, mention)) return null;
    if (linked.named.length <= 1 && other.value >= linked.value + MARGIN) return main;
    const place = { token: mention.first, previous: null, isPreviousClose: false };
    return this.#topScore(main, place) >= this.#topScore(mention.entity, place) + CLEARLY ? main : null;
  }

  /** Whether "the county", "the city" may mean a body of that name. */
  #fitsNoun(entity: number, mention: Mention): boolean {
    const { tokens } = this.#scene.reading;
    const { name } = this.#scene.bodies[entity]!;
    for (let i = mention.first; i < mention.end; i++) {
      const { lower } = tokens[i]!;
      if (lower === 'city' && !/\bCity\b/.test(name)) return false;
      if (lower === 'county' && !/\bCounty\b/.test(name) && /\b(?:City|Borough|District)\b/.test(name))
        return false;
      if (lower === 'district' && !/\bDistrict\b/.test(name)) return false;
    }
    return true;
  }

  #topScore(entity: number, place: FocusPlace): number {
    let top = -Infinity;
    const { named } = this.#weights[entity]!;
    for (const m of named.slice(-MOST_NAMES))
      if (m.first < place.token) top = Math.max(top, this.#score(m, place));
    return top;
  }

  /** The mention before the sentence that is most in focus: lately named, not in passing, what the article is about. */
  findBefore(place: FocusPlace, fits: (m: Mention) => boolean): Mention | null {
    const { bodiesAt, reading } = this.#scene;
    const { tokens, paragraphs, sentences } = reading;
    const { paragraph, sentence } = tokens[place.token]!;
    const { first } = sentences[sentence]!;
    const near = Math.max(paragraphs[Math.max(0, paragraph - REACH)]!.firstToken, first - LOOK_BACK);
    const { section } = paragraphs[paragraph]!;
    const isOwn = section > near && this.#hasIn(section, first, fits);
    const floor = isOwn ? section : near;
    let best: Mention | null = null;
    let top = -Infinity;
    for (let i = first - 1; i >= floor; i--) {
      for (const mention of bodiesAt[i] ?? []) {
        if (mention.first !== i) continue;
        const m = this.apply(mention);
        if (!fits(m)) continue;
        const score = this.#score(m, place);
        if (score > top) [best, top] = [m, score];
      }
    }
    return best === null || !this.#isAside(best) ? best : (this.#findMainBefore(place, fits) ?? best);
  }

  /** Whether the heading of the section that a paragraph stands in names the body. */
  #headsSection(m: Mention, paragraph: number): boolean {
    const { tokens, paragraphs } = this.#scene.reading;
    const { section } = paragraphs[paragraph]!;
    return section > 0 && paragraphs[tokens[m.first]!.paragraph]!.firstToken === section;
  }

  #hasIn(from: number, end: number, fits: (m: Mention) => boolean): boolean {
    for (let i = from; i < end; i++)
      if (this.#scene.bodiesAt[i]?.some((m) => m.form !== 'generic' && fits(m))) return true;
    return false;
  }

  /** Where only a body of someone's past stands near, the council of the article is meant, however far above. */
  #findMainBefore({ token }: FocusPlace, fits: (m: Mention) => boolean): Mention | null {
    const main = this.mainOf('council');
    const named = main === null ? [] : this.#weights[main]!.named;
    return named.findLast((m) => m.first < token && fits(m)) ?? null;
  }

  #score(m: Mention, place: FocusPlace): number {
    const { tokens, sentences } = this.#scene.reading;
    const here = tokens[place.token]!;
    const there = tokens[m.first]!;
    const isAside = this.#isAside(m);
    let score = (isAside ? 0.3 : 1) - Math.min(1.2, (here.sentence - there.sentence) * 0.12);
    if (m.entity === this.mainOf('council', 2)) score += 0.4;
    if (there.paragraph === here.paragraph) score += 0.3;
    if (m.first - sentences[there.sentence]!.first <= 1) score += 0.2;
    if (this.#headsSection(m, here.paragraph)) score += HEADED;
    if (m.entity === place.previous) score += place.isPreviousClose ? 0.5 : 0.2;
    else if (UNLIKELY.has(this.#scene.bodies[m.entity]!.kind)) score -= 0.5;
    return score;
  }

  #isAside(m: Mention): boolean {
    const { tokens, sentences } = this.#scene.reading;
    const { bodies, article } = this.#scene;
    // A council that is gone and is named but once is in somebody's past.
    const isOnce = this.#weights[m.entity]!.named.length === 1;
    if (isOnce && isGone(bodies[m.entity]!, article.published)) return true;
    // "a friend in Kent, whose own council was": somebody else's.
    if (
      tokens[m.end]?.text === ',' &&
      tokens[m.end + 1]?.lower === 'whose' &&
      tokens[m.end + 2]?.lower === 'own'
    )
      return true;
    const { first } = sentences[tokens[m.first]!.sentence]!;
    // "Neighbouring Kent was rated good": what the sentence is about.
    if (m.first - 1 === first && tokens[first]!.lower === 'neighbouring') return false;
    for (let i = 1; i <= 6; i++) {
      const lower = tokens[m.first - i]?.lower ?? '';
      if ((i <= 2 && ASIDE.has(lower)) || PAST_POST.has(lower)) return true;
      if (/^[.;,]$/.test(lower)) return false;
    }
    return false;
  }

  /** "Kent's chief executive has been appointed commissioner": named for the sake of whom it lends. */
  #isLender(m: Mention): boolean {
    const { tokens } = this.#scene.reading;
    const post = this.#scene.titleAt[m.end + 1];
    if (tokens[m.end]?.kind !== 'possessive' || post === undefined) return false;
    for (let i = post.end; i < Math.min(tokens.length, post.end + 8); i++) {
      if (tokens[i]!.sentence !== tokens[m.first]!.sentence) return false;
      if (/^(?:appointed|named|seconded)$/.test(tokens[i]!.lower))
        return /^(?:been|was|is)$/.test(tokens[i - 1]!.lower);
    }
    return false;
  }

  /** Whether a body is named in this sentence, or heads one of the last two. */
  #isSubjectNearby(body: Weight, mention: Mention): boolean {
    const { tokens, sentences } = this.#scene.reading;
    const { sentence } = tokens[mention.first]!;
    return body.named.some((m) => {
      if (m.first > mention.first) return false;
      const at = tokens[m.first]!.sentence;
      const isNear = at === sentence || (sentence - at <= 2 && m.first - sentences[at]!.first <= 2);
      return isNear && !this.#isLender(m);
    });
  }
}
