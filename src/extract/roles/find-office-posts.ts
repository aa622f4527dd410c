import type { RoleStatus } from '../../record/index.ts';
import { isWord, type Clause } from './clause.ts';
import { findSubject } from './find-subject.ts';
import type { VerbPost } from './find-verb-posts.ts';
import { judgeLeave } from './judge-verb.ts';
import { readObject } from './read-led-object.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Nouns for the holding of a post, with the post that they name. */
const OFFICES: ReadonlyMap<string, string> = new Map([
  ['chairmanship', 'chairman'],
  ['vice-chairmanship', 'vice-chairman'],
  ['convenership', 'convener'],
  ['mayoralty', 'mayor'],
]);
/** How many words may stand between the verb and the noun: "giving up his two-year chairmanship". */
const REACH = 5;

/** What stands before "job" where the first officer's is meant: "has landed the top job at Kent CC". */
const TOP = new Set(['top']);
const JOBS = new Set(['job', 'post', 'role']);

/** Finds the posts that are named by their office: "is giving up the chairmanship of the planning committee". */
export function findOfficePosts(clause: Clause): VerbPost[] {
  const { items, verbs } = clause;
  return items.flatMap((item, at): VerbPost[] => {
    const title = titleOf(clause, at);
    const verb = verbs.findLast((v) => v.end <= at && at - v.end < REACH);
    if (title === undefined || verb === undefined || verb.isPassive) return [];
    const status = statusOf(verb);
    const subject = status === null ? undefined : findSubject(clause, verb);
    if (status === null || subject === undefined) return [];
    const object = /^(?:of|at)$/.test(items[at + 1]?.lower ?? '') ? readObject(clause, at + 2) : undefined;
    const { body = null, noun = null, words = '', close = at + 1 } = object ?? {};
    // Whose top job is meant, the words themselves must say.
    if (body === null && !OFFICES.has(item.lower)) return [];
    return [
      {
        people: subject.flatMap((i) => (items[i]!.kind === 'person' ? [items[i]!.person] : [])),
        peopleAt: subject,
        title: noun === null ? title : `${title} of the ${words}`,
        bodies: body?.bodies ?? [],
        bodyItems: body === null ? [] : [body],
        status,
        verb,
        close,
      },
    ];
  });
}

function titleOf({ items }: Clause, at: number): string | undefined {
  const item = items[at]!;
  if (item.kind !== 'word') return undefined;
  const isTop = JOBS.has(item.lower) && isWord(items[at - 1], TOP);
  return isTop ? 'chief executive' : OFFICES.get(item.lower);
}

/** Null where the verb says nothing of who has the post. */
function statusOf(verb: VerbGroup): RoleStatus | null {
  if (verb.verbClass === 'leave') return verb.isProgressive ? 'former' : judgeLeave(verb, []).status;
  // Whoever has landed a job is yet to come.
  if (verb.lemma === 'land') return 'incoming';
  if (verb.verbClass === 'hold' || verb.verbClass === 'start')
    return verb.tense === 'future' || verb.tense === 'infinitive' ? 'incoming' : 'current';
  return null;
}
