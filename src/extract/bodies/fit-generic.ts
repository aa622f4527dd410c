import type { DraftBody } from './body-index.ts';
import { GENERIC_NOUNS, type GenericNoun } from './lexicon/generic-nouns.ts';
import type { Generic } from './read-generic.ts';

/** How well a body fits the words that stand for it: null where it does not, else what that adds to its focus. */
export function fitGeneric(body: DraftBody, generic: Generic): number | null {
  if (!fits(body, generic)) return null;
  return isNamedSo(body, generic) ? NAMED_SO : 0;
}

/** Whether the body's name says what the words say: "the borough council", "the brigade". */
function isNamedSo(body: DraftBody, { modifier, word }: Generic): boolean {
  const said = modifier !== null && AREAS.has(modifier) ? modifier : word;
  const isAuthority = said === 'authority';
  if (body.kind === 'council' && !AREAS.has(said) && !isAuthority) return false;
  return isAuthority ? body.name.endsWith('Authority') : body.name.toLowerCase().includes(said);
}

const AREAS = new Set(['city', 'county', 'borough', 'district']);
/** What a name that says so adds to its body's being in focus. */
const NAMED_SO = 0.4;

function fits(body: DraftBody, { noun, modifier, word }: Generic): boolean {
  if (body.kind === 'council') return noun.isCouncil && fitsCouncil(body, noun, modifier, word);
  if (!noun.kinds.includes(body.kind)) return false;
  return noun.word === null || body.name.toLowerCase().includes(noun.word);
}

function fitsCouncil(body: DraftBody, noun: GenericNoun, modifier: string | null, word: string): boolean {
  const kind = body.council?.kind;
  const isCombined = kind === 'combined' || kind === 'regional';
  if (modifier === 'combined') return isCombined;
  if (modifier !== null && OTHER_AUTHORITIES.has(modifier)) return false;
  if (isCombined) return word === 'authority';
  if (word === 'island') return /\b(?:Isles?|Islands?|Eilean)\b/.test(body.name);
  const kinds =
    modifier === null ? noun.councilKinds : (GENERIC_NOUNS.get(modifier)?.councilKinds ?? noun.councilKinds);
  if (kinds.length > 0 && kind !== undefined && !kinds.includes(kind)) return false;
  switch (modifier ?? word) {
    case 'city':
      return body.name.includes('City');
    case 'county':
      return isCounty(body, word);
    case 'borough':
      return body.name.includes('Borough') || (word !== 'council' && kind !== 'district');
    default:
      return true;
  }
}

const OTHER_AUTHORITIES = new Set(['fire', 'police', 'health', 'housing']);
/** Unitary councils whose place is no county, and whose name does not say so. */
const NO_COUNTIES =
  /^(?:Torbay|Medway|Thurrock|Middlesbrough|Blackpool|Bracknell|Bournemouth|Telford|North Tyneside|South Tyneside)\b/;

/** "the county council" is called so, or is a county's; "the county" may be a unitary's as well. */
function isCounty({ name, council }: DraftBody, word: string): boolean {
  if (/County/.test(name)) return true;
  if (word === 'council') return council === null;
  return !/City|Borough|District/.test(name) && !NO_COUNTIES.test(name);
}
