import type { RoleStatus } from '../../record/index.ts';
import type { Clause } from './clause.ts';
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

/** Finds the posts that are named by their office: "is giving up the chairmanship of the planning committee". */
export function findOfficePosts(clause: Clause): VerbPost[] {
  const { items, verbs } = clause;
  return items.flatMap((item, at): VerbPost[] => {
    const title = item.kind === 'word' ? OFFICES.get(item.lower) : undefined;
    const verb = verbs.findLast((v) => v.end <= at && at - v.end < REACH);
    if (title === undefined || verb === undefined || verb.isPassive) return [];
    const status = statusOf(verb);
    const subject = status === null ? undefined : findSubject(clause, verb);
    if (status === null || subject === undefined) return [];
    const object = items[at + 1]?.lower === 'of' ? readObject(clause, at + 2) : undefined;
    const { body = null, noun = null, words = '', close = at + 1 } = object ?? {};
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

/** Null where the verb says nothing of who has the post. */
function statusOf(verb: VerbGroup): RoleStatus | null {
  if (verb.verbClass === 'leave') return verb.isProgressive ? 'former' : judgeLeave(verb, []).status;
  if (verb.verbClass === 'hold' || verb.verbClass === 'start')
    return verb.tense === 'future' || verb.tense === 'infinitive' ? 'incoming' : 'current';
  return null;
}
