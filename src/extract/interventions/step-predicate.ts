import { isNegation } from '../ratings/noun-phrase.ts';
import { AUXILIARIES } from '../ratings/vocabulary.ts';
import type { Token } from '../reading/index.ts';
import type { StepMention } from './find-steps.ts';
import { type StepReading, matches, makeReading } from './step-clause.ts';
import { AFTER_LIFTED, IMPOSE, KEEP, LAPSE, LIFT, MODALS, SERVICES_BACK } from './step-verbs.ts';

/** What is said of a step after its own words. */
export function readPredicate(
  tokens: readonly Token[],
  step: StepMention,
  from: number,
  end: number,
  year: number,
): StepReading | null {
  let other: StepReading | null = null;
  const isInRelative = startsInRelative(tokens, step);
  for (let i = step.end; i < end; i++) {
    const token = tokens[i]!;
    const { lower } = token;
    // "the council, whose commissioners came in May, will be abolished": the rest is about the council.
    if (isInRelative && lower === ',') break;
    if (lower === 'stepped' && tokens[i + 1]?.lower === 'down' && isPlural(tokens, step))
      return makeReading('lifted', i);
    const isBack = step.type === "children's trust" && SERVICES_BACK.some((p) => matches(tokens, i, p));
    if (isBack || AFTER_LIFTED.some((p) => matches(tokens, i, p))) {
      return isMinded(tokens, from, step.first) ? makeReading('imposed', i, true) : makeReading('lifted', i);
    }
    if (
      step.type === 'special measures' &&
      /^(?:came|come|comes)$/.test(lower) &&
      tokens[i + 1]?.lower === 'out'
    )
      return makeReading('lifted', i);
    const aux = findAuxiliary(tokens, i, step.end);
    if (aux !== null && aux.isNegated && LIFT.has(lower)) return makeReading('imposed', i, true);
    if (aux?.isNegated === true) continue;
    if (LIFT.has(lower) && aux !== null) {
      return aux.modal !== null && MODALS.has(aux.modal)
        ? makeReading('imposed', i, true)
        : makeReading('lifted', i);
    }
    if (
      LAPSE.has(lower) &&
      (i - step.end <= 3 ||
        aux !== null ||
        /^(?:,|that|which)$/.test(tokens[i - 1]!.lower) ||
        /^(?:expired|lapsed|concluded)$/.test(lower))
    )
      return makeReading('lifted', i);
    if (lower === 'until' && isPastYear(tokens, i + 1, year) && !hasJoint(tokens, step.end, i))
      return makeReading('lifted', i);
    if (KEEP.has(lower)) other ??= makeReading('imposed', i, true);
    if (IMPOSE.has(lower) && (aux !== null || i - step.end <= 2)) {
      const isProposed = aux !== null && aux.modal !== null && MODALS.has(aux.modal);
      other ??= makeReading(isProposed ? 'proposed' : 'imposed', i);
    }
    if (
      /^(?:needed|required|loom|looms|follow|cards|come)$/.test(lower) &&
      aux?.modal !== undefined &&
      aux.modal !== null
    ) {
      if (MODALS.has(aux.modal)) other ??= makeReading('proposed', i);
    }
    if (matches(tokens, i, ['on', 'the', 'cards'])) other ??= makeReading('proposed', i);
  }
  return other;
}

function startsInRelative(tokens: readonly Token[], step: StepMention): boolean {
  for (let i = step.first - 1; i >= Math.max(0, step.first - 3); i--)
    if (/^(?:whose|where)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/** One commissioner who steps down is followed by another; all of them who do are not. */
function isPlural(tokens: readonly Token[], step: StepMention): boolean {
  return tokens[step.end - 1]!.lower === 'commissioners';
}

function hasJoint(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (/^(?:and|will)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/** "minded to bring the intervention to an end": not ended yet. */
function isMinded(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++)
    if (/^(?:minded|considering|proposes|hopes|plans|whether|could)$/.test(tokens[i]!.lower)) return true;
  return false;
}

function isPastYear(tokens: readonly Token[], at: number, year: number): boolean {
  for (let i = at; i < at + 2; i++)
    if (/^(?:19|20)\d\d$/.test(tokens[i]?.text ?? '')) return Number(tokens[i]!.text) <= year;
  return false;
}

/** The auxiliaries before a verb: "has since been", "will not be", "could be". Null where there are none. */
function findAuxiliary(tokens: readonly Token[], verb: number, floor: number) {
  let modal: string | null = null;
  let isNegated = false;
  let found = false;
  for (let i = verb - 1; i >= Math.max(floor, verb - 5); i--) {
    const token = tokens[i]!;
    const { lower } = token;
    if (isNegation(token)) isNegated = true;
    else if (AUXILIARIES.has(lower) || lower === 'too') {
      found = true;
      if (MODALS.has(lower) && !(lower === 'may' && token.isCapitalised)) modal = lower;
    } else if (
      !/^(?:since|now|also|then|formally|finally|to|all|recently|already|quickly|only|later)$/.test(lower)
    )
      break;
  }
  return found ? { modal, isNegated } : null;
}
