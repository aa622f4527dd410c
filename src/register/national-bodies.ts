import type { OrganisationKind } from '../record/index.ts';
import { NameTrie } from './name-trie.ts';
import { nameWords } from './name-words.ts';
import { NATIONAL_BODY_TABLES } from './tables/national-bodies.ts';

/** Bodies of one kind, one a line: common name | other names parted by ";". */
export interface BodyTable {
  readonly kind: OrganisationKind;
  readonly rows: string;
}

/** A body of national standing. Two names that give the same `NationalBody` are one body. */
export interface NationalBody {
  /** The name it goes by: "Ofsted", "CQC". */
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly otherNames: readonly string[];
}

export const NATIONAL_BODIES: readonly NationalBody[] = NATIONAL_BODY_TABLES.flatMap(({ kind, rows }) =>
  rows
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [name = '', others = ''] = line.split('|');
      const otherNames = others
        .split(';')
        .map((other) => other.trim())
        .filter((other) => other !== '');
      return { name: name.trim(), kind, otherNames };
    }),
);

const BY_NAME = new NameTrie<NationalBody>();
for (const body of NATIONAL_BODIES) {
  for (const name of [body.name, ...body.otherNames]) {
    const words = nameWords(name);
    BY_NAME.add(words, body);
    if (words.includes(',')) {
      const bare = words.filter((word) => word !== ',');
      BY_NAME.add(bare, body);
    }
    if (words.includes("'s")) {
      BY_NAME.add(nameWords(name.replace(/['’]s/g, 's')), body);
    }
  }
}

/** The words with which the name of a national body may begin. */
export const NATIONAL_FIRST_WORDS: ReadonlySet<string> = new Set(BY_NAME.firstWords());

/** The longest name of a national body that begins at `at`: its number of words, and the body. */
export function findNationalBody(
  words: readonly string[],
  at: number,
): { length: number; body: NationalBody } | null {
  const found = BY_NAME.findLongest(words, at);
  const body = found?.values[0];
  return found && body ? { length: found.length, body } : null;
}

/** The national body of exactly this name, however it is spelt. */
export function nationalBodyByName(name: string): NationalBody | null {
  const words = nameWords(name);
  const found = findNationalBody(words, 0);
  return found?.length === words.length ? found.body : null;
}
