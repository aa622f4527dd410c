import { useMemo, useRef, useState } from 'preact/hooks';
import type { WireArticle, WireEvent } from '../../../wire.ts';
import { useToasts } from '../../shared/toasts.tsx';
import { useEvents } from '../../shared/use-events.ts';
import { useMe } from '../../shell/session.tsx';
import { labelFacts } from './lay-out-marks.ts';

const PAST = {
  accept: 'accepted',
  reject: 'rejected',
  correct: 'corrected',
  add: 'added a fact',
  restore: 'restored a block',
  undo: 'undid a decision on',
  comment: 'commented on',
  flag: 'flagged',
  unflag: 'took the flag off',
} as const;

/** Keeps the article up to date with what others decide, and says who else looks at it. */
export function useArticleEvents(
  article: WireArticle,
  onReload: () => void,
): { readonly names: readonly string[]; readonly isLost: boolean } {
  const me = useMe();
  const { tell } = useToasts();
  const [names, setNames] = useState<readonly string[]>([]);
  // What the listeners see of the latest rendering; they themselves stay, and so does the stream.
  const latest = useRef({ article, me, onReload });
  latest.current = { article, me, onReload };
  const [start] = useState(article.latestSeq);
  const listeners = useMemo(
    () => ({
      decision: (data: unknown) => {
        const { seq, key, action, userName } = data as WireEvent;
        const { article, me, onReload } = latest.current;
        if (seq <= article.latestSeq || userName === me?.name) return;
        const label = labelFacts(article.facts).find(({ fact }) => fact.key === key)?.label;
        tell(`${userName} ${PAST[action]}${label === undefined || action === 'add' ? '' : ` ${label}`}.`);
        onReload();
      },
      presence: (data: unknown) => {
        const { names } = data as { names: readonly string[] };
        setNames(names.filter((name) => name !== latest.current.me?.name));
      },
    }),
    [tell],
  );
  const state = useEvents(
    `/articles/${encodeURIComponent(article.articleId)}/events?after=${start}`,
    listeners,
  );
  return { names, isLost: state === 'lost' };
}
