import { type Reading, waitFor } from '../reading/index.ts';
import type { BodyIndex } from './body-index.ts';
import type { PlaceName } from './body-name.ts';
import { GRADE_WORDS } from './lexicon/place-words.ts';
import { POST_NOUNS } from './lexicon/post-nouns.ts';

const CONFIDENCE = 0.7;
/** So often must a text speak of fire services before a graded place is one, and in one that speaks of no council. */
const OFTEN = 3;
const OFTEN_WITHOUT_COUNCILS = 2;
const OTHER_RATERS = new Set(['ofsted', 'cqc', 'estyn', "children's", 'force', 'constabulary', 'police']);
const COUNCILS = new Set(['council', 'councils', 'councillor', 'councillors']);
const TELLING = waitFor([...OTHER_RATERS, ...COUNCILS, 'hmicfrs', 'fire']);
/** "Kent Chief Executive Asha Day": of the service, where the article is about it. */
const CHIEF = new Set(['chief']);

/**
 * Links places to their fire services where inspectors grade these by place alone: "Essex was found inadequate at
 * efficiency". Gives the places that are left for councils.
 */
export function linkFireServices(
  reading: Reading,
  places: readonly PlaceName[],
  index: BodyIndex,
): readonly PlaceName[] {
  if (!isAboutFireServices(reading)) return places;
  const known = [...index.bodies.values()].filter((b) => b.kind === 'fire-service');
  return places.filter((place) => {
    const words = reading.tokens.slice(place.first, place.end);
    const name = reading.text.slice(words[0]!.start, words.at(-1)!.end);
    const named = known.find((b) => b.name.startsWith(`${name} `) && !b.name.endsWith('Authority'));
    const isOfService = named !== undefined && CHIEF.has(reading.tokens[place.end]?.lower ?? '');
    if (!isOfService && !isGraded(reading, place)) return true;
    index.add(
      {
        key: named?.key ?? `name:${words.map((t) => t.lower).join(' ')} fire and rescue service`,
        kind: 'fire-service',
        name: named?.name ?? `${name} Fire and Rescue Service`,
        council: null,
      },
      { first: place.first, end: place.end, form: 'short', confidence: CONFIDENCE },
    );
    return false;
  });
}

/** Whether fire services are what an article's inspectors grade, and no others. */
function isAboutFireServices({ tokens }: Reading): boolean {
  let count = 0;
  let speaksOfCouncils = false;
  for (let i = 0; i < tokens.length; i++) {
    const { lower, triggers } = tokens[i]!;
    if ((triggers & TELLING) === 0) continue;
    if (OTHER_RATERS.has(lower) && tokens[i + 1]?.lower !== ',') return false;
    if (COUNCILS.has(lower)) speaksOfCouncils = true;
    else if (
      lower === 'hmicfrs' ||
      (lower === 'fire' && /^(?:and|service|services|brigade)$/.test(tokens[i + 1]?.lower ?? ''))
    )
      count++;
  }
  return count >= (speaksOfCouncils ? OFTEN : OFTEN_WITHOUT_COUNCILS);
}

/** A place of whose service the sentence tells a grade; "Bristol councillor" is of the city. */
function isGraded({ tokens, sentences }: Reading, place: PlaceName): boolean {
  const next = tokens[place.end];
  if (next !== undefined && (POST_NOUNS.has(next.lower) || (next.kind === 'word' && next.isCapitalised)))
    return false;
  if (/^(?:from|near|of)$/.test(tokens[place.first - 1]?.lower ?? '')) return false;
  const { first, end } = sentences[tokens[place.first]!.sentence]!;
  for (let i = first; i < end; i++) if (GRADE_WORDS.has(tokens[i]!.lower)) return true;
  return false;
}
