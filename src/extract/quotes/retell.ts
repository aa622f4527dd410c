import { SPEECH_VERBS } from '../people/lexicon/speech-verbs.ts';
import { findAccording } from './find-attribution-before.ts';
import { findSubjectBefore } from './find-subject.ts';
import type { QuotePiece } from './quote-pieces.ts';
import { FINDING_VERBS } from './reporting-words.ts';
import type { QuoteContext, Subject } from './subject.ts';
import type { Carried } from './utterance.ts';

const BULLETS = new Set(['•', '·', '-', '–', '*', '▪', '●']);

const LONGEST_LIST = 12;

/**
 * Words of a report that an article goes on retelling: "Inspectors said …. Further, there were “slow and
 * muddled replies”." The sentence before says whose they are; in a list, the sentence before the list.
 */
export function retell(context: QuoteContext, piece: QuotePiece): Carried | undefined {
  const { tokens, sentences, paragraphs } = context.scene.reading;
  const isItem = (paragraph: number) => BULLETS.has(tokens[paragraphs[paragraph]!.firstToken]!.text);
  let paragraph = piece.quotation.paragraph;
  const own = tokens[piece.open]!.sentence;
  for (let s = own - 1; s >= Math.max(0, own - LONGEST_LIST); s--) {
    const sentence = sentences[s]!;
    if (sentence.paragraph < paragraph - 1) return undefined;
    const source = inspectorateOf(context, sentence.first, sentence.end);
    if (source !== undefined)
      return { ...source, confidence: 0.6, rule: 'retold', side: 'carried', verb: -1 };
    if (!isItem(sentence.paragraph)) return undefined;
    ({ paragraph } = sentence);
  }
  return undefined;
}

/** The inspectorate that is the subject of a verb of speech or finding in a stretch. */
function inspectorateOf(context: QuoteContext, low: number, high: number): Subject | undefined {
  const { scene } = context;
  const according = findAccording(context, low, high);
  if (according !== undefined && isInspectorate(context, according)) return according;
  for (let at = high - 1; at >= low; at--) {
    const { kind, quotation, lower } = scene.reading.tokens[at]!;
    if (kind !== 'word' || quotation >= 0 || !(SPEECH_VERBS.has(lower) || FINDING_VERBS.has(lower))) continue;
    const subject = findSubjectBefore(context, at, low);
    if (subject !== undefined && isInspectorate(context, subject)) return subject;
  }
  return undefined;
}

function isInspectorate({ scene }: QuoteContext, { speaker }: Subject): boolean {
  return speaker !== null && 'body' in speaker && scene.bodies[speaker.body]!.kind === 'inspectorate';
}
