import type { NamedBody } from '../bodies/find-bodies.ts';
import type { Reading } from '../reading/index.ts';
import type { Mention, PersonEntity, TitleMention } from '../types.ts';
import { findParty } from './find-party.ts';
import { linkHolders } from './link-holders.ts';
import { linkMentions, type LinkedMention } from './link-mentions.ts';
import { namePeople, type PersonDraft } from './name-people.ts';
import { readCandidates } from './read-candidates.ts';
import { readHeadlineNames } from './read-headline-names.ts';
import { resolvePronouns } from './resolve-pronouns.ts';
import type { Evidence } from './evidence.ts';
import { readSigns, SIGN } from './word-signs.ts';

/**
 * Finds the people named in an article, with their short and pronoun mentions. Capitalised runs are
 * candidates; what stands beside them anywhere in the article decides which are people.
 */
export function findPeople(
  reading: Reading,
  named: readonly NamedBody[],
  titles: readonly TitleMention[],
  headline: string | null,
): PersonEntity[] {
  const size = reading.tokens.length;
  const covered = new Uint8Array(size);
  for (const body of named) covered.fill(1, body.first, body.end);
  const signs = readSigns(reading.tokens);
  coverShortNames(reading, named, signs, covered);
  const evidence: Evidence = {
    reading,
    signs,
    titleStarts: new Uint8Array(size + 1),
    titleEnds: new Uint8Array(size + 1),
    namesakes: findNamesakes(reading, named),
  };
  for (const title of titles) {
    evidence.titleStarts[title.first] = 1;
    evidence.titleEnds[title.end] = 1;
    // "councillor for Ambleby Park", "Ambleby Park MP": the area of a seat is nobody.
    if (SEATS.test(title.title)) covered.fill(1, title.first, title.end);
  }
  const candidates = readCandidates(reading, evidence.signs, covered, evidence.titleEnds);
  const linked = linkMentions(evidence, candidates, namePeople(evidence, candidates));
  const byStart = new Map(candidates.map((c) => [c.first, c]));
  for (const mention of linked.mentions)
    mention.person.party ??= findParty(evidence, byStart.get(mention.first)!);
  const holders = linkHolders(reading, titles, linked.mentions);
  const nouns = [...linked.mentions, ...holders].sort((a, b) => a.first - b.first);
  const pronouns = resolvePronouns(reading, evidence.signs, nouns);
  const mentions = [...nouns, ...pronouns].sort((a, b) => a.first - b.first);
  return toEntities(linked.people, mentions, readHeadlineNames(headline, linked.people));
}

/** "Arun told the regulator", where Arun District Council is named: a forename besides, and here the council. */
function coverShortNames(
  { tokens }: Reading,
  named: readonly NamedBody[],
  signs: Uint16Array,
  covered: Uint8Array,
): void {
  const councils = named.filter((b) => b.councils.length > 0 && b.end - b.first > 1);
  const short = new Set(
    councils
      .map((b) => tokens[b.first]!)
      .filter((t) => (signs[t.index]! & SIGN.first) !== 0)
      .map((t) => t.text),
  );
  if (short.size === 0) return;
  for (const { index, text } of tokens) {
    const isAlone = !tokens[index - 1]?.isCapitalised && !tokens[index + 1]?.isCapitalised;
    if (short.has(text) && isAlone) covered[index] = 1;
  }
}

/** The two words before the last of each organisation's name. */
function findNamesakes({ tokens }: Reading, named: readonly NamedBody[]): Set<string> {
  const long = named.filter((b) => b.councils.length === 0 && b.end - b.first === 3);
  return new Set(long.map((b) => `${tokens[b.first]!.lower} ${tokens[b.first + 1]!.lower}`));
}

const SEATS = /\b(?:councillors?|member) (?:for|representing) |\bM[SP]P?\b/;

function toEntities(
  drafts: readonly PersonDraft[],
  mentions: readonly LinkedMention[],
  inFull: ReadonlyMap<PersonDraft, string>,
): PersonEntity[] {
  const byPerson = new Map<PersonDraft, LinkedMention[]>(drafts.map((d) => [d, []]));
  for (const mention of mentions) byPerson.get(mention.person)!.push(mention);
  return [...byPerson]
    .filter(([, own]) => own.length > 0)
    .sort(([, a], [, b]) => a[0]!.first - b[0]!.first)
    .map(([draft, own], index) => ({
      index,
      name: inFull.get(draft) ?? draft.words.join(' '),
      honorific: draft.honorific,
      party: draft.party,
      gender: draft.gender,
      confidence: Math.round((1 / (1 + Math.exp(-0.7 - draft.weight / 2))) * 100) / 100,
      mentions: own.map(({ first, end, form, confidence }): Mention => ({
        entity: index,
        first,
        end,
        form,
        confidence,
      })),
    }));
}
