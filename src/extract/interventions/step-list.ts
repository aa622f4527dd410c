import type { Mention, Scene } from '../types.ts';
import type { StepMention } from './find-steps.ts';

/** Whether a list before a step is what it is said of: "A, B and C, the last of which has commissioners" is not. */
export function isDirect(scene: Scene, last: Mention, step: StepMention): boolean {
  const { tokens } = scene.reading;
  for (let i = last.end; i < step.first; i++) if (/^[,;:–—(]$/.test(tokens[i]!.text)) return false;
  return true;
}

/** The mentions of a list that a body is part of: joined by commas and "and", with years between or without. */
export function listedWith(scene: Scene, mention: Mention, mentions: readonly Mention[]): Mention[] {
  const { tokens } = scene.reading;
  const at = mentions.indexOf(mention);
  const joins = (a: Mention, b: Mention) => {
    const between = tokens.slice(a.end, b.first);
    const isPlain = between.every((t) => /^(?:,|and|the|in|both|\d{4})$/.test(t.lower));
    return between.length <= 5 && isPlain && between.some((t) => t.lower === ',' || t.lower === 'and');
  };
  let first = at;
  while (first > 0 && joins(mentions[first - 1]!, mentions[first]!)) first--;
  let last = at;
  while (last + 1 < mentions.length && joins(mentions[last]!, mentions[last + 1]!)) last++;
  const list = mentions.slice(first, last + 1);
  const hasAnd = list.some(
    (m, i) => i > 0 && tokens.slice(list[i - 1]!.end, m.first).some((t) => t.lower === 'and'),
  );
  return hasAnd ? list.filter((m) => m !== mention && m.entity !== mention.entity) : [];
}

const RANKS = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|next)$/;

/** "the fourth council to issue a notice, following A, B and C": those that did so before it. */
export function findForerunners(scene: Scene, step: StepMention, after: readonly Mention[]): Mention[] {
  const { tokens } = scene.reading;
  const at = tokens[step.end]?.lower === ',' ? step.end + 1 : step.end;
  const first = after[0];
  if (!/^(?:following|after|joining)$/.test(tokens[at]?.lower ?? '') || first?.first !== at + 1) return [];
  const isRanked = tokens.slice(Math.max(0, step.first - 14), step.first).some((t) => RANKS.test(t.lower));
  const list = [first, ...listedWith(scene, first, after)];
  return isRanked && tokens[list.at(-1)!.end]?.kind !== 'possessive' ? list : [];
}
