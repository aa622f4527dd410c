import type { Reading, Token } from '../../reading/index.ts';
import type { PlaceName } from '../body-name.ts';
import { isUpperCase } from '../casing.ts';
import { OPENING_WORDS } from '../lexicon/organisation-heads.ts';
import { CLAUSE_OPENERS, COUNCIL_AFFAIRS_WORDS } from '../lexicon/place-words.ts';
import { PLACE_POSTS, POST_MODIFIERS, POST_NOUNS } from '../lexicon/post-nouns.ts';

/** How sure the words around a place are that its council is meant. 0 is for nothing said. */
export const SURE = 0.92;
export const LIKELY = 0.82;
export const FAIR = 0.7;
export const HINTED = 0.65;
/** Enough only in an article about several councils. */
export const PLAUSIBLE = 0.5;

/** How many words may stand between a place and the noun after it that tells. */
export const LOOK_AHEAD = 7;
/** How many words may stand between a post and the place: "director of children, schools and families at". */
export const LOOK_BACK = 12;
/** How far back, in tokens, a list of names may begin. */
const LONGEST_LIST = 24;

/** How much of a long paragraph, in tokens, is looked at either way. */
const LONGEST_PARAGRAPH = 120;
/** Places that are named with an article. */
const ARTICLED =
  /^(?:Isles?|Vale|Forest|City|West of England|Scottish Borders|Wirral|East Riding|East Midlands|Eilean)\b/;

/** What is known of the tokens around places: which are people's names, which are bodies'. */
export interface TokenMarks {
  readonly isPerson: (token: number) => boolean;
  readonly isNamed: (token: number) => boolean;
}

/** A place and its neighbours; none beyond its sentence. */
export class Surroundings {
  readonly reading: Reading;
  readonly place: PlaceName;
  readonly marks: TokenMarks;
  /** Where the place begins, with the article that is part of it: "the Isle of Wight". */
  readonly start: number;
  /** The words next to the place, in look-up form; empty where the sentence begins or ends. */
  readonly before: string;
  readonly after: string;
  readonly hasPossessive: boolean;

  constructor(reading: Reading, place: PlaceName, marks: TokenMarks) {
    this.reading = reading;
    this.place = place;
    this.marks = marks;
    const takesArticle =
      this.lower(place.first - 1) === 'the' && ARTICLED.test(place.councils[0]?.council.short ?? '');
    this.start = takesArticle ? place.first - 1 : place.first;
    this.before = this.lower(this.start - 1);
    this.after = this.lower(place.end);
    this.hasPossessive = this.#hasPossessive();
  }

  at(index: number): Token | undefined {
    const token = this.reading.tokens[index];
    return token?.sentence === this.reading.tokens[this.place.first]!.sentence ? token : undefined;
  }

  lower(index: number): string {
    return this.at(index)?.lower ?? '';
  }

  /** The `n`th word before the place; 1 is next to it. */
  back(n: number): string {
    return this.lower(this.start - n);
  }

  /** Whether any of the `count` words from `from` backwards is among `words`. */
  hasBefore(from: number, count: number, words: ReadonlySet<string>): boolean {
    for (let i = from; i > from - count; i--) if (words.has(this.lower(i))) return true;
    return false;
  }

  /** Whether the paragraph speaks of councils' affairs: elsewhere "Derby escaped the worst" is the town. */
  get isAmongCouncils(): boolean {
    const { firstToken, endToken } = this.reading.paragraphs[this.at(this.place.first)!.paragraph]!;
    const from = Math.max(firstToken, this.place.first - LONGEST_PARAGRAPH);
    const to = Math.min(endToken, this.place.end + LONGEST_PARAGRAPH);
    for (let i = from; i < to; i++) if (COUNCIL_AFFAIRS_WORDS.has(this.reading.tokens[i]!.lower)) return true;
    return false;
  }

  /** Whether the next sentence tells of a post of it: "Its director". */
  get isToldOfNext(): boolean {
    const { tokens } = this.reading;
    const first = this.place.end + 1;
    if (tokens[first]?.lower !== 'its') return false;
    return tokens.slice(first + 1, first + LOOK_AHEAD).some((t) => POST_NOUNS.has(t.lower));
  }

  /** Whether the place opens its sentence or clause. */
  get opensClause(): boolean {
    const token = this.at(this.start - 1);
    return token === undefined || token.kind === 'punctuation' || CLAUSE_OPENERS.has(token.lower);
  }

  /** The word before the first of a list of names: "across Essex and Suffolk" gives "across". */
  get listOpener(): string {
    let at = this.place.first - 1;
    const floor = at - LONGEST_LIST;
    for (let token = this.at(at); token !== undefined && at > floor; token = this.at(at)) {
      const isName = token.isCapitalised && !OPENING_WORDS.has(token.lower);
      const isListed = isName || token.text === ',' || token.lower === 'and' || token.lower === 'both';
      if (!isListed) break;
      at--;
    }
    // "In Kent, Swale and Thanet agreed": the phrase that opens the sentence is none of the list.
    const isScene = this.at(at - 1) === undefined && this.lower(at) === 'in';
    return isScene && this.#hasComma(at) ? '' : this.lower(at);
  }

  #hasComma(from: number): boolean {
    for (let i = from; i < this.place.first; i++) if (this.lower(i) === ',') return true;
    return false;
  }

  /** Whether the words of a post begin at the token: "deputy leader", "interim director". */
  opensPost(from: number): boolean {
    for (let i = from; i < from + LOOK_AHEAD; i++) {
      const token = this.at(i);
      if (token === undefined) return false;
      if (POST_NOUNS.has(token.lower)) return true;
      if (!POST_MODIFIERS.has(token.lower) && token.kind !== 'number') return false;
    }
    return false;
  }

  /** Whether a person's name stands at the token, by the people found or by its look. */
  isPersonAt(index: number): boolean {
    if (this.marks.isPerson(index)) return true;
    return this.#looksLikeName(index) && this.#looksLikeName(index + 1);
  }

  #looksLikeName(index: number): boolean {
    const token = this.at(index);
    if (token?.kind !== 'word' || !token.isCapitalised || isUpperCase(token.text)) return false;
    if (PLACE_POSTS.has(token.lower)) return false;
    return !this.marks.isNamed(index) && !POST_NOUNS.has(token.lower) && !POST_MODIFIERS.has(token.lower);
  }

  #hasPossessive(): boolean {
    const next = this.at(this.place.end);
    if (next?.kind === 'possessive') return true;
    // "Powys’ leader": the bare apostrophe, close upon a name that ends in s.
    const last = this.at(this.place.end - 1)!;
    return (next?.text === '’' || next?.text === "'") && last.lower.endsWith('s') && next.start === last.end;
  }
}
