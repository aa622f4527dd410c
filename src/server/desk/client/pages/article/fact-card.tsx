import type { ComponentChildren } from 'preact';
import type { WireDecision, WireFact } from '../../../wire.ts';
import { When } from '../../shared/dates.tsx';
import { STAKE_WORDS, STATUS_WORDS } from '../../shared/kinds.ts';
import { Confidence } from '../../shared/parts.tsx';
import { StatementLine } from '../../shared/statement-line.tsx';
import type { LabelledFact } from './lay-out-marks.ts';

export type CardAction = 'accept' | 'reject' | 'edit' | 'undo' | 'comment' | 'flag';

interface Props {
  readonly labelled: LabelledFact;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
  readonly onHover: (isOver: boolean) => void;
  /** Absent for those who may only look. */
  readonly onAct?: (action: CardAction) => void;
  /** Opens the choice of whom a person is the same as. */
  readonly onMerge?: () => void;
  /** A form, where one is open. */
  readonly children?: ComponentChildren;
}

/** One fact: what it says, how sure that is, what was decided, and what can be. */
export function FactCard({ labelled, isCurrent, onChoose, onHover, onAct, onMerge, children }: Props) {
  const { fact, label } = labelled;
  const { key, kind, status, statement, machine, stake, isFlagged, decisions } = fact;
  const classes = ['fact', `is-${status}`, isCurrent ? 'is-current' : ''];
  return (
    <li
      id={`fact-${label}`}
      class={classes.filter(Boolean).join(' ')}
      tabIndex={-1}
      data-key={key}
      aria-current={isCurrent ? 'true' : undefined}
      // A mouse chooses by its click alone: choosing moves the cards, and what moves away from under a press
      // is not clicked.
      onFocusCapture={({ target }) => {
        if ((target as Element).matches(':focus-visible')) onChoose();
      }}
      onClick={onChoose}
      onMouseEnter={() => onHover(true)}
      onMouseLeave={() => onHover(false)}
    >
      <div class="fact-head">
        <span class={`label label-${kind}`}>{label}</span>
        <StatementLine statement={statement} />
      </div>
      <p class="meta">
        <Confidence value={machine?.confidence ?? null} />
        {status === 'waiting' && machine?.confidence !== null && <span>{STAKE_WORDS[stake]}</span>}
        <Status fact={fact} />
        {isFlagged && <span class="flag">flagged</span>}
      </p>
      <Difference fact={fact} />
      {onAct !== undefined && children === undefined && (
        <Buttons fact={fact} onAct={onAct} {...(onMerge === undefined ? {} : { onMerge })} />
      )}
      {children}
      <History decisions={decisions} />
    </li>
  );
}

function Status({ fact: { status, decisions, machine } }: { fact: WireFact }) {
  const by = decisions.findLast(({ action }) => !['comment', 'flag', 'unflag', 'undo'].includes(action));
  if (status === 'waiting') {
    return machine?.confidence === null ? null : <span class="status">to review</span>;
  }
  return (
    <span class={`status status-${status}`}>
      <span aria-hidden="true">{MARKS[status]} </span>
      {STATUS_WORDS[status]}
      {by !== undefined && ` by ${by.userName}`}
      {by?.isBulk === true && ' in bulk'}
    </span>
  );
}

const MARKS = {
  accepted: '✓',
  rejected: '✕',
  corrected: '✎',
  added: '+',
  withdrawn: '–',
  restored: '↩',
} as const;

/** What the extractor says, where an analyst says something else. */
function Difference({ fact: { machine, isGone, isContested, status } }: { fact: WireFact }) {
  if (isGone) return <p class="difference">The extractor no longer states this. The decision is kept.</p>;
  if (machine === null || (status !== 'corrected' && !isContested)) return null;
  return (
    <p class="difference">
      {isContested ? 'The extractor now reads these words as: ' : 'The extractor had: '}
      <StatementLine statement={machine.statement} isShort />
    </p>
  );
}

interface ButtonsProps {
  readonly fact: WireFact;
  readonly onAct: (action: CardAction) => void;
  readonly onMerge?: () => void;
}

function Buttons({ fact, onAct, onMerge }: ButtonsProps) {
  const { status, decisions, isFlagged } = fact;
  const isDecided = decisions.some(({ action }) => !['comment', 'flag', 'unflag'].includes(action));
  const button = (action: CardAction, words: string, key: string, isPressed?: boolean) => (
    <button type="button" title={`${words} (${key})`} aria-pressed={isPressed} onClick={() => onAct(action)}>
      {words}
    </button>
  );
  return (
    <div class="fact-buttons">
      {status !== 'accepted' && status !== 'added' && button('accept', 'Accept', 'a')}
      {status !== 'rejected' && button('reject', 'Reject', 'r')}
      {button('edit', 'Correct', 'e')}
      {isDecided && button('undo', 'Undo', 'u')}
      {onMerge !== undefined && (
        <button type="button" onClick={onMerge}>
          Same as …
        </button>
      )}
      {button('comment', 'Comment', 'c')}
      {button('flag', isFlagged ? 'Unflag' : 'Flag', 'f', isFlagged)}
    </div>
  );
}

const PAST = {
  accept: 'accepted',
  reject: 'rejected',
  correct: 'corrected',
  add: 'added',
  restore: 'restored',
  undo: 'undid the last decision',
  comment: 'wrote',
  flag: 'flagged',
  unflag: 'took the flag off',
} as const;

/** All that was decided and said, the oldest first. */
export function History({ decisions }: { decisions: readonly WireDecision[] }) {
  if (decisions.length === 0) return null;
  const comments = decisions.filter(({ note }) => note !== null);
  return (
    <>
      {comments.map(({ seq, note, userName, at }) => (
        <p key={seq} class="comment">
          <bdi>{note}</bdi>
          <span class="meta">
            {userName}, <When value={at} time />
          </span>
        </p>
      ))}
      <details class="history">
        <summary>
          {decisions.length} {decisions.length === 1 ? 'decision' : 'decisions'}
        </summary>
        <ol>
          {decisions.map(({ seq, action, userName, at, claim }) => (
            <li key={seq}>
              {userName} {PAST[action]}, <When value={at} time />
              {claim !== null && (action === 'correct' || action === 'add') && (
                <>
                  : <StatementLine statement={claim.statement} isShort />
                </>
              )}
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}
