import type { Reading } from '../reading/index.ts';
import type { NamedBody, PlaceName } from './body-name.ts';
import { nameRun, type RunMarks } from './name-run.ts';
import { kindOfName } from './organisation-kind.ts';

const CONFIDENCE = 0.7;
const LONGEST = 7;
/** Lower-case words that may stand between a place and the noun of a body named after it. */
const MIDDLE = new Set(
  'children adult adults foster carers safeguarding clinical commissioning primary care learning hospital hospitals nhs fire and rescue ambulance police housing health local integrated community mental sixth form'.split(
    ' ',
  ),
);
/** Nouns in lower case that make a body of the place before them; the longest ending wins. */
const HEADS = new Set(
  'trust trusts association partnership group brigade service services constabulary force authority'.split(
    ' ',
  ),
);
/** What a body in lower case must say of itself: "the Kent service" may be anything. */
const TELLING =
  /\b(?:clinical commissioning group|primary care trust|nhs trust|hospitals? trust|children ?['’]s trust|safeguarding partnership|foster carers ?['’] association|fire (?:and rescue )?(?:service|authority|brigade)|ambulance service)$/;

/** Finds bodies named after a place, with the rest in lower case: "Derby’s clinical commissioning group". */
export function findLocalOrganisations(
  reading: Reading,
  places: readonly PlaceName[],
  marks: RunMarks,
): NamedBody[] {
  const found: NamedBody[] = [];
  for (const place of places) {
    if (marks.taken[place.first]) continue;
    const end = findEnd(reading, place);
    if (end === null) continue;
    const words = reading.tokens.slice(place.first, end).map((t) => t.lower);
    found.push(nameRun(reading, place.first, end, kindOfName(words), CONFIDENCE, marks));
  }
  return found;
}

function findEnd(reading: Reading, place: PlaceName): number | null {
  const { tokens } = reading;
  let said = '';
  for (let i = place.end; i < place.end + LONGEST; i++) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== tokens[place.first]!.sentence) return null;
    if (token.isCapitalised && token.lower !== 'nhs') return null;
    if (token.kind === 'punctuation' && token.text !== '’' && token.text !== "'") return null;
    said += token.kind === 'word' ? ` ${token.lower}` : token.lower;
    // "the Luton trust": the trust of the place, as its people call it.
    if (i === place.end && token.lower === 'trust') return i + 1;
    if (HEADS.has(token.lower) && TELLING.test(said)) return i + 1;
    if (token.kind === 'word' && !MIDDLE.has(token.lower) && !HEADS.has(token.lower)) return null;
  }
  return null;
}
