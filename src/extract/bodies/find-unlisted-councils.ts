import type { Reading } from '../reading/index.ts';
import type { NamedBody } from './body-name.ts';
import { isConnector } from './casing.ts';
import { FOREIGN_COUNCILS } from './lexicon/foreign-councils.ts';

/** Heads that only a principal council bears, so that a name before them need not be in the register. */
const HEADS: readonly (readonly [words: readonly string[], official: string])[] = [
  [['urban', 'district', 'council'], 'Urban District Council'],
  [['rural', 'district', 'council'], 'Rural District Council'],
  [['county', 'borough', 'council'], 'County Borough Council'],
  [['municipal', 'borough', 'council'], 'Municipal Borough Council'],
  [['metropolitan', 'borough', 'council'], 'Metropolitan Borough Council'],
  [['regional', 'council'], 'Regional Council'],
  [['district', 'council'], 'District Council'],
  [['borough', 'council'], 'Borough Council'],
  [['county', 'council'], 'County Council'],
  [['combined', 'authority'], 'Combined Authority'],
  [['combined', 'county', 'authority'], 'Combined County Authority'],
  [['udc'], 'Urban District Council'],
  [['rdc'], 'Rural District Council'],
];
const FIRST_WORDS = new Set(HEADS.map(([words]) => words[0]!));
const LONGEST_NAME = 5;
const CONFIDENCE = 0.85;

/**
 * Finds councils that the register does not hold: those abolished before 1974 ("Dorking UDC") and those only
 * proposed. They have no code. `taken` marks the tokens of names found already.
 */
export function findUnlistedCouncils(reading: Reading, taken: Uint8Array): NamedBody[] {
  const found: NamedBody[] = [];
  for (const token of reading.tokens) {
    if (!token.isCapitalised || !FIRST_WORDS.has(token.lower) || taken[token.index]) continue;
    const head = HEADS.find(([words]) =>
      words.every((word, i) => {
        const at = reading.tokens[token.index + i];
        return at?.isCapitalised && at.lower === word;
      }),
    );
    if (head === undefined) continue;
    const first = findNameStart(reading, token.index, taken);
    if (first === token.index) continue;
    const place = reading.text.slice(reading.tokens[first]!.start, reading.tokens[token.index - 1]!.end);
    if (FOREIGN_COUNCILS.has(place.toLowerCase())) continue;
    const name = `${place} ${head[1]}`;
    const end = token.index + head[0].length;
    taken.fill(1, first, end);
    found.push({
      first,
      end,
      name,
      kind: 'council',
      councils: [],
      key: name.toLowerCase(),
      confidence: CONFIDENCE,
    });
  }
  return found;
}

/** The first token of the capitalised run that ends before `head`. */
function findNameStart(reading: Reading, head: number, taken: Uint8Array): number {
  let first = head;
  for (let i = head - 1; i >= 0 && head - i <= LONGEST_NAME; i--) {
    const token = reading.tokens[i]!;
    if (token.sentence !== reading.tokens[head]!.sentence || taken[i] || token.kind !== 'word') break;
    if (token.isCapitalised && !isConnector(token) && !NOT_A_NAME.has(token.lower)) first = i;
    else if (!(isConnector(token) && first < head && token.lower !== 'in' && token.lower !== 'at')) break;
  }
  return first;
}

/** Capitalised words before "District Council" and the like that are no name. */
const NOT_A_NAME = new Set(
  'the this that its their our his her a an each every other new old former first second labour conservative liberal democrat leader councillor cllr at in for from when while but and'.split(
    ' ',
  ),
);
