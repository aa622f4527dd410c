import { listGradeWordings } from '../../register/index.ts';
import { PhraseTable } from './phrase-table.ts';

/** How a grade is written, which decides the context that it needs. */
export type GradeFamily = 'word' | 'improvement' | 'stars' | 'code' | 'credit' | 'send' | 'met' | 'ordinal';

export interface GradeWord {
  readonly family: GradeFamily;
  /** The scale's own wording; for an ordinal the place from the top (1, 2 …) or the bottom (-1, -2 …). */
  readonly grade: string;
  /** Whether the words have a finite verb ("requires improvement") and so need none before them. */
  readonly isVerb: boolean;
}

// Forms of "requires improvement" beyond those of the scales, with the canonical wording.
const VERB_STEMS = ['require', 'requires', 'required', 'requiring'];
const NEED_STEMS = ['need', 'needs', 'needed', 'needing'];

function* listImprovementForms(): Generator<[string, GradeWord]> {
  const add = (text: string, grade: string): [string, GradeWord] => [
    text,
    { family: 'improvement', grade, isVerb: true },
  ];
  for (const v of VERB_STEMS) {
    for (const noun of ['improvement', 'improvements']) {
      yield add(`${v} ${noun}`, 'requires improvement');
      yield add(`${v} ${noun} to be good`, 'requires improvement to be good');
      yield add(`${v} ${noun} to be rated good`, 'requires improvement to be good');
    }
    yield add(`${v} significant improvement`, 'requires significant improvement');
  }
  for (const v of NEED_STEMS) {
    yield add(`${v} improvement`, 'needs improvement');
    yield add(`${v} significant improvement`, 'needs significant improvement');
    yield add(`${v} attention`, 'needs attention');
  }
}

const NUMBERS: readonly (readonly [string, readonly string[]])[] = [
  ['no stars', ['no star', 'no stars', 'zero stars', 'zero star', 'zero-star', 'nil stars', '0 stars']],
  ['one star', ['one star', 'one-star', 'a single star', 'single star', '1 star', '1-star', 'just one star']],
  ['two stars', ['two stars', 'two-star', 'two star', '2 stars', '2-star']],
  ['three stars', ['three stars', 'three-star', 'three star', '3 stars', '3-star']],
  ['four stars', ['four stars', 'four-star', 'four star', '4 stars', '4-star']],
];

const TOP = [
  'top',
  'highest',
  'best',
  'highest possible',
  'best possible',
  'top possible',
  'highest available',
];
const BOTTOM = ['bottom', 'lowest', 'worst', 'lowest possible', 'worst possible', 'poorest'];
const SECONDS: readonly (readonly [string, string])[] = [
  ['second highest', '2'],
  ['second-highest', '2'],
  ['second best', '2'],
  ['second-best', '2'],
  ['second top', '2'],
  ['second lowest', '-2'],
  ['second-lowest', '-2'],
  ['second worst', '-2'],
  ['second-worst', '-2'],
];
const GRADE_NOUNS = [
  'grade',
  'rating',
  'mark',
  'score',
  'judgement',
  'judgment',
  'verdict',
  'band',
  'category',
  'rung',
];

function* listOrdinals(): Generator<[string, GradeWord]> {
  const word = (grade: string): GradeWord => ({ family: 'ordinal', grade, isVerb: false });
  for (const noun of GRADE_NOUNS) {
    for (const t of TOP) yield [`${t} ${noun}`, word('1')];
    for (const b of BOTTOM) yield [`${b} ${noun}`, word('-1')];
    for (const [s, place] of SECONDS) yield [`${s} ${noun}`, word(place)];
  }
  for (const [s, place] of SECONDS) yield [s, word(place)];
}

const CODE = /^[cgv][1-4]$/;
// Words too common to stand for a grade by themselves, or read by rules of their own.
const LEFT_OUT = new Set(['met', 'not met', 'strong', 'inconsistent experiences', 'systemic failings']);

function familyOf(wording: string): GradeFamily {
  if (CODE.test(wording)) return 'code';
  if (/ stars?$/.test(wording)) return 'stars';
  if (/^(typically positive|inconsistent|widespread)/.test(wording)) return 'send';
  if (/improvement/.test(wording)) return 'improvement';
  return 'word';
}

function isCredit(wording: string): boolean {
  return /^[abcd]{1,3}[1-3+-]?$/.test(wording) && !CODE.test(wording);
}

function* listForms(): Generator<[string, GradeWord]> {
  for (const wording of listGradeWordings().keys()) {
    if (LEFT_OUT.has(wording) || isCredit(wording)) continue;
    yield [
      wording,
      { family: familyOf(wording), grade: canonical(wording), isVerb: /^(requires|needs) /.test(wording) },
    ];
  }
  // "got C2s"
  for (const letter of ['c', 'g', 'v'])
    for (const n of [1, 2, 3, 4])
      yield [`${letter}${n}s`, { family: 'code', grade: `${letter}${n}`, isVerb: false }];
  for (const grade of ['outstanding', 'good', 'inadequate'])
    yield [`${grade}-rated`, { family: 'word', grade, isVerb: false }];
  yield* listImprovementForms();
  for (const [grade, forms] of NUMBERS) {
    for (const form of forms) yield [form, { family: 'stars', grade, isVerb: false }];
  }
  // The press leaves out what joins the two words of the scale.
  for (const form of ['typically leads to positive experiences', 'typically lead to positive experiences'])
    for (const end of ['', ' and outcomes'])
      yield [form + end, { family: 'send', grade: canonical('typically positive'), isVerb: true }];
  for (const form of ['widespread systemic failings', 'systemic and widespread failings'])
    yield [form, { family: 'send', grade: canonical('widespread'), isVerb: false }];
  yield* listOrdinals();
}

/** Wordings that differ in print only come out as the scale has them. */
function canonical(wording: string): string {
  if (wording.startsWith('typically positive')) return 'typically positive experiences and outcomes';
  if (wording.startsWith('inconsistent')) return 'inconsistent experiences and outcomes';
  if (wording.startsWith('widespread')) return 'widespread and/or systemic failings';
  return wording;
}

export const GRADE_WORDS = new PhraseTable<GradeWord>(listForms());

/** Agencies' letters, in print: "Aa3", "Baa1", "AA", "BBB" (a sign may follow). */
export const CREDIT_LETTERS = /^(?:A{1,3}|B{2,3}|CCC|(?:Aa|A|Baa|Ba|B|Caa)[123]|Aaa)$/;
