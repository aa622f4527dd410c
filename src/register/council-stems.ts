import { councilByCode, COUNCILS } from './councils.ts';
import type { Council } from './council.ts';
import { NameTrie } from './name-trie.ts';
import { nameWords } from './name-words.ts';

/**
 * What a name without its head stands for. `own`: a name that only the council bears ("BCP"); `place`: the
 * place it governs ("Essex"); `part`: a part of that place ("Redcar"); `group`: several councils that share
 * a name ("the tri-borough").
 */
export type StemForm = 'own' | 'place' | 'part' | 'group';

export interface Stem {
  readonly form: StemForm;
  readonly councils: readonly Council[];
  /** Printed in capitals throughout: "RBKC". */
  readonly isAcronym: boolean;
}

/** Councils that newspapers name together. Sources: the councils' own agreements. */
const GROUPS: readonly (readonly [name: string, codes: readonly string[]])[] = [
  ['tri-borough', ['HMF', 'KEC', 'WSM']],
  ['triborough', ['HMF', 'KEC', 'WSM']],
  ['bi-borough', ['KEC', 'WSM']],
  ['South Worcestershire councils', ['MAV', 'WOC', 'WYC']],
];

/** "&" and "and" are one word already; "upon" and "on", "'s" and "s", and the comma are not. */
function* spell(words: readonly string[]): Generator<string[]> {
  yield [...words];
  if (words.includes('upon')) yield words.map((w) => (w === 'upon' ? 'on' : w));
  if (words.includes('on')) yield words.map((w) => (w === 'on' ? 'upon' : w));
  if (words.includes(',')) yield words.filter((w) => w !== ',');
  const at = words.indexOf("'s");
  if (at > 0) yield [...words.slice(0, at - 1), `${words[at - 1]}s`, ...words.slice(at + 1)];
}

const isAcronymName = (name: string): boolean => /^[A-Z][A-Za-z&]*[A-Z]$/.test(name);

/** The shorthand that no place bears. */
const isOwnName = (name: string): boolean =>
  isAcronymName(name) || name.endsWith('Corporation') || name.startsWith('Corporation');

function* namesOf(council: Council): Generator<[string, StemForm]> {
  yield [council.name, 'own'];
  yield [council.short, 'place'];
  for (const former of council.formerNames) yield [former.name, 'own'];
  for (const name of council.otherNames) yield [name, isOwnName(name) ? 'own' : 'place'];
  for (const name of council.partNames) yield [name, 'part'];
}

function buildStems(): NameTrie<Stem> {
  const byKey = new Map<string, { words: string[]; stem: Stem & { councils: Council[] } }>();
  const add = (name: string, form: StemForm, councils: readonly Council[]): void => {
    for (const words of spell(nameWords(name))) {
      const key = words.join(' ');
      const known = byKey.get(key);
      if (known === undefined) {
        const stem = { form, councils: [...councils], isAcronym: isAcronymName(name) };
        byKey.set(key, { words, stem });
        continue;
      }
      for (const c of councils) if (!known.stem.councils.includes(c)) known.stem.councils.push(c);
      // A place that bears the name outright takes it from a part: Newcastle, Windsor.
      if (known.stem.form === 'part' && form === 'place') {
        byKey.set(key, { words, stem: { ...known.stem, form } });
      }
    }
  };
  for (const council of COUNCILS) for (const [name, form] of namesOf(council)) add(name, form, [council]);
  for (const [name, codes] of GROUPS) {
    add(
      name,
      'group',
      codes.map((code) => councilByCode(code)).filter((c) => c !== undefined),
    );
  }
  const trie = new NameTrie<Stem>();
  for (const { words, stem } of byKey.values()) trie.add(words, stem);
  return trie;
}

/** Every name of every council, by its words. */
export const COUNCIL_STEMS: NameTrie<Stem> = buildStems();
