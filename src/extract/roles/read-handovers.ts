import { SERVICE_WORDS } from '../titles/title-words.ts';
import type { TokenRange } from '../reading/index.ts';
import { type Clause, isMark } from './clause.ts';
import type { Item } from './items.ts';
import { type Portfolio, readWords } from './portfolio-field.ts';

/** How far an aside after a name may go, in items. */
const LONGEST_ASIDE = 14;
const LONGEST_VERB = 7;

const VERB =
  /^(?:(?:will|would|now|also|then|instead|still|meanwhile) )*(?:(?:takes?|took|taking)(?: on| over| up)?|keeps?|kept|keeping|retains?|retained|gets?|got|inherits?|inherited|assumes?|assumed|(?:picks?|picked|picking) up|looks? after|oversees?|adds?|(?:is|was|has been) (?:handed|given)|(?:moves?|moved|switch(?:es|ed)?|shifts?|shifted|goes)(?: from [a-z]+)? to|(?:is|be|becomes?) (?:responsible for|in charge of))(?: the| responsibility for| control of)?$/;
/** The words by which such a verb shows. */
export const HANDOVERS: ReadonlySet<string> = new Set(
  (
    'takes take took taking keeps keep kept keeping retains retain retained gets get got inherits inherited assumes ' +
    'assumed picks pick picked picking looks look oversees oversee adds add handed given hands gives gave moves ' +
    'move moved switches switched shifts shifted goes go went passes passed falls fell responsible charge'
  ).split(' '),
);

const JOINING = /^(?:and|,|&|'s|’s|services|the|of|for)$/;
const AFTER =
  /^(?:[.,;:–—]|while|from|as|with|in|after|when|but|too|alongside|instead|again|also|having|on|replacing)$/;

/** "Asha Day keeps transport, Bo Lee, a former MP, gets housing, and Cy Marsh moves to finance". */
export function readHandovers(clause: Clause): Portfolio[] {
  const { items } = clause;
  return items.flatMap((holder, at): Portfolio[] => {
    if (holder.kind !== 'person' || holder.isPossessive) return [];
    const verbs = [skipAside(clause, at + 1), findSecondVerb(clause, at)];
    const fields = verbs.map((verb) => readField(clause, verb === null ? null : readVerb(clause, verb)));
    return [...fields, readFieldBefore(clause, at)].flatMap((field) =>
      field === null ? [] : [{ holder, field }],
    );
  });
}

/** Fields of work and no other word: "keeps children safe" hands nobody anything. */
function readField(clause: Clause, from: number | null): TokenRange | null {
  const { items } = clause;
  const { tokens } = clause.scene.reading;
  const first = from === null ? undefined : items[from]?.first;
  const field = first === undefined ? null : readWords(clause, first, null);
  if (field === null || field.first !== first) return null;
  // "keeps transport and | Bo Lee gets housing"
  const after = tokens[field.end]?.lower === 'and' ? tokens[field.end + 1] : undefined;
  const isOver = AFTER.test(tokens[field.end]?.lower ?? '.') || /^\p{Lu}/u.test(after?.text ?? '');
  return isOver && isOnlyField(clause, field) ? field : null;
}

function isOnlyField({ scene }: Clause, { first, end }: TokenRange): boolean {
  const words = scene.reading.tokens.slice(first, end).map((t) => t.lower);
  return words.every((word) => SERVICE_WORDS.has(word) || JOINING.test(word));
}

/** "Asha Day becomes deputy leader and | takes on finance". */
function findSecondVerb({ items }: Clause, at: number): number | null {
  for (let i = at + 1; i < Math.min(items.length, at + LONGEST_ASIDE); i++) {
    if (items[i]!.kind === 'person') return null;
    if (items[i]!.lower === 'and' && HANDOVERS.has(items[i + 1]?.lower ?? '')) return i + 1;
  }
  return null;
}

/** "Leisure goes to | Asha Day", "He has handed finance to | Bo Lee". */
function readFieldBefore(clause: Clause, at: number): TokenRange | null {
  const { items } = clause;
  // "to newcomer | Asha Day"
  const to = items[at - 2]?.lower === 'to' ? at - 2 : at - 1;
  if (items[to]?.lower !== 'to') return null;
  const isGoing = GOING.test(items[to - 1]?.lower ?? '');
  const end = isGoing ? to - 1 : to;
  let start = end;
  while (start > 0 && end - start < LONGEST_VERB && isOfWork(items[start - 1]!)) start--;
  const isWhole = isGoing
    ? start === 0 || isMark(items[start - 1], ',', ';', ':') || items[start - 1]!.lower === 'while'
    : HANDING.test(items[start - 1]?.lower ?? '');
  if (start === end || !isWhole) return null;
  const field = { first: items[start]!.first, end: items[end - 1]!.end };
  return isOnlyField(clause, field) ? field : null;
}

const GOING = /^(?:goes|went|go|passes|passed|falls|fell)$/;
const HANDING = /^(?:hands|handed|handing|gives|gave|given|passes|passed)$/;

function isOfWork(item: Item): boolean {
  return SERVICE_WORDS.has(item.lower) || JOINING.test(item.lower);
}

/** ", who is new to the cabinet, | gets", "(Lab) | gets". */
function skipAside({ items }: Clause, at: number): number {
  const closer = isMark(items[at], ',') ? ',' : isMark(items[at], '(') ? ')' : null;
  if (closer === null) return at;
  const close = items.findIndex((item, i) => i > at && i < at + LONGEST_ASIDE && isMark(item, closer));
  return close < 0 ? at : close + 1;
}

/** The item after the verb, where the field begins. */
function readVerb({ items }: Clause, at: number): number | null {
  let words = '';
  let found: number | null = null;
  for (let i = at; i < Math.min(items.length - 1, at + LONGEST_VERB); i++) {
    const item = items[i]!;
    if (item.kind !== 'word') break;
    words += words === '' ? item.lower : ` ${item.lower}`;
    if (VERB.test(words)) found = i + 1;
  }
  return found;
}
