import { nationalBodyByName } from '../../register/index.ts';
import type { Reading } from '../reading/index.ts';
import type { NamedBody } from './body-name.ts';
import { hasCapitals } from './casing.ts';

/** Initials given in brackets after a name, "(HWFRA)": they name the body from there on. */
export function findAliases(reading: Reading, named: readonly NamedBody[]): Map<string, NamedBody> {
  const aliases = new Map<string, NamedBody>();
  for (const body of named) {
    const open = reading.tokens[body.end];
    const inside = reading.tokens[body.end + 1];
    if (open?.text !== '(' || inside === undefined || reading.tokens[body.end + 2]?.text !== ')') continue;
    if (!hasCapitals(inside.text) || inside.text.length > 8 || inside.text.length < 2) continue;
    if (PARTY_LABELS.has(inside.lower)) continue;
    if (!aliases.has(inside.text)) aliases.set(inside.text, body);
  }
  for (const [initials, body] of listInitials(reading, named)) {
    if (body !== null && !aliases.has(initials)) aliases.set(initials, body);
  }
  return aliases;
}

/** "Kent County Council" is "KCC" without saying so; null where two bodies have the same initials. */
function listInitials(reading: Reading, named: readonly NamedBody[]): Map<string, NamedBody | null> {
  const found = new Map<string, NamedBody | null>();
  for (const body of named) {
    const words = reading.tokens.slice(body.first, body.end);
    const isCouncil = words.length > 2 && words.at(-1)!.lower === 'council';
    // "Greater Manchester Police" is "GMP".
    const isService = words.length > 2 && INITIALLED.has(words.at(-1)!.lower);
    const named = isService ? words.filter((w) => w.isCapitalised) : words;
    if (!(isCouncil || isService) || named.length < 3 || !named.every((w) => w.isCapitalised)) continue;
    const initials = named.map((w) => w.text[0]!).join('');
    const known = found.get(initials);
    found.set(initials, known === undefined || known?.name === body.name ? body : null);
  }
  return found;
}

/** Nouns that close names which are cut to their initials. */
const INITIALLED = new Set(['police', 'service', 'authority', 'partnership', 'trust', 'association']);

const PARTY_LABELS = new Set('lab con ld lib dem ind snp dup sdlp uup ukip grn pc sf'.split(' '));

/** The mentions of the bodies by their initials, those in brackets included. */
export function findAliasMentions(
  reading: Reading,
  aliases: ReadonlyMap<string, NamedBody>,
  taken: Uint8Array,
): NamedBody[] {
  if (aliases.size === 0) return [];
  const found: NamedBody[] = [];
  for (const token of reading.tokens) {
    const body = taken[token.index] ? undefined : aliases.get(token.text);
    if (body === undefined || nationalBodyByName(token.text) !== null) continue;
    taken[token.index] = 1;
    found.push({ ...body, first: token.index, end: token.index + 1, name: body.name });
  }
  return found;
}
