import type { TokenRange } from '../reading/index.ts';
import type { BodyFocus } from './body-focus.ts';
import type { Claim } from './claim.ts';
import type { Clause } from './clause.ts';
import type { PersonItem } from './items.ts';

/** A post of a council that no title names, told by other words about its holder. */
export interface HeldPost extends Pick<Claim, 'title' | 'rule' | 'confidence'> {
  readonly holder: PersonItem;
  /** The ward or the field of work. */
  readonly words: TokenRange;
  /** The noun that the title comes down to: 'councillor'. */
  readonly head: string;
}

export function claimHeld(clause: Clause, focus: BodyFocus, post: HeldPost): Claim {
  const { title, rule, confidence, holder, words, head } = post;
  const body = focus.bodyOf(words.first, title, head, null, 'council');
  return {
    person: holder.person,
    title,
    bodies: body === null ? [] : [body],
    hasOwnBody: false,
    status: 'current',
    statusWeight: 1,
    event: 'held',
    isNew: false,
    sentence: clause.sentence,
    paragraph: clause.paragraph,
    token: words.first,
    rule,
    confidence,
    evidence: [holder, words],
    from: null,
    until: null,
  };
}
