import { findCouncilName, nameWords } from '../../register/index.ts';
import type { Reading } from '../reading/index.ts';
import type { NamedBody } from './body-name.ts';
import type { BodyIndex } from './body-index.ts';
import { GENERIC_WORDS, HEAD_KINDS } from './lexicon/organisation-heads.ts';
import { OPENING_WORDS } from './lexicon/organisation-heads.ts';

const CONFIDENCE = 0.75;

/**
 * Links the short forms of organisations named in full: "Oakfield" after "Oakfield Homes". The name of a
 * place is none: "Sandwell" after "Sandwell Children's Trust" is the place. Mutates `index`.
 */
export function linkShortForms(
  reading: Reading,
  named: readonly NamedBody[],
  index: BodyIndex,
  isPerson: (token: number) => boolean,
): void {
  const forms = new Map<string, NamedBody>();
  for (const body of named) {
    for (const form of shortFormsOf(reading, body)) if (!forms.has(form)) forms.set(form, body);
  }
  if (forms.size === 0) return;
  const taken = new Uint8Array(reading.tokens.length);
  for (const body of named) taken.fill(1, body.first, body.end);
  for (const token of reading.tokens) {
    const at = token.index;
    if (!token.isCapitalised || taken[at] || isPerson(at)) continue;
    const length = [2, 1].find((n) => forms.has(wordsAt(reading, at, n)));
    if (length === undefined) continue;
    const next = reading.tokens[at + length];
    const previous = reading.tokens[at - 1];
    if (next?.kind === 'word' && next.isCapitalised && next.sentence === token.sentence) continue;
    if (previous?.kind === 'word' && previous.isCapitalised && !OPENING_WORDS.has(previous.lower)) continue;
    const body = forms.get(wordsAt(reading, at, length))!;
    const mention = { first: at, end: at + length, form: 'short' as const, confidence: CONFIDENCE };
    index.add({ key: body.key, kind: body.kind, name: body.name, council: null }, mention);
  }
}

function wordsAt(reading: Reading, at: number, length: number): string {
  if (at + length > reading.tokens.length) return '';
  return reading.tokens
    .slice(at, at + length)
    .map((t) => t.lower)
    .join(' ');
}

/** "Ysgol Gyfun Cwm Du" is Cwm Du: kinds of schools, which come first. */
const WELSH_KINDS = /^(?:ysgol|gyfun|gynradd|uwchradd|gymraeg|babanod|iau)$/;

/** The words of a name before its head, one or two; none where they tell nothing or are a place. */
function shortFormsOf(reading: Reading, body: NamedBody): string[] {
  if (body.kind === 'council' || !body.key.startsWith('name:')) return [];
  const words = reading.tokens.slice(body.first, body.end).map((t) => t.lower);
  const own = words.filter((w) => !GENERIC_WORDS.has(w) && !HEAD_KINDS.has(w) && !WELSH_KINDS.test(w));
  if (own.length === 0 || words.length < 2) return [];
  const start = words.indexOf(own[0]!);
  // "Copper Field Homes" is Copper Field; "Hale & Wick Housing Trust" is Hale & Wick, too long to guess.
  const pair = own.length === 2 && words.indexOf(own[1]!) === start + 1 ? own.join(' ') : null;
  const last = own.length === 1 || (body.kind === 'school' && pair === null) ? own.at(-1)! : null;
  const forms = body.kind === 'school' && pair !== null ? [pair, own[1]!] : [pair ?? last ?? ''];
  return forms.filter((form) => form.length >= 4 && findCouncilName(nameWords(form), 0) === null);
}
