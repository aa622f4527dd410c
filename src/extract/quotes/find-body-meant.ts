import type { Scene } from '../types.ts';
import { bodyInFocus } from './find-body-in-focus.ts';
import { reportNear } from './find-source-body.ts';
import { writerBefore } from './find-writer.ts';
import type { QuoteContext, Subject } from './subject.ts';

/** "It added that …": the body that spoke last, else the one in focus. */
export function bodyMeant({ scene, last }: QuoteContext, at: number): Subject | undefined {
  const { paragraph, lower } = scene.reading.tokens[at]!;
  const reporters = lower === 'they' ? reportersBefore(scene, at) : undefined;
  if (reporters !== undefined) return reporters;
  if (last !== undefined && 'body' in last.speaker && paragraph - last.paragraph <= SPEAKER_REACH)
    return { speaker: last.speaker, first: at, end: at + 1, confidence: 0.8, rule: 'body that spoke' };
  return writerBefore(scene, at) ?? bodyInFocus(scene, at, 0.7);
}

/** "Inspectors spent a week there. They wrote: …" */
function reportersBefore(scene: Scene, at: number): Subject | undefined {
  const { tokens, sentences } = scene.reading;
  const { sentence } = tokens[at]!;
  for (let s = sentence - 1; s >= Math.max(0, sentence - 2); s--) {
    const { first, end } = sentences[s]!;
    for (let i = first; i < end; i++)
      if (tokens[i]!.quotation < 0 && /^(?:inspectors|auditors|assessors)$/.test(tokens[i]!.lower))
        return reportNear(scene, i, Math.min(end, i + REPORTERS_REACH), i);
  }
  return undefined;
}

const SPEAKER_REACH = 2;

const REPORTERS_REACH = 8;
