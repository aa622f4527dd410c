import { isUpperCase } from '../casing.ts';
import { COUNCIL_APPOSITIONS, DONE_TO, SAYING_VERBS } from '../lexicon/council-life.ts';
import { AUXILIARIES } from '../lexicon/place-words.ts';
import { FAIR, LIKELY, type Surroundings } from './surroundings.ts';

/** How many words an aside between a place and its verb may have. */
const LONGEST_ASIDE = 14;

/** "NOTTINGHAM – Two commissioners have …": a label at the head of a paragraph. */
export function judgeLabel(s: Surroundings): number {
  if (!isUpperCase(s.at(s.place.first)!.text)) return 0;
  const { tokens, paragraphs } = s.reading;
  const paragraph = paragraphs[tokens[s.place.first]!.paragraph]!;
  let { first, end } = s.place;
  // A label may name two: "BABERGH AND MID SUFFOLK".
  while (end < paragraph.endToken && isUpperCase(tokens[end]!.text)) end++;
  while (first > paragraph.firstToken && isUpperCase(tokens[first - 1]!.text)) first--;
  return first === paragraph.firstToken && /^[–—:-]$/.test(s.lower(end)) ? LIKELY : 0;
}

/** "Stockton said", "Wirral received", "neighbouring Oldham was rated". */
export function judgeSubject(s: Surroundings): number {
  if (s.hasPossessive) return 0;
  if (!s.opensClause && s.before !== 'nearby' && !COUNCIL_APPOSITIONS.has(s.before)) return 0;
  const start = skipAside(s, s.place.end);
  let verb = start;
  while (AUXILIARIES.has(s.lower(verb))) verb++;
  const word = s.lower(verb);
  if (SAYING_VERBS.has(word)) return LIKELY;
  if (verb === start) return 0;
  const isSpecial = word === 'in' && s.lower(verb + 1) === 'special';
  return isSpecial || DONE_TO.has(word) || hasStars(s, verb) ? LIKELY : 0;
}

/** "when Hampshire had four stars". */
function hasStars(s: Surroundings, at: number): boolean {
  return (
    /^ha[ds]$/.test(s.lower(at - 1)) && /^(?:stars?|commissioners?|reserves|notices?)$/.test(s.lower(at + 1))
  );
}

/** "Hastings, their neighbour, had been …", "Stroud (Green) said": where the clause goes on after an aside. */
function skipAside(s: Surroundings, from: number): number {
  const opener = s.lower(from);
  if (opener !== ',' && opener !== '(') return from;
  const closer = opener === ',' ? ',' : ')';
  for (let i = from + 1; i < from + LONGEST_ASIDE; i++) {
    const word = s.lower(i);
    if (word === closer) return i + 1;
    if (word === '' || word === 'and' || word === 'but' || word === ';' || word === ':') return from;
  }
  return from;
}

/** "In Hastings, chief finance officer A. Moss told …": a scene set by its officers. */
export function judgeScene(s: Surroundings): number {
  if (s.before !== 'in' || s.after !== ',') return 0;
  const opener = s.back(2);
  if (opener !== '' && opener !== 'and' && opener !== 'but') return 0;
  return s.opensPost(s.place.end + 1) ? FAIR : 0;
}
