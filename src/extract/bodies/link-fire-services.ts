import { type Reading, waitFor } from '../reading/index.ts';
import type { BodyIndex } from './body-index.ts';
import type { PlaceName } from './body-name.ts';
import { GRADE_WORDS } from './lexicon/place-words.ts';
import { POST_NOUNS } from './lexicon/post-nouns.ts';

const CONFIDENCE = 0.7;
/** So often must a text speak of fire services before a graded place is one. */
const OFTEN = 3;
const OTHER_RATERS = new Set(['ofsted', 'cqc', 'estyn', "children's", 'force', 'constabulary', 'police']);
const TELLING = waitFor([...OTHER_RATERS, 'hmicfrs', 'fire']);

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
    if (!isGraded(reading, place)) return true;
    const words = reading.tokens.slice(place.first, place.end);
    const name = reading.text.slice(words[0]!.start, words.at(-1)!.end);
    const named = known.find((b) => b.name.startsWith(`${name} `) && !b.name.endsWith('Authority'));
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
  for (let i = 0; i < tokens.length; i++) {
    const { lower, triggers } = tokens[i]!;
    if ((triggers & TELLING) === 0) continue;
    if (OTHER_RATERS.has(lower) && tokens[i + 1]?.lower !== ',') return false;
    if (
      lower === 'hmicfrs' ||
      (lower === 'fire' && /^(?:and|service|services|brigade)$/.test(tokens[i + 1]?.lower ?? ''))
    )
      count++;
  }
  return count >= OFTEN;
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
