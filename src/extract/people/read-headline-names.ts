import { readText } from '../reading/index.ts';
import { FIRST_NAMES } from './lexicon/first-names.ts';
import { WEAK_FIRST_NAMES } from './lexicon/weak-first-names.ts';
import { type PersonDraft, surnameKey } from './name-people.ts';

/**
 * The full names that a headline has of people whom the text calls by surname alone: "Asha Day to leave"
 * over a story of "Ms Day". The text proves the surname, so that a forename before it is proof enough.
 */
export function readHeadlineNames(
  headline: string | null,
  people: readonly PersonDraft[],
): ReadonlyMap<PersonDraft, string> {
  const found = new Map<PersonDraft, string>();
  const short = people.filter((p) => p.lowers.length === 1);
  if (headline === null || short.length === 0) return found;
  const { tokens } = readText(headline);
  const inFull = new Set(people.filter((p) => p.lowers.length > 1).map((p) => p.surname));
  const forenames = new Map(
    tokens.flatMap((t, i): [string, string][] => {
      const before = tokens[i - 1];
      const isName = t.isCapitalised && before?.isCapitalised === true && FIRST_NAMES.has(before.lower);
      return isName && !WEAK_FIRST_NAMES.has(before.lower) ? [[surnameKey(t.lower), before.text]] : [];
    }),
  );
  for (const person of short) {
    const { surname } = person;
    const forename = forenames.get(surname);
    if (forename === undefined || inFull.has(surname)) continue;
    found.set(person, `${printed(forename)} ${person.words[0]!}`);
  }
  return found;
}

/** "JANE" in a headline all in capitals is Jane. */
function printed(text: string): string {
  return text === text.toUpperCase() ? text[0]! + text.slice(1).toLowerCase() : text;
}
