import { type Span, spanAt } from '../../record/index.ts';
import type { QuoteDraft, Scene } from '../types.ts';
import type { Attribution } from './attribution.ts';
import { calibrate } from './calibrate.ts';
import { isSpeech } from './is-speech.ts';
import type { QuotePiece } from './quote-pieces.ts';
import type { Carried, Utterance } from './utterance.ts';

export function toDraft(scene: Scene, { pieces, source }: Utterance): QuoteDraft[] {
  if (source === undefined || source.speaker === null || !isSpeech(scene, pieces, source.verb)) return [];
  const { text } = scene.reading;
  return [
    {
      speaker: source.speaker,
      at: pieces[0]!.quotation.start,
      text: pieces.map(({ quotation: q }) => text.slice(q.start, q.end).trim()).join(' '),
      evidence: toEvidence(scene, pieces, source),
      confidence: calibrate(source.confidence),
      rule: `quote: ${source.side} (${source.rule})`,
    },
  ];
}

/** A span for each paragraph of the speech, with the attribution inside it or as the last span. */
function toEvidence(scene: Scene, pieces: readonly QuotePiece[], source: Attribution | Carried): Span[] {
  const { text, tokens } = scene.reading;
  const spoken = pieces.map((p) => ({
    paragraph: p.quotation.paragraph,
    start: p.quotation.open,
    end: p.quotation.isClosed ? p.quotation.end + 1 : p.quotation.end,
  }));
  const first = source.verb >= 0 ? Math.min(source.first, source.verb) : source.first;
  const last = Math.max(source.end, source.verb + 1) - 1;
  const said = { paragraph: tokens[first]!.paragraph, start: tokens[first]!.start, end: tokens[last]!.end };
  const byParagraph = new Map<number, typeof said>();
  for (const range of [...spoken, said]) {
    const known = byParagraph.get(range.paragraph);
    if (known === undefined) byParagraph.set(range.paragraph, range);
    else {
      known.start = Math.min(known.start, range.start);
      known.end = Math.max(known.end, range.end);
    }
  }
  return [...byParagraph.values()].map((r) => spanAt(text, r.start, r.end));
}
