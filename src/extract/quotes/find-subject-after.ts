import type { Scene } from '../types.ts';
import { personMeant } from './find-noun.ts';
import { bodyNear, reportNear } from './find-source-body.ts';
import { REPORT_NOUNS, SPOKES_NOUNS } from './reporting-words.ts';
import { isComma, isPossessive, nobody, type QuoteContext, type Subject } from './subject.ts';

const AFTER_REACH = 24;

/** The subject after the verb in "…, said the council's leader, Jane Moss": the tokens from `from` on. */
export function findSubjectAfter(context: QuoteContext, from: number): Subject | undefined {
  const { scene } = context;
  const { tokens } = scene.reading;
  const start = tokens[from];
  if (start === undefined) return undefined;
  let body: Subject | undefined;
  for (let at = from; at < Math.min(tokens.length, from + AFTER_REACH); at++) {
    const token = tokens[at]!;
    if (token.sentence !== start.sentence || token.quotation >= 0) break;
    // "said chief inspector Jane Moss": a noun inside a post speaks for nobody but its holder.
    const title = scene.titleAt[at];
    const isPost = title !== undefined && scene.personAt[title.end] !== undefined;
    if (SPOKES_NOUNS.has(token.lower) && !isPost)
      return bodyNear(scene, from, phraseEnd(scene, at), at, 0.88, 'spokesperson');
    if (REPORT_NOUNS.has(token.lower) && !isPost && body === undefined)
      return reportNear(scene, from, phraseEnd(scene, at), at);
    const person = scene.personAt[at];
    const isNext = at === from || isComma(tokens[at - 1]!.text) || scene.titleAt[at - 1] !== undefined;
    if (
      person !== undefined &&
      tokens[person.end]?.kind !== 'possessive' &&
      (isNext || start.lower !== 'a')
    ) {
      if (person.form === 'pronoun' && isPossessive(token.lower)) continue;
      return {
        speaker: { person: person.entity },
        first: person.first,
        end: person.end,
        confidence: 0.95,
        rule: 'name',
      };
    }
    const mention = scene.bodiesAt[at]?.[0];
    if (
      mention !== undefined &&
      body === undefined &&
      mention.first - from <= 1 &&
      tokens[mention.end]?.kind !== 'possessive'
    )
      body = {
        speaker: { body: mention.entity },
        first: mention.first,
        end: mention.end,
        confidence: 0.85,
        rule: 'body',
      };
    if (token.lower === 'who' || token.lower === 'as' || token.lower === 'when' || token.text === '.') break;
  }
  if (body !== undefined) return body;
  return (start.lower === 'the' ? personMeant(context, from) : undefined) ?? nobody(from);
}

function phraseEnd(scene: Scene, at: number): number {
  const { tokens } = scene.reading;
  let end = at + 1;
  while (end < tokens.length && end < at + 14) {
    const token = tokens[end]!;
    if (token.sentence !== tokens[at]!.sentence || (token.kind === 'punctuation' && token.text !== '&'))
      break;
    end++;
  }
  return end;
}
