import { stoodAt, type LinkedCouncil } from '../../register/index.ts';
import type { Reading } from '../reading/index.ts';
import type { BodyIndex, DraftBody, DraftMention } from './body-index.ts';
import type { PlaceName } from './body-name.ts';
import { fitGeneric } from './fit-generic.ts';
import type { Generic } from './read-generic.ts';

const CONFIDENCE = 0.66;
/** Places looked back over. */
const LOOK_BACK = 80;
/** How far back, in tokens, a list of places may begin. */
const LONGEST_LIST = 14;
/** How far into its paragraph the place may stand that opens it, and how long a sentence is that only names one. */
const OPENING = 6;
const SHORT = 4;
/** How many sentences on "the council" may mean the council of the place that opened the paragraph. */
const FAR = 3;

export interface ByPlace {
  readonly body: DraftBody;
  readonly mention: DraftMention;
}

/** Links "the council" by a place that is named, where the council is not. Adds to `index`. */
export class PlaceLinker {
  readonly #reading: Reading;
  readonly #index: BodyIndex;
  readonly #places: readonly PlaceName[];
  readonly #day: string | null;
  /** For each sentence, the first token at which it names a council. */
  readonly #councilAt = new Map<number, number>();
  /** How many of the places stand before the generic last asked about. */
  #before = 0;

  constructor(reading: Reading, index: BodyIndex, places: readonly PlaceName[], day: string | null) {
    this.#reading = reading;
    this.#index = index;
    this.#places = places;
    this.#day = day;
    for (const body of index.bodies.values()) {
      if (body.kind !== 'council') continue;
      for (const { first } of body.mentions) {
        const { sentence } = reading.tokens[first]!;
        this.#councilAt.set(sentence, Math.min(first, this.#councilAt.get(sentence) ?? Infinity));
      }
    }
  }

  /**
   * "Kent Fire and Rescue Service is part of the county council", "In Kent, where …, the county's director": by
   * the place that sets the scene of the sentence, unless a council is named there. Ask in text order.
   */
  linkByScene(generic: Generic): ByPlace | null {
    this.#advance(generic.first);
    if (!isSaidOfCouncil(this.#reading, generic)) return null;
    const { sentence } = this.#reading.tokens[generic.first]!;
    if ((this.#councilAt.get(sentence) ?? Infinity) < generic.first) return null;
    for (let i = this.#before - 1; i >= this.#floor; i--) {
      const place = this.#places[i]!;
      const own = this.#reading.tokens[place.first]!;
      // "Good news for Kirklees tenants. The regulator has moved the council": those who live there.
      const isNear =
        sentence - own.sentence === 1 && own.paragraph === this.#reading.tokens[generic.first]!.paragraph;
      if (isNear && isOfPeople(this.#reading, place) && !this.#councilAt.has(own.sentence)) {
        const linked = this.#fitting(place, generic);
        if (linked !== null) return this.#add(linked, generic);
      }
      if (own.sentence !== sentence) return null;
      if (!setsScene(this.#reading, place, generic)) continue;
      const linked = this.#fitting(place, generic);
      return linked === null ? null : this.#add(linked, generic);
    }
    return null;
  }

  /**
   * "Good news for Kent tenants. The regulator has moved the council up", "Or Kent. Ministers sent commissioners
   * to the county council", "a wedding in Kent, where the county's leader": by the place that opens the paragraph,
   * where it names no council. Ask in text order, after `linkByScene`.
   */
  linkByOpening(generic: Generic): ByPlace | null {
    if (!isSaidOfCouncil(this.#reading, generic)) return null;
    const { tokens, paragraphs } = this.#reading;
    const { paragraph, sentence } = tokens[generic.first]!;
    const { firstToken } = paragraphs[paragraph]!;
    const from = tokens[firstToken]!.sentence;
    if (sentence - from > FAR) return null;
    for (let s = from; s <= sentence; s++)
      if ((this.#councilAt.get(s) ?? Infinity) < generic.first) return null;
    const own: PlaceName[] = [];
    for (let i = this.#before - 1; i >= this.#floor && this.#places[i]!.first >= firstToken; i--)
      own.unshift(this.#places[i]!);
    const [opening] = own;
    if (opening === undefined || opening.isInner === true || opening.first - firstToken > OPENING)
      return null;
    const linked = this.#fitting(opening, generic);
    if (linked === null || own.some((p) => p.councils[0]!.council.code !== opening.councils[0]!.council.code))
      return null;
    const isKnown =
      this.#index.bodies.get(linked.council.code)?.mentions.some((m) => m.form === 'full') === true;
    const isShort = this.#reading.sentences[from]!.end - firstToken <= SHORT;
    const isWhere = tokens[opening.end + 1]?.lower === 'where' && generic.first - opening.end < OPENING;
    return isKnown || isShort || isWhere ? this.#add(linked, generic) : null;
  }

  /** Where no council is in focus: by the place of its sentence, else the one named most of late. */
  linkByTopic(generic: Generic): ByPlace | null {
    if (!isSaidOfCouncil(this.#reading, generic)) return null;
    const counts = new Map<string, number>();
    const scored = new Map<string, { linked: LinkedCouncil; score: number }>();
    for (let i = this.#floor; i < this.#before; i++) {
      const place = this.#places[i]!;
      const isAside = place.isInner === true || isBesides(this.#reading, place);
      const linked = isAside ? null : this.#fitting(place, generic);
      if (linked === null) continue;
      const count = (counts.get(linked.council.code) ?? 0) + 1;
      counts.set(linked.council.code, count);
      const { tokens } = this.#reading;
      const isNear = tokens[place.first]!.sentence === tokens[generic.first]!.sentence;
      const score = count + (isNear ? 2 : 0) - (place.isPart ? 0.5 : 0);
      scored.set(linked.council.code, { linked, score });
    }
    const [best, second] = [...scored.values()].sort((x, y) => y.score - x.score);
    // Of two places named alike, neither is more the topic than the other.
    if (best === undefined) return null;
    if (best.score > (second?.score ?? -Infinity)) return this.#add(best.linked, generic);
    // "the Essex town of Harlow": a county tells where the other is.
    const others = [best, second!].filter(({ linked }) => linked.council.kind !== 'county');
    return others.length === 1 ? this.#add(others[0]!.linked, generic) : null;
  }

  #advance(token: number): void {
    while (this.#before < this.#places.length && this.#places[this.#before]!.first < token) this.#before++;
  }

  get #floor(): number {
    return Math.max(0, this.#before - LOOK_BACK);
  }

  #fitting(place: PlaceName, generic: Generic): LinkedCouncil | null {
    return (
      place.councils.find((l) => stoodAt(l.council, this.#day) && fitGeneric(asDraft(l), generic) !== null) ??
      null
    );
  }

  #add({ council, name }: LinkedCouncil, { first, end }: Generic): ByPlace {
    const mention = { first, end, form: 'generic' as const, confidence: CONFIDENCE };
    const body = this.#index.add({ key: council.code, kind: 'council', name, council }, mention);
    return { body, mention };
  }
}

/** A bare "the county" may be the land; what it owns, or "council", is the council's. */
function isSaidOfCouncil(reading: Reading, { noun, end, word }: Generic): boolean {
  if (!noun.isCouncil) return false;
  if (/^(?:council|authority|unitary|corporation)$/.test(word)) return true;
  const { tokens } = reading;
  if (tokens[end]?.kind === 'possessive') return true;
  // "The borough, which has issued three notices"
  const at = tokens[end]?.text === ',' && tokens[end + 1]?.lower === 'which' ? end + 2 : end;
  return /^ha[sd]$/.test(tokens[at]?.lower ?? '') && ACTS.has(tokens[at + 1]?.lower ?? '');
}

/** What a council does, and no stretch of land. */
const ACTS = new Set(
  'issued declared voted agreed approved set rejected appointed published apologised refused sold borrowed'.split(
    ' ',
  ),
);

/** "In Kent, where": or, for "the county council" outright, the place in the name of the sentence's body. */
function setsScene(reading: Reading, place: PlaceName, generic: Generic): boolean {
  const before = reading.tokens[place.first - 1];
  const opens = reading.sentences[reading.tokens[place.first]!.sentence]!.first;
  if (before?.lower === 'in' && place.first - 1 === opens) return true;
  return generic.modifier !== null && place.first <= opens + 1;
}

/** "Kirklees tenants": people of a council. */
function isOfPeople({ tokens }: Reading, { end }: PlaceName): boolean {
  const at = tokens[end]?.kind === 'possessive' ? end + 1 : end;
  return /^(?:tenants|leaseholders|taxpayers|ratepayers|councillors|voters)$/.test(tokens[at]?.lower ?? '');
}

const asDraft = ({ council, name }: LinkedCouncil): DraftBody => ({
  key: council.code,
  kind: 'council',
  name,
  council,
  mentions: [],
});

/** "born in Leeds", "near Bath", "from Reading and Slough": a place that the matter is not about. */
function isBesides({ tokens }: Reading, place: PlaceName): boolean {
  let at = place.first - 1;
  const floor = at - LONGEST_LIST;
  while (at > floor && at >= 0 && (tokens[at]!.isCapitalised || /^(?:,|and|or)$/.test(tokens[at]!.lower)))
    at--;
  if (/^(?:near|from|outside|towards)$/.test(tokens[at]?.lower ?? '')) return true;
  return /^(?:born|lives?|lived|grew|raised|up)$/.test(tokens[at - 1]?.lower ?? '');
}
