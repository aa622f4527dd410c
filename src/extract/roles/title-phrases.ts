import { isWord, type Clause } from './clause.ts';
import { type BodyItem, makeItem, type TitleItem } from './items.ts';
import { BODY_PREPOSITIONS } from './phrase-words.ts';
import type { RoleStatus } from '../../record/index.ts';
import type { TitleMention } from '../types.ts';
import { LEVELS, readLeft } from './phrase-left.ts';
import { readRight } from './phrase-right.ts';

/** A post with the words around it that say whose body it is of: "Leeds’s former | leader | of ...". */
export interface TitlePhrase {
  readonly title: TitleMention;
  /** Item indexes: the whole phrase from `open` to `close` (exclusive), the post itself at `at`. */
  readonly open: number;
  readonly at: number;
  readonly close: number;
  /** Bodies said within the phrase, if any. */
  readonly bodies: readonly number[];
  /** Token ranges of those bodies, for evidence. */
  readonly bodyItems: readonly BodyItem[];
  /** "her deputy", "Ms Day’s predecessor": the person whose it is. */
  readonly owner: number | null;
  /** "at both councils", "the joint post of": of the two bodies last named together. */
  readonly isBoth: boolean;
  /** "its chair", "their leader" without a body known to the linker. */
  readonly ownsIt: boolean;
  /** "County leader", "the city's mayor": the kind of council, where only that is said. */
  readonly level: string | null;
  /** "the trust's chair": a kind of body that nobody has linked. */
  readonly ownerNoun: string | null;
  /** Whether a body is said that the linker does not know: "trustee of the Ambleby Trust". */
  readonly hasUnknownBody: boolean;
  /** "director there". */
  readonly isThere: boolean;
  /** What the words before the post say of time: "former", "next". */
  readonly status: RoleStatus | null;
  readonly isNew: boolean;
  readonly isDefinite: boolean;
}

/** Reads the phrase around every post of a sentence. */
export function readTitlePhrases(clause: Clause): TitlePhrase[] {
  const phrases: TitlePhrase[] = [];
  let floor = 0;
  clause.items.forEach((item, at) => {
    if (item.kind !== 'title') return;
    const phrase = readPhrase(clause, at, item, floor);
    phrases.push(phrase);
    floor = phrase.close;
  });
  return phrases;
}

function readPhrase(clause: Clause, at: number, item: TitleItem, floor: number): TitlePhrase {
  const left = readLeft(clause, at, floor);
  const isDesignate = isWord(clause.items[at + 1], DESIGNATE);
  const right = readRight(clause, isDesignate ? at + 2 : at + 1);
  const inside = bodiesInside(clause, item);
  const found = [...left.bodies, ...inside, ...(left.bodies.length > 0 ? [] : right.bodies)];
  const text = clause.scene.reading.tokens[item.title.head]!.lower;
  const own: RoleStatus | null = text.startsWith('ex-')
    ? 'former'
    : /-(?:elect|designate)$/.test(text)
      ? 'incoming'
      : null;
  const title = left.rank === '' ? item.title : { ...item.title, title: left.rank + item.title.title };
  return {
    title,
    at,
    open: left.open,
    close: right.close,
    bodies: [...new Set(found.flatMap((b) => b.bodies))],
    bodyItems: found,
    owner: left.owner,
    isBoth: found.length === 0 && (left.isBoth || isOfBoth(clause, left.open, at + 1)),
    ownsIt: left.ownsIt && found.length === 0,
    level: left.level ?? (found.length === 0 ? readLevelAfter(clause, at + 1) : null),
    ownerNoun: found.length === 0 ? left.ownerNoun : null,
    hasUnknownBody: found.length === 0 && (right.isUnknown || left.hasUnknownOwner),
    isThere: right.isThere,
    status: isDesignate
      ? 'incoming'
      : (own ?? left.status ?? (right.isOld && left.bodies.length === 0 ? 'former' : null)),
    isNew: left.isNew,
    isDefinite: left.isDefinite,
  };
}

/** "director – at both councils", "officer for the two", "the joint post of chief executive". */
function isOfBoth(clause: Clause, open: number, after: number): boolean {
  const { items } = clause;
  for (let i = after; i < after + 4; i++) {
    if (!isWord(items[i], BODY_PREPOSITIONS)) continue;
    const next = items[i + 1]?.lower;
    const isPair = next === 'the' && /^(?:two|pair)$/.test(items[i + 2]?.lower ?? '');
    if (next === 'both' || next === 'each' || isPair) return true;
  }
  return items.slice(Math.max(0, open - 4), open).some((i) => i.lower === 'joint' || i.lower === 'shared');
}

/** "at the combined authority", "on the county": the kind of council, where nobody has linked it. */
function readLevelAfter(clause: Clause, from: number): string | null {
  const [a, b, c] = clause.items.slice(from, from + 3);
  if (!isWord(a, BODY_PREPOSITIONS) && a?.lower !== 'on') return null;
  return b?.lower === 'the' && c !== undefined && (LEVELS.has(c.lower) || c.lower === 'combined')
    ? c.lower
    : null;
}

function bodiesInside(clause: Clause, item: TitleItem): BodyItem[] {
  const found: BodyItem[] = [];
  for (let i = item.first; i < item.end; i++) {
    for (const m of clause.scene.bodiesAt[i] ?? []) {
      // Only a body that owns what follows: the committee that the title itself names is no body of it.
      if (m.first !== i || m.end >= item.end) continue;
      if (clause.scene.reading.tokens[m.end]!.kind !== 'possessive') continue;
      if (clause.scene.bodies[m.entity]!.kind === 'party') continue;
      const inner = makeItem({
        kind: 'body',
        first: m.first,
        end: m.end,
        lower: '',
        bodies: [m.entity],
        isGeneric: m.form === 'generic',
        isPronoun: false,
        isPossessive: true,
      });
      found.push(inner);
    }
  }
  return found;
}

const DESIGNATE = new Set(['designate', 'elect', 'in-waiting']);
