import { POST_NOMINALS } from '../people/lexicon/post-nominals.ts';
import type { Scene } from '../types.ts';

/** Who speaks: a person or a body by index, or nobody that the article names. */
export type Speaker = { readonly person: number } | { readonly body: number };

/** A subject of a verb of speech; `speaker` is null for an unnamed individual. */
export interface Subject {
  readonly speaker: Speaker | null;
  /** Its tokens, for evidence. */
  readonly first: number;
  readonly end: number;
  readonly confidence: number;
  readonly rule: string;
}

/** A scene with what the reading of its quotes has found so far. */
export interface QuoteContext {
  readonly scene: Scene;
  /** The person who alone holds a post, by its head noun; null where several do. */
  readonly holders: ReadonlyMap<string, number | null>;
  /** The last speaker, and where the words stood. */
  last: { readonly speaker: Speaker; readonly paragraph: number; readonly sentence: number } | undefined;
}

export function nobody(at: number): Subject {
  return { speaker: null, first: at, end: at + 1, confidence: 0, rule: 'unnamed' };
}

export function isPerson(subject: Subject): boolean {
  return subject.speaker !== null && 'person' in subject.speaker;
}

export function isComma(text: string): boolean {
  return text === ',' || text === '–' || text === '—';
}

export function isPossessive(lower: string): boolean {
  return lower === 'his' || lower === 'her';
}

export const PREPOSITIONS = new Set('of for at in on from by with to'.split(' '));

/** A person or a body whose mention ends with the token at `at`; post-nominals after a person's are passed over. */
export function entityEndingAt(scene: Scene, at: number): Subject | undefined {
  const { tokens } = scene.reading;
  let last = at;
  while (last > 0 && scene.personAt[last] === undefined && isPostNominal(tokens[last]!)) last--;
  const person = scene.personAt[last];
  if (person !== undefined && person.end === last + 1) {
    if (person.form === 'pronoun' && isPossessive(tokens[last]!.lower)) return undefined;
    return {
      speaker: { person: person.entity },
      first: person.first,
      end: person.end,
      confidence: person.form === 'pronoun' ? Math.min(0.93, person.confidence + 0.1) : 0.96,
      rule: person.form === 'pronoun' ? 'pronoun' : 'name',
    };
  }
  const body = scene.bodiesAt[at]?.find((m) => m.end === at + 1);
  if (body === undefined) return undefined;
  const rule = body.form === 'generic' ? 'generic body' : 'body';
  return { speaker: { body: body.entity }, first: body.first, end: body.end, confidence: 0.85, rule };
}

/** "CBE", "MP" after a name. */
function isPostNominal({ text, lower }: Scene['reading']['tokens'][number]): boolean {
  return text === text.toUpperCase() && POST_NOMINALS.has(lower);
}

/** The first person of a sentence outside speech, for quoted words that no verb of speech brings in. */
export function findSentencePerson(scene: Scene, low: number, high: number): Subject | undefined {
  const { tokens } = scene.reading;
  for (let at = low; at < high; at++) {
    const person = scene.personAt[at];
    if (person === undefined || tokens[at]!.quotation >= 0) continue;
    if (tokens[person.end]?.kind === 'possessive' || isPossessive(tokens[at]!.lower)) continue;
    return {
      speaker: { person: person.entity },
      first: person.first,
      end: person.end,
      confidence: 0.7,
      rule: 'sentence subject',
    };
  }
  return undefined;
}
