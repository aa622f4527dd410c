import type { ArticleFocus } from '../ratings/article-focus.ts';
import type { TokenRange } from '../reading/index.ts';
import type { Mention, Scene } from '../types.ts';
import type { StepMention } from './find-steps.ts';

/** What is asked when the subject of a step is sought. */
export interface StepQuery {
  readonly scene: Scene;
  readonly focus: ArticleFocus;
  readonly step: StepMention;
  /** The subject of the step before, and the paragraph where it was told. */
  readonly previous: { readonly entity: number; readonly paragraph: number } | null;
  /** Who took the step, if known. */
  readonly by: string | null;
}

export interface StepSubject {
  readonly mention: Mention;
  readonly certainty: number;
  /** The bodies listed with it: "Slough, Thurrock and Woking councils issued notices". */
  readonly others?: readonly Mention[];
}

/** The bodies mentioned in a range, in text order. */
export function mentionsIn(scene: Scene, range: TokenRange): Mention[] {
  const found: Mention[] = [];
  for (let i = range.first; i < range.end; i++) {
    for (const m of scene.bodiesAt[i] ?? []) if (!found.includes(m)) found.push(m);
  }
  return found;
}
