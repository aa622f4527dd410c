import { SPEECH_VERBS } from '../people/lexicon/speech-verbs.ts';
import { attach, type Attribution } from './attribution.ts';
import { DASHES, personFrom } from './find-signature.ts';
import { findSubjectAfter } from './find-subject-after.ts';
import { findSubjectBefore } from './find-subject.ts';
import { BE } from './is-reporting.ts';
import type { QuotePiece } from './quote-pieces.ts';
import { REPORTING_INFINITIVES } from './reporting-words.ts';
import type { QuoteContext } from './subject.ts';

const AFTER_REACH = 30;

/** Words that open a clause with a speaker of its own: "…”, while Jane Moss said …". */
const CONTRASTS = new Set(['while', 'whilst', 'whereas', 'although', 'though']);
const CLAUSE_OPENERS = new Set([...CONTRASTS, 'and', 'but']);

const GIFTS =
  /^(?:reply|response|answer|retort|verdict|view|message|assessment|reaction|warning|question|conclusion|plea)$/;

/** "…,” came the reply from Jane Moss; “…” was the verdict of Jane Moss; “…” is how Jane Moss sums it up. */
function findGiver(context: QuoteContext, at: number, end: number): Attribution | undefined {
  const { tokens } = context.scene.reading;
  const { lower } = tokens[at]!;
  const next = tokens[at + 1]?.lower ?? '';
  if (/^(?:is|was)$/.test(lower) && next === 'how' && at + 2 < end)
    return attach(findSubjectAfter(context, at + 2), at, 'after');
  if (!/^(?:came|was|is|were)$/.test(lower) || !/^(?:the|a|an|his|her)$/.test(next)) return undefined;
  for (let i = at + 2; i < Math.min(end, at + 5); i++) {
    if (!GIFTS.test(tokens[i]!.lower)) continue;
    return /^(?:from|of)$/.test(tokens[i + 1]?.lower ?? '')
      ? attach(findSubjectAfter(context, i + 2), i, 'after')
      : undefined;
  }
  return undefined;
}

/** "…," she said; "…," said Jane Moss; "…", according to the report. */
export function findAttributionAfter(context: QuoteContext, piece: QuotePiece): Attribution | undefined {
  const { scene } = context;
  const { tokens, paragraphs } = scene.reading;
  if (!piece.quotation.isClosed) return undefined;
  const { endToken } = paragraphs[piece.quotation.paragraph]!;
  let at = piece.after;
  const hasComma = tokens[at]?.text === ',' && at < endToken;
  if (hasComma) at++;
  if (at >= endToken || CLAUSE_OPENERS.has(tokens[at]!.lower)) return undefined;
  const signer = DASHES.has(tokens[at]!.text) ? personFrom(scene, at + 1, endToken) : undefined;
  if (signer !== undefined) return attach(signer, at, 'after');
  const last = tokens[piece.end - 1]!;
  const isStopped = last.text === '.' && tokens[at]!.isCapitalised;
  if (isStopped) return undefined;
  const isOpen = hasComma || /^[,?!…–—]$/.test(last.text) || last.text === '.';
  const { lower } = tokens[at]!;
  const giver = findGiver(context, at, endToken);
  if (giver !== undefined) return giver;
  if (lower === 'according' && tokens[at + 1]?.lower === 'to')
    return attach(findSubjectAfter(context, at + 2), at, 'after');
  if (SPEECH_VERBS.has(lower) && !tokens[at]!.isCapitalised)
    return attach(findSubjectAfter(context, at + 1), at, 'after');
  // "…," snorted Jane Moss: whatever the verb, the name behind it spoke.
  const isNamed = scene.personAt[at + 1]?.first === at + 1 && scene.personAt[at + 1]!.form !== 'pronoun';
  if (isOpen && isNamed && /^[a-z]+(?:s|ed)$/.test(tokens[at]!.text) && scene.titleAt[at] === undefined)
    return attach(findSubjectAfter(context, at + 1), at, 'after');
  const reach = isOpen ? AFTER_REACH : 6;
  for (let verb = at + 1; verb < Math.min(endToken, at + reach); verb++) {
    const token = tokens[verb]!;
    if (token.sentence !== tokens[at]!.sentence || token.quotation >= 0) return undefined;
    if (tokens[verb - 1]!.text === ',' && CONTRASTS.has(token.lower)) return undefined;
    const isVerb =
      SPEECH_VERBS.has(token.lower) ||
      (REPORTING_INFINITIVES.has(token.lower) && tokens[verb - 1]!.lower === 'to');
    if (!isVerb || token.isCapitalised || scene.titleAt[verb] !== undefined) continue;
    if (BE.has(tokens[verb - 1]!.lower)) continue;
    const subject = findSubjectBefore(context, verb, at);
    if (subject === undefined || (!isOpen && subject.first !== at)) return undefined;
    return attach(subject, verb, 'after');
  }
  return undefined;
}
