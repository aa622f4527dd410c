import { KNOWN_SERVICES } from '../ratings/services.ts';
import type { Scene } from '../types.ts';
import { countWords, type QuotePiece } from './quote-pieces.ts';
import { NAMING_WORDS, QUOTED_GRADES } from './reporting-words.ts';

const FEWEST_WORDS = 4;
const SMALL_WORDS = new Set('a an the of and for to in on at by with from our your or is as'.split(' '));

/** Whether quoted words are speech: not a scare quote, a grade, a post, nor the name of a thing. */
export function isSpeech(scene: Scene, pieces: readonly QuotePiece[], verb: number): boolean {
  let words = 0;
  for (const piece of pieces) words += countWords(scene.reading, piece);
  if (words < FEWEST_WORDS) return false;
  if (pieces.length > 1) return true;
  const [piece] = pieces as [QuotePiece];
  if (isCrosshead(scene, piece)) return false;
  return !isGrade(scene, piece) && !isPost(scene, piece, verb) && !isNamed(scene, piece);
}

/** No heading between paragraphs is longer, in tokens. */
const LONGEST_HEADING = 9;

/** "‘Never about money’" on a line of its own: the heading of what follows, which tells it with its speaker. */
function isCrosshead({ reading }: Scene, { open, first, end }: QuotePiece): boolean {
  const { firstToken, endToken } = reading.paragraphs[reading.tokens[open]!.paragraph]!;
  const isAlone = open === firstToken && end + 1 >= endToken && end - first <= LONGEST_HEADING;
  return isAlone && !/^[.?!,…]$/.test(reading.tokens[end - 1]!.text);
}

function isGrade(scene: Scene, piece: QuotePiece): boolean {
  const { tokens } = scene.reading;
  // "the ‘causing significant concern’ category"
  if (GRADE_NOUNS.test(tokens[piece.end + 1]?.lower ?? '')) return true;
  // "“the experiences and progress of care leavers” held back at good": what was graded.
  const start = tokens[piece.first]!.lower === 'the' ? piece.first + 1 : piece.first;
  if (KNOWN_SERVICES.matchAt(tokens, start, piece.end)?.end === piece.end) return true;
  if (piece.end - piece.first > 7) return false;
  const words: string[] = [];
  for (let i = piece.first; i < piece.end; i++) if (tokens[i]!.kind === 'word') words.push(tokens[i]!.lower);
  return QUOTED_GRADES.has(words.join(' '));
}

const GRADE_NOUNS = /^(?:category|grade|grading|rating|label|status|judgement|judgment)$/;

/** A quoted title; words that end in one too, where no verb of speech (`verb` -1) brings them in. */
function isPost(scene: Scene, piece: QuotePiece, verb: number): boolean {
  const title = scene.titleAt[piece.first];
  if (title !== undefined && title.end >= piece.end - 1) return true;
  return verb < 0 && piece.end - piece.first < 12 && scene.titleAt[piece.end - 1]?.end === piece.end;
}

/** "a report called ‘The Way Home for Good’": every word of weight has a capital, and nothing closes it. */
function isNamed(scene: Scene, piece: QuotePiece): boolean {
  const { tokens } = scene.reading;
  if (NAMING_WORDS.has(tokens[piece.open - 1]?.lower ?? '')) return true;
  if (/^[.?!,…]$/.test(tokens[piece.end - 1]!.text) || piece.end - piece.first > 14) return false;
  for (let i = piece.first; i < piece.end; i++) {
    const token = tokens[i]!;
    if (token.kind === 'word' && !token.isCapitalised && !SMALL_WORDS.has(token.lower)) return false;
  }
  return true;
}
