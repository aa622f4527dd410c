import type { Scene } from '../types.ts';
import { bodyInFocus } from './find-body-in-focus.ts';
import { issuerOf, reportNear } from './find-source-body.ts';
import { lastDocument, LETTERS, writerBefore } from './find-writer.ts';
import { findSentencePerson, type QuoteContext, type Subject } from './subject.ts';

/** "It added that …": the body that spoke last, else the one in focus. */
export function bodyMeant(context: QuoteContext, at: number): Subject | undefined {
  const { scene, last } = context;
  const { paragraph, lower } = scene.reading.tokens[at]!;
  const statement = lower === 'it' ? statementBefore(scene, at) : undefined;
  if (statement !== undefined) return statement;
  const order = lower === 'it' ? orderBefore(scene, at) : undefined;
  if (order !== undefined) return order;
  const written = lower === 'it' ? lastDocument(context, at) : undefined;
  if (written !== undefined) return written;
  const reporters = lower === 'they' ? reportersBefore(scene, at) : undefined;
  if (reporters !== undefined) return reporters;
  const inspectorate = lower === 'it' ? inspectorateBefore(scene, at) : undefined;
  if (inspectorate !== undefined) return inspectorate;
  if (last !== undefined && 'body' in last.speaker && paragraph - last.paragraph <= SPEAKER_REACH)
    return { speaker: last.speaker, first: at, end: at + 1, confidence: 0.8, rule: 'body that spoke' };
  return writerBefore(scene, at) ?? bodyInFocus(scene, at, 0.7);
}

/** "In a statement she said that …, it says: …": it is the statement, and the words are hers. */
function statementBefore(scene: Scene, at: number): Subject | undefined {
  const { tokens, sentences } = scene.reading;
  if (!/^(?:says|reads|read|said|states|continues|adds)$/.test(tokens[at + 1]?.lower ?? '')) return undefined;
  const { first } = sentences[tokens[at]!.sentence]!;
  if (tokens[first]!.lower !== 'in') return undefined;
  for (let i = first + 1; i < Math.min(at, first + 6); i++) {
    if (!LETTERS.has(tokens[i]!.lower)) continue;
    const writer = findSentencePerson(scene, i, at);
    return writer && { ...writer, confidence: 0.8, rule: 'writer' };
  }
  return undefined;
}

/** "The notice tells the council to face what | it calls": the notice does, and so whoever issued it. */
function orderBefore(scene: Scene, at: number): Subject | undefined {
  const { tokens, sentences } = scene.reading;
  const { first } = sentences[tokens[at]!.sentence]!;
  const isOrder =
    tokens[first]!.lower === 'the' && /^(?:notice|direction)$/.test(tokens[first + 1]?.lower ?? '');
  return isOrder && at > first + 1 && tokens[at - 1]!.lower === 'what'
    ? issuerOf(scene, first + 1, first + 2)
    : undefined;
}

const FINDINGS = /^(?:found|finds|noted|judged|highlighted|identified|concluded|praised|rated)$/;

/** "At Leeds council, which has the same rating, it found": it that finds is the inspectorate that spoke last. */
function inspectorateBefore(scene: Scene, at: number): Subject | undefined {
  const { tokens, sentences } = scene.reading;
  if (!FINDINGS.test(tokens[at + 1]?.lower ?? '')) return undefined;
  const { sentence } = tokens[at]!;
  for (let s = sentence; s >= Math.max(0, sentence - FINDER_REACH); s--) {
    const { first, end } = sentences[s]!;
    for (let i = first; i < Math.min(end, at, first + LONGEST_SENTENCE); i++) {
      const body = scene.bodiesAt[i]?.find((m) => scene.bodies[m.entity]!.kind === 'inspectorate');
      if (body !== undefined && tokens[i]!.quotation < 0)
        return {
          speaker: { body: body.entity },
          first: at,
          end: at + 1,
          confidence: 0.8,
          rule: 'body that spoke',
        };
    }
  }
  return undefined;
}

const FINDER_REACH = 3;
const LONGEST_SENTENCE = 80;

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
