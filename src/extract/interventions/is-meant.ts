import type { Token, TokenRange } from '../reading/index.ts';
import type { StepMention } from './find-steps.ts';
import {
  ADVISER_CONTEXT,
  DIRECTION_CONTEXT,
  NOT_DIRECTION_AFTER,
  OTHER_ADVISERS,
  OTHER_COMMISSIONERS,
  SENDERS,
  type StepType,
  TRUST_CONTEXT,
} from './intervention-types.ts';

/** "a capitalisation direction": leave to borrow, for which a council asks. */
const OTHER_DIRECTIONS = /^(?:capitalisation|capitalization|capital|art|musical|stage)$/;

/** "the council's direction": where it is going, and none that it was given. */
function isOwnDirection(tokens: readonly Token[], step: StepMention): boolean {
  if (tokens[step.first - 1]?.kind !== 'possessive') return false;
  return /^(?:council|councils|authority|it|leader|party|administration)$/.test(
    tokens[step.first - 2]?.lower ?? '',
  );
}

/** Whether words are meant as a formal step: their context tells. */
export function isMeant(
  tokens: readonly Token[],
  step: StepMention,
  sentence: TokenRange,
  known: ReadonlySet<StepType>,
): boolean {
  const before = tokens[step.first - 1]?.lower ?? '';
  const after = tokens[step.end]?.lower ?? '';
  const isShort = step.end - step.first === 1;
  switch (step.type) {
    case 'commissioner':
      if (OTHER_COMMISSIONERS.has(before) || hasCommission(tokens, step)) return false;
      if (isForChildrenOfNation(tokens, step, sentence)) return false;
      return !(
        (after === 'of' && !isOfServices(tokens, step.end + 1)) ||
        (after === 'for' && OTHER_BRIEFS.test(tokens[step.end + 1]?.lower ?? ''))
      );
    case 'statutory direction':
      if (OTHER_DIRECTIONS.test(before)) return false;
      if (!isShort) return true;
      if (NOT_DIRECTION_AFTER.has(after) || isOwnDirection(tokens, step)) return false;
      if (tokens[step.first]!.isCapitalised && step.first > sentence.first && after !== ',') return true;
      // Where commissioners were sent, "the directions" are those under which they came.
      if (tokens[step.first]!.lower === 'directions' && before === 'the' && known.has('commissioner'))
        return true;
      if (known.has(step.type))
        return /^(?:the|a|these|those|its|under|revised|new|legal|and|statutory)$/.test(before);
      return before !== 'new' && hasNear(tokens, step, sentence, DIRECTION_CONTEXT, 8);
    case "children's trust":
      if (isShort && !/^(?:a|an|independent|the|new|not-for-profit|arm's-length|council-owned)$/.test(before))
        return false;
      return (
        (hasNear(tokens, step, sentence, TRUST_CONTEXT, isShort ? 8 : 16) ||
          isFounded(tokens, step) ||
          isFoundedAs(tokens, step)) &&
        isOfChildren(tokens, step, sentence)
      );
    case 'improvement panel':
      // A board of improvement is a council's own, unless government has set it up.
      return (
        tokens[step.end - 1]!.lower !== 'board' ||
        step.end - step.first > 2 ||
        before.endsWith('-appointed') ||
        hasNear(tokens, step, sentence, SENDERS, 12)
      );
    case 'improvement adviser':
      // "former chief fire adviser to the government": whom it advises.
      if (after === 'to' && /^(?:government|ministers|cabinet)$/.test(afterArticle(tokens, step.end + 1)))
        return false;
      return !isShort || (!OTHER_ADVISERS.has(before) && hasNear(tokens, step, sentence, ADVISER_CONTEXT, 6));
    case 'special measures':
      // A force's "engage" phase is often called so, and is none.
      return !hasNear(tokens, step, sentence, COURT, 15) && !hasNear(tokens, step, sentence, ENGAGE, 20);
    case 'enforcement notice':
      return !hasNear(tokens, step, sentence, PLANNING, 15);
    default:
      return true;
  }
}

function afterArticle(tokens: readonly Token[], at: number): string {
  return tokens[tokens[at]?.lower === 'the' ? at + 1 : at]?.lower ?? '';
}

/** "the commissioner for older people": a nation's own, whom nobody sends to a council. */
const OTHER_BRIEFS =
  /^(?:england|wales|scotland|victims|older|future|human|public|patient|standards|domestic|refugees|ethical|ageing|welsh)$/;

/** "the Children's Commissioner": the nation's, unless someone appoints or sends one to a council. */
function isForChildrenOfNation(tokens: readonly Token[], step: StepMention, sentence: TokenRange): boolean {
  if (tokens[step.first - 1]?.kind !== 'possessive' || tokens[step.first - 2]?.lower !== 'children')
    return false;
  if (/^(?:a|another|its)$/.test(tokens[step.first - 3]?.lower ?? '')) return false;
  return !hasNear(tokens, step, sentence, ADVISER_CONTEXT, 20);
}

/** "Leeds Children's Trust was formed in 2017". */
function isFounded(tokens: readonly Token[], step: StepMention): boolean {
  const named = tokens[step.first - 1]?.isCapitalised === true && tokens[step.first]!.isCapitalised;
  return (
    named &&
    /^(?:was|is|were)$/.test(tokens[step.end]?.lower ?? '') &&
    /^(?:formed|set|created|established|launched)$/.test(tokens[step.end + 1]?.lower ?? '')
  );
}

/** "Together for Children was set up in 2017 as an | independent trust". */
function isFoundedAs(tokens: readonly Token[], step: StepMention): boolean {
  const as = /^(?:a|an)$/.test(tokens[step.first - 1]?.lower ?? '') ? step.first - 2 : step.first - 1;
  if (tokens[as]?.lower !== 'as') return false;
  return tokens
    .slice(Math.max(0, as - 8), as)
    .some((t) => /^(?:set|established|created|formed)$/.test(t.lower));
}

/** "commissioner of children's services": sent by government, as the "commissioner of the Metropolitan Police" is not. */
function isOfServices(tokens: readonly Token[], at: number): boolean {
  return /^(?:children|children's|adult|adults|social|housing)$/.test(tokens[at]?.lower ?? '');
}

export function hasNear(
  tokens: readonly Token[],
  step: StepMention,
  sentence: TokenRange,
  set: ReadonlySet<string>,
  distance: number,
): boolean {
  const end = Math.min(sentence.end, step.end + distance);
  for (let i = Math.max(sentence.first, step.first - distance); i < end; i++) {
    if ((i < step.first || i >= step.end) && set.has(tokens[i]!.lower)) return true;
  }
  return false;
}

const CHILDREN = new Set("children services service trust's".split(' '));

/** A bare "trust" is one for children where the sentence speaks of services. */
function isOfChildren(tokens: readonly Token[], step: StepMention, sentence: TokenRange): boolean {
  return step.end - step.first > 1 || hasNear(tokens, step, sentence, CHILDREN, 30);
}

const ENGAGE = new Set(['engage']);
const COURT = new Set('witness witnesses trial court judge jury'.split(' '));

/** "the Boundary Commission and its commissioners" */
function hasCommission(tokens: readonly Token[], step: StepMention): boolean {
  return tokens.slice(Math.max(0, step.first - 5), step.first).some((t) => t.lower === 'commission');
}

const PLANNING = new Set(
  'house permission landowner land resident trader shop takeaway restaurant waste noise litter information planning building extension owner owners barn site listed parking unauthorised developer'.split(
    ' ',
  ),
);
