import type { Reading } from '../../reading/index.ts';
import type { PlaceName } from '../body-name.ts';
import { GRADE_WORDS, INTERVENTION_NOUNS, OTHER_SERVICES } from '../lexicon/place-words.ts';
import { POST_NOUNS } from '../lexicon/post-nouns.ts';

/** How far into a paragraph its scene is set: "In Plymouth", "Over in the city of Leeds", "A row in Leicester." */
const OPENING = 6;
/** How much of a long paragraph, in tokens, is looked at. */
const LONGEST = 150;
const COUNCIL_WORDS = new Set(['council', 'authority', 'councillors', 'cabinet', 'inspectors', 'ofsted']);

/**
 * The places that set the scene of paragraphs about councils' affairs: in an article on several councils, "In
 * Plymouth, … the interim director, Asha Day, promised …" speaks of the council there. Where a paragraph names
 * two places, or a council, none sets its scene.
 */
export function findSceneSetters(
  reading: Reading,
  places: readonly PlaceName[],
  councilTokens: ReadonlySet<number>,
): Set<PlaceName> {
  const setters = new Set<PlaceName>();
  let at = 0;
  for (const { firstToken, endToken } of reading.paragraphs) {
    const first = at;
    while (at < places.length && places[at]!.first < endToken) at++;
    const own = places.slice(first, at);
    const [opening] = own;
    if (opening === undefined || opening.first - firstToken > OPENING || own.some((p) => isOther(opening, p)))
      continue;
    const end = Math.min(endToken, firstToken + LONGEST);
    if (isScene(reading, opening) && speaksOfCouncil(reading, firstToken, end, councilTokens))
      setters.add(opening);
  }
  return setters;
}

function isOther(a: PlaceName, b: PlaceName): boolean {
  return a.councils[0]!.council.code !== b.councils[0]!.council.code;
}

/** "In Leeds, …", "Oldham had …", "A row in Leicester." */
function isScene({ tokens, sentences }: Reading, { first, end }: PlaceName): boolean {
  const sentence = sentences[tokens[first]!.sentence]!;
  const next = tokens[end];
  if (next?.kind === 'word' && next.isCapitalised) return false;
  if (first === sentence.first) return next !== undefined && next.text !== ',';
  const isAfterIn = /^(?:in|at|over|for)$/.test(tokens[first - 1]!.lower);
  return isAfterIn && (first - 1 === sentence.first || end + 1 >= sentence.end);
}

function speaksOfCouncil(
  { tokens }: Reading,
  from: number,
  end: number,
  councilTokens: ReadonlySet<number>,
): boolean {
  let isTold = false;
  for (let i = from; i < end; i++) {
    const { lower, quotation } = tokens[i]!;
    if (councilTokens.has(i) || OTHER_SERVICES.has(lower)) return false;
    if (quotation >= 0) continue;
    isTold ||=
      POST_NOUNS.has(lower) ||
      COUNCIL_WORDS.has(lower) ||
      GRADE_WORDS.has(lower) ||
      INTERVENTION_NOUNS.has(lower);
  }
  return isTold;
}
