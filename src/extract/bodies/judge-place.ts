import type { Reading, Token } from '../reading/index.ts';
import type { PlaceName } from './body-name.ts';
import { isConnector, isUpperCase } from './casing.ts';
import {
  COUNCIL_APPOSITIONS,
  COUNCIL_NOUNS,
  DONE_TO,
  SAYING_VERBS,
  SERVICE_NOUNS,
} from './lexicon/council-life.ts';
import { OPENING_WORDS } from './lexicon/organisation-heads.ts';
import { PLACE_POSTS, POST_MODIFIERS, POST_NOUNS } from './lexicon/post-nouns.ts';

/** How sure the words around a place are that its council is meant; 0 where nothing says so. */
export type PlaceJudgement = number;

const SURE = 0.92;
const LIKELY = 0.82;
const FAIR = 0.7;

/** How many words after a place's possessive may stand before the noun that tells. */
const LOOK_AHEAD = 7;
/** How many words may stand between a post and the place: "director of children, schools and families at". */
const LOOK_BACK = 12;

/** The neighbours of a place, none beyond its sentence. */
class Surroundings {
  readonly reading: Reading;
  readonly place: PlaceName;

  constructor(reading: Reading, place: PlaceName) {
    this.reading = reading;
    this.place = place;
  }

  at(index: number): Token | undefined {
    const token = this.reading.tokens[index];
    return token?.sentence === this.reading.tokens[this.place.first]!.sentence ? token : undefined;
  }

  lower(index: number): string {
    return this.at(index)?.lower ?? '';
  }

  get before(): string {
    return this.lower(this.place.first - 1);
  }

  get after(): string {
    return this.lower(this.place.end);
  }

  /** Whether the place opens its sentence or clause. */
  get opensClause(): boolean {
    const token = this.at(this.place.first - 1);
    if (token === undefined) return true;
    return (
      token.kind === 'punctuation' ||
      /^(?:but|and|that|while|as|when|because|if|so|where|whether|meanwhile|since|after|before)$/.test(
        token.lower,
      )
    );
  }

  get hasPossessive(): boolean {
    const next = this.at(this.place.end);
    if (next?.kind === 'possessive') return true;
    // "Powys’ leader": the bare apostrophe, close upon a name that ends in s.
    const last = this.at(this.place.end - 1)!;
    return (next?.text === '’' || next?.text === "'") && last.lower.endsWith('s') && next.start === last.end;
  }
}

/** Judges one place by its sentence alone. */
export function judgePlace(reading: Reading, place: PlaceName): PlaceJudgement {
  const s = new Surroundings(reading, place);
  if (isPartOfLargerName(s)) return 0;
  return Math.max(
    judgeHeading(s),
    judgePossessive(s),
    judgePostAfter(s),
    judgePostBefore(s),
    judgeSubject(s),
    judgeObject(s),
    judgeMove(s),
    judgeApposition(s),
    judgeServiceBefore(s),
  );
}

/** "Rugby Union", "Jack Cumberland", "Hastings Road": a capitalised neighbour makes another name of it. */
function isPartOfLargerName(s: Surroundings): boolean {
  const next = s.at(s.place.end);
  const previous = s.at(s.place.first - 1);
  const last = s.at(s.place.end - 1)!;
  if (isUpperCase(last.text) && last.text.length > 3) return false;
  if (next?.kind === 'word' && next.isCapitalised && !opensPost(s, s.place.end) && !isConnector(next))
    return true;
  if (previous?.kind !== 'word' || !previous.isCapitalised) return false;
  if (/^(?:ex|labour|tory|conservative)-/.test(previous.lower)) return false;
  return (
    !(OPENING_WORDS.has(previous.lower) && !HONORIFICS.has(previous.lower)) &&
    !POST_NOUNS.has(previous.lower) &&
    !isConnector(previous)
  );
}

const HONORIFICS = new Set(
  'mr mrs ms miss mx dr sir dame lord lady baroness professor prof rev cllr coun councillor alderman'.split(
    ' ',
  ),
);

/** "NOTTINGHAM – Two commissioners have …": a label at the head of a paragraph. */
function judgeHeading(s: Surroundings): number {
  const paragraph = s.reading.paragraphs[s.at(s.place.first)!.paragraph]!;
  const isCapital = isUpperCase(s.at(s.place.first)!.text);
  if (!isCapital) return 0;
  let end = s.place.end;
  // A label may name two: "BABERGH AND MID SUFFOLK".
  while (end < paragraph.endToken && isUpperCase(s.lower(end) === '' ? '' : s.at(end)!.text)) end++;
  let first = s.place.first;
  while (first > paragraph.firstToken && isUpperCase(s.reading.tokens[first - 1]!.text)) first--;
  const closes = /^[–—:-]$/.test(s.lower(end));
  return first === paragraph.firstToken && closes ? LIKELY : 0;
}

/** Whether a post's words begin at the token: "deputy leader", "interim director". */
function opensPost(s: Surroundings, from: number): boolean {
  for (let i = from; i < from + LOOK_AHEAD; i++) {
    const token = s.at(i);
    if (token === undefined) return false;
    if (POST_NOUNS.has(token.lower)) return true;
    if (!POST_MODIFIERS.has(token.lower) && token.kind !== 'number') return false;
  }
  return false;
}

/** "Kent's cabinet member", "Surrey's children's services", "Bradford's inadequate of 2018". */
function judgePossessive(s: Surroundings): number {
  if (!s.hasPossessive) return 0;
  for (let i = s.place.end + 1; i <= s.place.end + LOOK_AHEAD; i++) {
    const token = s.at(i);
    if (token === undefined || (token.kind === 'punctuation' && !/^[,’'‘"“”]$/.test(token.text))) return 0;
    if (POST_NOUNS.has(token.lower)) return SURE;
    if (COUNCIL_NOUNS.has(token.lower)) return i === s.place.end + 1 ? SURE : LIKELY;
    if (/^(?:is|was|are|were|has|have|had|who|which|that|said|in|on|at|for|to)$/.test(token.lower)) return 0;
  }
  return 0;
}

/** "Bolton chief executive", "Ex-Newham housing director". */
function judgePostAfter(s: Surroundings): number {
  if (s.hasPossessive) return 0;
  if (/^(?:children|adult)$/.test(s.after) || s.after === 'council') return FAIR;
  return opensPost(s, s.place.end) && s.before !== 'the' ? LIKELY : 0;
}

const POST_PREPOSITIONS = new Set([
  'of',
  'at',
  'for',
  'with',
  'in',
  'from',
  'to',
  'and',
  'both',
  'across',
  'between',
]);

/** "leader of Calderdale", "cabinet member for finance at Kent", "assistant director in Bury". */
function judgePostBefore(s: Surroundings): number {
  const preposition =
    s.before === 'both' || s.before === 'neighbouring' ? s.lower(s.place.first - 2) : s.before;
  if (!POST_PREPOSITIONS.has(preposition)) return 0;
  if (/^(?:and|to|from|between)$/.test(preposition)) return 0;
  const at = s.place.first - (preposition === s.before ? 2 : 3);
  for (let i = at; i > at - LOOK_BACK; i--) {
    const token = s.at(i);
    if (token === undefined) return 0;
    if (PLACE_POSTS.has(token.lower)) return 0;
    if (/^(?:said|says|told|was|has|had|were|born|lives|lived|live|who|which|when|where)$/.test(token.lower))
      return 0;
    if (/^[.;:!?]$/.test(token.text)) return 0;
    if (!POST_NOUNS.has(token.lower)) continue;
    return judgePostAt(s, token, preposition, i === at);
  }
  return 0;
}

function judgePostAt(s: Surroundings, post: Token, preposition: string, isNext: boolean): number {
  // A ward and a seat are places: "councillor for Hyde", "member for Dover".
  if (/^(?:councillors?|members?|spokes\w+|aldermen|alderman)$/.test(post.lower) && preposition === 'for')
    return 0;
  if (post.lower === 'president' || post.lower === 'manager' || post.lower === 'managers')
    return preposition === 'at' ? FAIR : 0;
  if (preposition === 'at' || preposition === 'with') return SURE;
  if (preposition === 'of') return isNext ? SURE : FAIR;
  if (preposition === 'for') return isNext || s.before === 'both' ? LIKELY : 0;
  return isNext ? FAIR : 0;
}

/** "Stockton said", "Wirral received", "Neighbouring Oldham was rated". */
function judgeSubject(s: Surroundings): number {
  if (s.hasPossessive) return 0;
  if (!s.opensClause && !COUNCIL_APPOSITIONS.has(s.before)) return 0;
  let verb = s.place.end;
  while (
    /^(?:also|now|then|itself|alone|still|has|have|had|will|would|is|was|were|are|be|been|to|not|already|recently|previously|just|only|could|should|must|may|might|being|both)$/.test(
      s.lower(verb),
    )
  )
    verb++;
  const word = s.lower(verb);
  if (verb === s.place.end) return SAYING_VERBS.has(word) ? LIKELY : 0;
  if (DONE_TO.has(word) || SAYING_VERBS.has(word)) return LIKELY;
  return 0;
}

/** "affirmed Wirral at AA-", "called Knowsley inadequate", "a direction on Sandwell". */
function judgeObject(s: Surroundings): number {
  const rest = [s.after, s.lower(s.place.end + 1)];
  const grades =
    /^(?:inadequate|outstanding|good|a|an|c[1-4]|g[1-4]|v[1-4]|from|at|to|its|in|with|for|as|“|‘|'|")$/;
  if (
    /^(?:rated|graded|judged|affirmed|downgraded|upgraded|called|declared|inspected|assessed|awarded|handed|ranked|warned|sued)$/.test(
      s.before,
    )
  )
    return grades.test(rest[0]!) || s.at(s.place.end)?.kind === 'punctuation' || rest[0] === ''
      ? LIKELY
      : FAIR;
  if (/^(?:to|on|at|in|against|from|with)$/.test(s.before) && isIntervention(s, s.place.first - 2))
    return LIKELY;
  if (
    /^(?:by)$/.test(s.before) &&
    /^(?:appointed|hired|employed|recruited|poached|commissioned|run|owned|managed|led|issued|sacked|suspended|advertised|shared|funded|provided|maintained|brought|adopted|approved|shelved)$/.test(
      s.lower(s.place.first - 2),
    )
  )
    return LIKELY;
  return 0;
}

function isIntervention(s: Surroundings, from: number): boolean {
  for (let i = from; i > from - 4; i--) {
    const word = s.lower(i);
    if (
      /^(?:notice|notices|direction|directions|commissioner|commissioners|intervention|interventions|panel)$/.test(
        word,
      )
    )
      return true;
    if (word === '' || /^[,.;:]$/.test(word)) return false;
  }
  return false;
}

/** "he leaves Trafford", "joined Hounslow from Haringey", "moves to Halton": where a career is the matter. */
function judgeMove(s: Surroundings): number {
  if (/^(?:joins?|joined|joining|leaves?|left|leaving|quits?|quitting|departs?|departed)$/.test(s.before)) {
    return isOfCareer(s) ? FAIR + 0.05 : 0;
  }
  const verb = s.lower(s.place.first - 2);
  if (
    s.before === 'to' &&
    /^(?:moves?|moved|moving|move|returns?|returned|return|returning|heading|heads|headed|go|goes|going|off|switch|switches|switched|came|comes|transfer|transferred|seconded|bound|over|back|defected|on|recruited|appointed|gone)$/.test(
      verb,
    )
  ) {
    return isOfCareer(s) ? FAIR : 0;
  }
  if (
    s.before === 'for' &&
    /^(?:leaves?|left|leaving|heading|heads|headed|bound|worked|works|working|quits?|quit)$/.test(verb)
  )
    return isOfCareer(s) ? FAIR : 0;
  if (
    s.before === 'at' &&
    /^(?:worked|works|working|time|years|months|stint|spell|same|job|jobs|post|role|roles|posts|career|colleagues|contract|employed|counterparts?|based|seconded|position|up|team)$/.test(
      verb,
    )
  )
    return LIKELY;
  if (s.before === 'from') return judgeOrigin(s);
  return 0;
}

/** "joined in September from Haringey, where he was director". */
function judgeOrigin(s: Surroundings): number {
  if (s.after === ',' && s.lower(s.place.end + 1) === 'where' && isOfCareer(s)) return LIKELY;
  for (let i = s.place.first - 2; i > s.place.first - 12; i--) {
    const word = s.lower(i);
    if (word === '' || /^[.;:]$/.test(word)) return 0;
    if (
      /^(?:joins?|joined|joining|came|comes|arrived|arrives|hired|recruited|poached|seconded|secondment|moved|moves|appointed|brought|leaving)$/.test(
        word,
      )
    )
      return isOfCareer(s) ? FAIR : 0.55;
  }
  return 0;
}

/** Whether the sentence speaks of posts. */
function isOfCareer(s: Surroundings): boolean {
  const sentence = s.reading.sentences[s.at(s.place.first)!.sentence]!;
  for (let i = sentence.first; i < sentence.end; i++) {
    const { lower } = s.reading.tokens[i]!;
    if (
      POST_NOUNS.has(lower) ||
      /^(?:job|post|role|appointed|interim|career|retire|retires|retiring|years)$/.test(lower)
    )
      return true;
  }
  return false;
}

/** "neighbouring Oldham", "councils such as Kent", "the council was Torbay". */
function judgeApposition(s: Surroundings): number {
  if (COUNCIL_APPOSITIONS.has(s.before) && !/^(?:county|counties)$/.test(s.before)) return LIKELY;
  const two = s.lower(s.place.first - 2);
  const three = s.lower(s.place.first - 3);
  if (/^(?:like|including|as|–|—|:|was|were|is|are|in)$/.test(s.before)) {
    const noun = s.before === 'as' ? three : two;
    if (s.before === 'in') return 0;
    if (COUNCIL_APPOSITIONS.has(noun)) return LIKELY;
  }
  if (s.before === 'of' && /^(?:boroughs?|authorit(?:y|ies)|councils?|unitar(?:y|ies)|districts?)$/.test(two))
    return LIKELY;
  return 0;
}

/** "children's services in Torbay", "commissioners at Slough". */
function judgeServiceBefore(s: Surroundings): number {
  if (!/^(?:in|at|of|within|across)$/.test(s.before)) return 0;
  const noun = s.lower(s.place.first - 2);
  if (
    /^(?:services|care|safeguarding|fostering|adoption|protection)$/.test(noun) &&
    isCouncilService(s, s.place.first - 2)
  )
    return FAIR;
  if (
    SERVICE_NOUNS.has(noun) &&
    (s.before === 'at' ||
      /^(?:leadership|finances|commissioners|directions|intervention|administration|cabinet|opposition|council)$/.test(
        noun,
      ))
  )
    return LIKELY;
  return 0;
}

function isCouncilService(s: Surroundings, noun: number): boolean {
  for (let i = noun; i > noun - 4; i--) {
    if (
      /^(?:children|adult|adults|social|education|housing|fostering|adoption|child|protection|safeguarding)$/.test(
        s.lower(i),
      )
    )
      return true;
  }
  return false;
}
