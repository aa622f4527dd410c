import type { Scene } from '../types.ts';
import { attach, type Attribution } from './attribution.ts';
import type { QuotePiece } from './quote-pieces.ts';
import type { Subject } from './subject.ts';

export const DASHES = new Set(['–', '—', '-']);

const SIGNATURE_LENGTH = 14;

/** The person whom the words from `from` name first, a post or place before the name at most. */
export function personFrom(scene: Scene, from: number, end: number): Subject | undefined {
  const { tokens } = scene.reading;
  for (let at = from; at < Math.min(end, from + SIGNATURE_LENGTH); at++) {
    const token = tokens[at]!;
    const person = scene.personAt[at];
    if (person?.form === 'full' || person?.form === 'short')
      return {
        speaker: { person: person.entity },
        first: person.first,
        end: person.end,
        confidence: 0.85,
        rule: 'signature',
      };
    if (token.kind !== 'word' || token.quotation >= 0) return undefined;
  }
  return undefined;
}

/** A paragraph that is all speech, and below it a line with a name: "Jane Moss, leader of the council". */
export function findSignature(scene: Scene, piece: QuotePiece): Attribution | undefined {
  const { paragraphs } = scene.reading;
  const own = paragraphs[piece.quotation.paragraph]!;
  const next = paragraphs[piece.quotation.paragraph + 1];
  const isAlone = piece.open === own.firstToken && piece.after === own.endToken;
  if (!isAlone || next === undefined || !next.isHeading) return undefined;
  if (next.endToken - next.firstToken > SIGNATURE_LENGTH) return undefined;
  const signer = personFrom(scene, next.firstToken, next.endToken);
  // "Moss hits back" is a sub-heading, and no name under a quotation.
  const isWhole =
    signer !== undefined &&
    (signer.end === next.endToken || /^[,(]$/.test(scene.reading.tokens[signer.end]!.text));
  return isWhole ? attach(signer, -1, 'after') : undefined;
}
