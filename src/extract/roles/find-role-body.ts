import type { BodyEntity } from '../types.ts';
import type { Clause } from './clause.ts';
import type { Holding } from './find-holders.ts';
import type { BodyItem } from './items.ts';

/** Which kinds of body a post can be of, by its head noun; any where not listed. */
const COUNCIL_HEADS = new Set([
  'leader',
  'holder',
  'councillor',
  'councillors',
  'member',
  'provost',
  'mayor',
]);
const BODILESS = /\b(?:MP|MSP|MS|AM|bishop|archbishop|vicar|minister|secretary of state)\b/i;

export interface FoundBody {
  readonly bodies: readonly number[] | null;
  readonly items: readonly BodyItem[];
  /** Whether the words of the clause say it, or context alone. */
  readonly isSaid: boolean;
}

/** Where the body of a post is said: in its phrase, by its verb, or before it in the article. */
export function findRoleBody(clause: Clause, holding: Holding, focus: Focus): FoundBody {
  const { phrase, verb } = holding;
  if (phrase.bodies.length > 0) return { bodies: phrase.bodies, items: phrase.bodyItems, isSaid: true };
  if (/ (?:MP|MSP)$|^(?:MP|MSP) /.test(phrase.title.title)) return { bodies: [], items: [], isSaid: true };
  if (phrase.isThere) return fromFocus(focus.place(clause, phrase.at));
  const nearVerb = verb === null ? undefined : byVerb(clause, holding);
  if (nearVerb !== undefined) return { bodies: nearVerb.bodies, items: [nearVerb], isSaid: true };
  const where = byWhere(clause, holding);
  if (where !== undefined) return { bodies: where.bodies, items: [where], isSaid: true };
  return { bodies: null, items: [], isSaid: false };
}

function fromFocus(body: number | null): FoundBody {
  return { bodies: body === null ? null : [body], items: [], isSaid: body !== null };
}

/** "joins Leeds City Council as", "Leeds has named X as its", "at Leeds": the body beside the verb. */
function byVerb(clause: Clause, holding: Holding): BodyItem | undefined {
  const { items } = clause;
  const { verb, phrase } = holding;
  if (verb === null) return undefined;
  // Between the verb and the post.
  for (let i = phrase.open - 1; i >= verb.end; i--) {
    const item = items[i]!;
    if (item.kind === 'body' && !item.isPossessive) return item;
    if (item.kind === 'mark' && item.lower === ';') break;
  }
  // After the post, past the person or a time: "as director in May at Leeds".
  for (let i = phrase.close; i < Math.min(items.length, phrase.close + 5); i++) {
    const item = items[i]!;
    if (item.kind === 'mark' || item.kind === 'title' || item.kind === 'person') break;
    const before = items[i - 1];
    if (
      item.kind === 'body' &&
      !item.isPossessive &&
      before?.kind === 'word' &&
      /^(?:at|of|for|with|the)$/.test(before.lower)
    )
      return item;
  }
  // The body that appoints.
  if (verb.verbClass === 'appoint' && !verb.isPassive) {
    for (let i = verb.first - 1; i >= 0; i--) {
      const item = items[i]!;
      if (item.kind === 'body' && !item.isPossessive) return item;
      if (item.kind === 'person' || item.kind === 'title') break;
    }
  }
  return undefined;
}

/** "Kent CC, where she was director": the body before "where". */
function byWhere(clause: Clause, holding: Holding): BodyItem | undefined {
  const { items } = clause;
  for (let i = holding.phrase.open - 1; i >= Math.max(0, holding.phrase.open - 10); i--) {
    const item = items[i]!;
    if (item.kind === 'word' && item.lower === 'where') {
      for (let j = i - 1; j >= Math.max(0, i - 4); j--) {
        const body = items[j]!;
        if (body.kind === 'body') return body;
      }
      return undefined;
    }
    if (item.kind === 'mark' && item.lower !== ',') return undefined;
  }
  return undefined;
}

/** What bodies the article is speaking of at any point. */
export interface Focus {
  /** The body in focus for a post named without one; null where none is. */
  body(clause: Clause, at: number, head: string, title: string): number | null;
  /** The body that "there" means. */
  place(clause: Clause, at: number): number | null;
}

interface Sighting {
  readonly token: number;
  readonly body: number;
}

export function createFocus(bodies: readonly BodyEntity[]): Focus {
  const sightings: Sighting[] = bodies
    .flatMap((b) => b.mentions.map((m) => ({ token: m.first, body: b.index })))
    .sort((a, b) => a.token - b.token);
  const isEmployer = (b: BodyEntity) =>
    b.kind !== 'party' && b.kind !== 'inspectorate' && b.kind !== 'department' && b.kind !== 'committee';
  const councils = sightings.filter((s) => bodies[s.body]!.kind === 'council');
  const employers = sightings.filter((s) => isEmployer(bodies[s.body]!));
  const counts = new Map<number, number>();
  for (const s of councils) counts.set(s.body, (counts.get(s.body) ?? 0) + 1);
  const main = [...counts].sort((a, b) => b[1] - a[1])[0];
  return {
    body(clause, at, head, title) {
      if (BODILESS.test(title)) return null;
      const token = clause.items[at]!.first;
      const pool = COUNCIL_HEADS.has(head) ? councils : employers;
      const near = before(pool, token);
      const paragraph = clause.scene.reading.paragraphs[clause.paragraph]!;
      if (near !== undefined && near.token >= paragraph.firstToken) return near.body;
      if (main !== undefined && main[1] * 2 > councils.length) return main[0];
      return near?.body ?? main?.[0] ?? null;
    },
    place(clause, at) {
      return before(employers, clause.items[at]!.first)?.body ?? null;
    },
  };
}

/** The last sighting before a token, by bisection. */
function before(list: readonly Sighting[], token: number): Sighting | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (list[mid]!.token < token) low = mid + 1;
    else high = mid;
  }
  return list[low - 1];
}
