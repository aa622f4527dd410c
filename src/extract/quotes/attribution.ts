import type { Subject } from './subject.ts';

/** What ties a piece to its speaker: the subject and the verb of speech. */
export interface Attribution extends Subject {
  readonly side: 'before' | 'after';
  /** The verb's token, or -1 where none brings the words in. */
  readonly verb: number;
}

export function attach(
  subject: Subject | undefined,
  verb: number,
  side: 'before' | 'after',
): Attribution | undefined {
  if (subject === undefined) return undefined;
  const { speaker, first, end, confidence, rule } = subject;
  return { speaker, first, end, confidence, rule, verb, side };
}
