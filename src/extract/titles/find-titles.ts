import type { Reading, Token } from '../reading/index.ts';
import type { TitleMention } from '../types.ts';
import { readField } from './read-field.ts';
import { readHead } from './read-head.ts';
import { readQualifiers } from './read-qualifiers.ts';
import { readSeat } from './read-seat.ts';

/** Finds the words of posts, in text order, without overlap. Linear in the number of tokens. */
export function findTitles(reading: Reading): TitleMention[] {
  const found: TitleMention[] = [];
  const { tokens } = reading;
  let floor = 0;
  for (let at = 0; at < tokens.length; at++) {
    const title = readTitle(reading, at, floor);
    if (title === undefined) continue;
    const before = found.at(-1);
    const merged = before !== undefined && joinDoubleName(reading, before, title);
    if (merged) found[found.length - 1] = merged;
    else found.push(title);
    floor = title.end;
    at = title.end - 1;
  }
  return found;
}

function readTitle(reading: Reading, at: number, floor: number): TitleMention | undefined {
  const { tokens, text } = reading;
  const head = readHead(tokens, at);
  if (head === undefined) return undefined;
  const seat = readSeat(tokens, at, floor);
  if (seat !== undefined)
    return { ...seat, head: at, title: cut(text, tokens, seat), isPlural: head.isPlural };
  const first = readQualifiers(tokens, at, floor, head.kind);
  // "director general of social care", "auditor general for Wales"
  const isGeneral =
    /^(?:director|auditor|inspector)$/.test(head.lower) && tokens[at + 1]?.lower === 'general';
  const past = isGeneral ? at + 2 : at + 1;
  const field = readField(tokens, past, head);
  // "executive support councillor for highways" is a post; "councillor for 20 years" a seat without its area.
  if (head.isSeat && (head.lower !== 'councillor' || first === at || field === undefined)) return undefined;
  // "Kent, its improvement partner": a council that helps another.
  if (head.lower === 'partner' && NO_PERSON.test(tokens[at - 1]?.lower ?? '')) return undefined;
  if (head.lower === 'member' && !isMemberPost(tokens, first, at)) return undefined;
  const isBare = first === at && field === undefined;
  if (isBare && head.kind === 'qualified' && !head.standsAlone) return undefined;
  // "where Asha Day is director, inspectors rated": those who came, and nobody's post.
  if (isBare && head.lower === 'inspector' && head.isPlural) return undefined;
  const end = field?.end ?? past;
  let title = cut(text, tokens, { first, end });
  if (field?.skip) {
    // "chair of Leeds's planning committee": the body inside the title is no part of its words.
    title =
      text.slice(tokens[first]!.start, tokens[field.skip.first]!.start) +
      text.slice(tokens[field.skip.end]!.start, tokens[end - 1]!.end);
  }
  return { first, end, head: at, title: trim(title), isPlural: head.isPlural };
}

/** Partners that are bodies. */
const NO_PERSON = /^(?:improvement|delivery|development|strategic|coalition)$/;

/** A member of the public, of a committee or of the opposition holds no post; these do. */
function isMemberPost(tokens: readonly Token[], first: number, head: number): boolean {
  for (let i = first; i < head; i++) if (MEMBER_POSTS.has(tokens[i]!.lower)) return true;
  return false;
}
const MEMBER_POSTS = new Set([
  'cabinet',
  'executive',
  'lead',
  'portfolio',
  'board',
  'lay',
  'shadow',
  'independent',
  'co-opted',
  'assembly',
  'senedd',
]);

function cut(text: string, tokens: readonly Token[], range: { first: number; end: number }): string {
  return trim(text.slice(tokens[range.first]!.start, tokens[range.end - 1]!.end));
}

/** "ex-leader", "mayor-elect": what is said of the time is not part of the post's name. */
function trim(title: string): string {
  return title
    .replace(/^ex[-‐‑]/i, '')
    .replace(/ (?:position|post|role)$/i, '')
    .replace(/^(deputy|depute|acting|interim) council /i, '$1 ')
    .replace(/[-‐‑](?:elect|designate)$/i, '');
}

/** "deputy chief executive and director of place" is one post with a double name. */
function joinDoubleName(reading: Reading, a: TitleMention, b: TitleMention): TitleMention | undefined {
  const { tokens, text } = reading;
  if (a.end + 1 !== b.first || tokens[a.end]!.lower !== 'and' || a.isPlural || b.isPlural) return undefined;
  const isChief = (t: TitleMention) => tokens[t.head]!.lower === 'executive' && t.end === t.head + 1;
  const isDirector = (t: TitleMention) => tokens[t.head]!.lower === 'director' && t.end > t.head + 1;
  const isDeputy = /^(?:deputy|depute|assistant)$/.test(tokens[b.first]!.lower);
  if (!(isChief(a) && isDirector(b)) && !(isDirector(a) && isChief(b) && isDeputy)) return undefined;
  return { ...a, end: b.end, title: cut(text, tokens, { first: a.first, end: b.end }) };
}
