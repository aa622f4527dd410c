import type { Article } from '../../record/index.ts';
import type { Reading } from '../reading/index.ts';
import type { NamedBody, PlaceName } from './body-name.ts';
import { findAliases, findAliasMentions } from './find-aliases.ts';
import { findApposedOrganisations } from './find-apposed-organisations.ts';
import { findHeadedOrganisations } from './find-headed-organisations.ts';
import { findLocalOrganisations } from './find-local-organisations.ts';
import { findRatedOrganisations } from './find-rated-organisations.ts';
import { findCouncilNames } from './find-council-names.ts';
import { findNationalBodies } from './find-national-bodies.ts';
import { findOrganisations } from './find-organisations.ts';
import { findParties } from './find-parties.ts';
import { findUnlistedCouncils } from './find-unlisted-councils.ts';
import { streamNames } from './name-stream.ts';

/** All names of bodies in a text that are sure by form, and the places that may stand for councils. */
export interface NamesOfBodies {
  readonly named: readonly NamedBody[];
  readonly places: readonly PlaceName[];
  /** Places inside the names of other bodies: they name no council, but tell which "the county council" is. */
  readonly innerPlaces: readonly PlaceName[];
}

/** The article's day, against which names of councils are read; null where it has none. */
export function dayOf(article: Article): string | null {
  const day = article.published?.slice(0, 10) ?? '';
  return /^\d{4}(?:-\d{2}){0,2}$/.test(day) ? day : null;
}

/** Reads a text for names. Each token belongs to one name at most; names are in text order. */
export function findNames(reading: Reading, article: Article): NamesOfBodies {
  const stream = streamNames(reading);
  const { named: councils, places } = findCouncilNames(reading, stream, dayOf(article));
  const taken = new Uint8Array(reading.tokens.length);
  for (const c of councils) taken.fill(1, c.first, c.end);
  const inPlace = new Uint8Array(reading.tokens.length);
  for (const p of places) inPlace.fill(1, p.first, p.end);
  const national = findNationalBodies(reading, stream, taken);
  const unlisted = findUnlistedCouncils(reading, taken);
  const parties = findParties(reading, taken);
  const marks = { taken, isInPlace: (token: number): boolean => inPlace[token] === 1 };
  const headed = findHeadedOrganisations(reading, marks);
  const organisations = findOrganisations(reading, taken, (token) => inPlace[token] === 1);
  const local = findLocalOrganisations(reading, places, marks);
  const apposed = findApposedOrganisations(reading, marks);
  const sure = [
    ...councils,
    ...national,
    ...unlisted,
    ...parties,
    ...headed,
    ...organisations,
    ...local,
    ...apposed,
  ];
  // Initials before what is rated: "WFRS was graded" is no new body.
  const aliases = findAliasMentions(reading, findAliases(reading, sure.sort(byPlace)), taken);
  const rated = findRatedOrganisations(reading, marks, [...headed, ...organisations, ...apposed]);
  const ratedAliases = findAliasMentions(reading, findAliases(reading, rated), taken);
  return {
    named: [...sure, ...aliases, ...rated, ...ratedAliases].sort(byPlace),
    places: places.filter((p) => !isTaken(taken, p.first, p.end)),
    innerPlaces: places.filter((p) => isTaken(taken, p.first, p.end)),
  };
}

const byPlace = (a: NamedBody, b: NamedBody): number => a.first - b.first;

function isTaken(taken: Uint8Array, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (taken[i]) return true;
  return false;
}
