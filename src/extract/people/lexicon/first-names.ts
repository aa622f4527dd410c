import { BRITISH_FIRST_NAMES } from './first-names-british.ts';
import { RARER_FIRST_NAMES } from './first-names-rarer.ts';
import { WORLD_FIRST_NAMES } from './first-names-world.ts';

/** Which sex bears a first name: a bit for each, so that names of both have both. */
export const FEMALE = 1;
export const MALE = 2;

/** First names by look-up form, with the sexes that bear them. */
export const FIRST_NAMES: ReadonlyMap<string, number> = gather();

function gather(): Map<string, number> {
  const names = new Map<string, number>();
  const add = (list: string, sexes: number) => {
    for (const name of list.split(' ')) names.set(name, (names.get(name) ?? 0) | sexes);
  };
  for (const list of [...BRITISH_FIRST_NAMES, ...WORLD_FIRST_NAMES, ...RARER_FIRST_NAMES]) {
    add(list.female, FEMALE);
    add(list.male, MALE);
    add(list.either, FEMALE | MALE);
  }
  return names;
}
