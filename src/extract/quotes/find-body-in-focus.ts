import type { Scene } from '../types.ts';
import type { Subject } from './subject.ts';

const FOCUS_REACH = 300;

/** The body that was last the subject of a sentence, or else last named. */
export function bodyInFocus(scene: Scene, at: number, confidence: number): Subject | undefined {
  const { sentences, tokens } = scene.reading;
  const { sentence } = tokens[at]!;
  for (let s = sentence; s >= Math.max(0, sentence - 4); s--) {
    const { first, end } = sentences[s]!;
    for (let i = Math.max(first, at - FOCUS_REACH); i < Math.min(end, at); i++) {
      const body = scene.bodiesAt[i]?.[0];
      if (body === undefined || tokens[i]!.quotation >= 0) continue;
      return { speaker: { body: body.entity }, first: at, end: at + 1, confidence, rule: 'body in focus' };
    }
  }
  return undefined;
}
