import type { Holding } from './holding.ts';

/**
 * "A and B were elected chair and vice chair": as many posts as people, in their order. Each of the
 * holdings has come to all of the people; it keeps the one whose turn it is.
 */
export function pairHolders(found: readonly Holding[]): Holding[] {
  const firsts = new Map<Holding, Holding>();
  const groups = new Map<Holding, Holding[]>();
  for (const own of found) {
    const first = own.sharedWith === null ? own : (firsts.get(own.sharedWith) ?? own.sharedWith);
    firsts.set(own, first);
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [own]);
    else group.push(own);
  }
  const paired = new Map<Holding, Holding>();
  for (const own of found) {
    const sharedWith = own.sharedWith === null ? null : (paired.get(own.sharedWith) ?? own.sharedWith);
    const first = firsts.get(own)!;
    const turn = turnOf(own, first, groups.get(first)!);
    const person = turn < 0 ? undefined : own.people[turn];
    const { phrase, rule, verb, noun } = own;
    const people = person === undefined ? own.people : [person];
    const peopleAt = person === undefined ? own.peopleAt : [own.peopleAt[turn]!];
    paired.set(own, { phrase, people, peopleAt, rule, verb, noun, sharedWith });
  }
  return [...paired.values()];
}

/** Which of the people of a holding comes with its post; -1 where all of them hold it. */
function turnOf(own: Holding, first: Holding, group: readonly Holding[]): number {
  if (own.people.length < 2 || group.length !== own.people.length) return -1;
  const isEach = first.rule === 'verb' || first.rule === 'as post';
  return isEach && group.every((h) => !h.phrase.title.isPlural) ? group.indexOf(own) : -1;
}
