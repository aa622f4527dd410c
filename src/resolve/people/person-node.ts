import { createId } from '../../record/index.ts';
import type { PersonName } from '../names/person-name.ts';

/**
 * What articles say of someone under one name, wherever they say the same: the unit that is resolved. Any number of
 * articles share a node, so that the work follows what is said and not how often.
 */
export interface PersonNode {
  readonly id: string;
  readonly name: PersonName;
  /** As printed. */
  readonly printed: string;
  /** By the honorific, where it tells. */
  readonly gender: 'female' | 'male' | null;
  readonly party: string | null;
  /** Keys of the bodies where a post is or was held. */
  readonly bodies: readonly string[];
  /** Keys of the councils whose place such a body is named for, and which the article names. */
  readonly near: readonly string[];
  /** "post@body", or the post alone where it tells its holder ("MP for Kettering"). */
  readonly posts: readonly string[];
  /** Where no post is told: keys of the councils that the article is about. */
  readonly context: readonly string[];
  /** Years since 0, in fives, of the article's date; null where it has none. */
  readonly period: number | null;
  /** Sides of analysts' decisions that name an article of this node: "7:a". */
  readonly pins: readonly string[];
}

export type NodeFields = Omit<PersonNode, 'id'>;

/** Gives a node its id, from all that it says; `article` where only that article knows whom it means. */
export function createNode(fields: NodeFields, article: string | null): PersonNode {
  const { printed, gender, party, bodies, near, posts, context, period, pins } = fields;
  const lists = [bodies, near, posts, context, pins].map((list) => list.join('\n'));
  return { id: createId('node', 'person', printed, gender, party, ...lists, period, article), ...fields };
}

/** Whether a node says enough of a person to be known again by. */
export function isTelling({ bodies, near, posts }: NodeFields): boolean {
  return bodies.length + near.length + posts.length > 0;
}
