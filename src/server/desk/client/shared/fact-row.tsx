import type { ComponentChildren } from 'preact';
import type { WireItem } from '../../wire.ts';
import { When } from './dates.tsx';
import { KIND_NAMES, STAKE_WORDS } from './kinds.ts';
import { articlePath } from './links.tsx';
import { Confidence } from './parts.tsx';
import { StatementLine } from './statement-line.tsx';

interface Props {
  readonly item: WireItem;
  readonly isCurrent: boolean;
  readonly verdict: 'accept' | 'reject' | null;
  /** The inbox's filter, so that the article knows what comes next. */
  readonly query: string;
  readonly onFocus: () => void;
  readonly onDecide?: (action: 'accept' | 'reject') => void;
  /** More about it, below. */
  readonly children?: ComponentChildren;
}

/** One fact that waits: what it says, and the words that it was read from. */
export function FactRow({ item, isCurrent, verdict, query, onFocus, onDecide, children }: Props) {
  const { articleId, key, kind, statement, confidence, stake, snippet, title, site, published } = item;
  const address = `${articlePath(articleId, key)}${query === '' ? '' : `&in=${encodeURIComponent(query)}`}`;
  const classes = ['row', isCurrent ? 'is-current' : '', verdict === null ? '' : `is-${verdict}ed`];
  return (
    <li class={classes.filter(Boolean).join(' ')} onFocusCapture={onFocus}>
      <div class="row-main">
        <p class="row-what">
          <span class={`kind kind-${kind}`}>{KIND_NAMES[kind].one}</span>
          <a class="row-link" href={address}>
            <StatementLine statement={statement} isShort />
          </a>
        </p>
        {snippet !== null && (
          <p class="snippet" dir="auto">
            {snippet.map(({ text, isEvidence }, at) =>
              isEvidence ? (
                <mark key={at} class={`mark-${kind}`}>
                  {text}
                </mark>
              ) : (
                text
              ),
            )}
          </p>
        )}
        <p class="meta">
          <span class="row-title">{title ?? 'Untitled'}</span>
          {site !== null && <span>{site}</span>}
          {published !== null && <When value={published} />}
          {item.isFlagged && <span class="flag">flagged</span>}
        </p>
        {children}
      </div>
      <div class="row-side">
        <Confidence value={confidence} />
        <span class={`stake stake-${stake}`}>{STAKE_WORDS[stake] ?? ''}</span>
        {verdict !== null && (
          <span class="verdict">{verdict === 'accept' ? '✓ accepted' : '✕ rejected'}</span>
        )}
        {verdict === null && onDecide !== undefined && (
          <span class="row-buttons">
            <button type="button" onClick={() => onDecide('accept')} title="Accept (a)">
              Accept
            </button>
            <button type="button" onClick={() => onDecide('reject')} title="Reject (r)">
              Reject
            </button>
          </span>
        )}
      </div>
    </li>
  );
}
