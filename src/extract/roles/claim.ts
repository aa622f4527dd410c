import type { RoleStatus } from '../../record/index.ts';
import type { TokenRange } from '../reading/index.ts';

/** What a sentence says of a person and a post, before the article's other sentences are heard. */
export interface Claim {
  readonly person: number;
  readonly title: string;
  /** The person whose post it is beside: "her deputy". */
  readonly owner?: number | null;
  /** Null while the body is neither said nor inferred; empty where the post has none. */
  bodies: readonly number[] | null;
  /** Whether the body was said with the post, not taken from context. */
  hasOwnBody: boolean;
  status: RoleStatus;
  /** How firmly the words themselves say the status: 0 by default, 1 by tense, 2 by an event or an adverb. */
  statusWeight: 0 | 1 | 2;
  /** How the words bring the person to the post: later sentences may date an appointment. */
  readonly event: 'appointed' | 'started' | 'held' | 'left' | 'named';
  /** "a new manager": the post is named as a fresh one. */
  readonly isNew: boolean;
  readonly sentence: number;
  readonly paragraph: number;
  /** First token of the post's words, which orders claims. */
  readonly token: number;
  readonly rule: string;
  confidence: number;
  readonly evidence: TokenRange[];
  from: string | null;
  until: string | null;
}
