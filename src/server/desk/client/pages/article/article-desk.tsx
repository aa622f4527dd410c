import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { ClaimKind } from '../../../../../review/statement.ts';
import type { WireArticle } from '../../../wire.ts';
import { useShortcuts } from '../../shared/keys.ts';
import { useQuery } from '../../shared/use-query.ts';
import { useMayReview } from '../../shell/session.tsx';
import { ArticleHead } from './article-head.tsx';
import { ArticleText } from './article-text.tsx';
import { Discussion } from './discussion.tsx';
import { FactList } from './fact-list.tsx';
import { labelFacts, layOutMarks } from './lay-out-marks.ts';
import { OriginalPage } from './original-page.tsx';
import { RemovedBlocks } from './removed-blocks.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { useArticleEvents } from './use-article-events.ts';
import { useDecisions } from './use-decisions.ts';
import { showMarks } from './show-marks.ts';
import { useNextArticle } from './use-next-article.ts';

interface Props {
  readonly article: WireArticle;
  readonly onReload: () => void;
  readonly onReplace: (article: WireArticle) => void;
}

/** What is open beside the facts: a form on one of them, or for a new one. */
export type Open =
  | { readonly what: 'edit' | 'comment'; readonly key: string }
  | { readonly what: 'add'; readonly kind: ClaimKind }
  | null;

export function ArticleDesk({ article, onReload, onReplace }: Props) {
  const [query, change] = useQuery();
  const mayReview = useMayReview();
  const labelled = useMemo(() => labelFacts(article.facts), [article]);
  const paragraphs = useMemo(() => layOutMarks(article.text, labelled), [article, labelled]);
  const first = labelled.find(({ fact }) => isOpen(fact)) ?? labelled[0];
  // Timelines name a fact by the id that it has in the record.
  const wanted = query['fact'];
  const current =
    labelled.find(({ fact }) => fact.key === wanted || fact.machine?.id === wanted) ?? first ?? null;
  const [hovered, setHovered] = useState<string | null>(null);
  const [open, setOpen] = useState<Open>(null);
  const others = useArticleEvents(article, onReload);
  const goOn = useNextArticle(article.articleId, query['in'] ?? '');
  const isOriginal = query['view'] === 'original';

  const choose = useCallback(
    (label: string, isFocused = true) => {
      const one = labelled.find((other) => other.label === label);
      if (one === undefined) return;
      change({ fact: one.fact.key }, false);
      if (isFocused) focusCard(label);
    },
    [labelled, change],
  );
  const step = useCallback(
    (by: number) => {
      const at = labelled.findIndex(({ fact }) => fact.key === current?.fact.key);
      const to = labelled[Math.min(Math.max(at + by, 0), labelled.length - 1)];
      if (to !== undefined) choose(to.label);
    },
    [labelled, current, choose],
  );
  const decisions = useDecisions({ article, onReload, onReplace, choose });

  useEffect(() => showMarks(current?.label ?? null, hovered), [current?.label, hovered, paragraphs]);
  useEffect(() => {
    // Who they are, and whether they may, is known only after a moment.
    if (query['edit'] !== '1' || current === null || !mayReview) return;
    setOpen({ what: 'edit', key: current.fact.key });
    change({ edit: null }, false);
  }, [query, current, mayReview, change]);

  const fact = current?.fact ?? null;
  useShortcuts(
    useMemo(
      () => ({
        j: () => step(1),
        k: () => step(-1),
        o: () => change({ view: isOriginal ? null : 'original' }),
        g: () => void goOn(),
        ...(mayReview
          ? {
              a: () => fact !== null && void decisions.decide(fact, 'accept'),
              r: () => fact !== null && void decisions.decide(fact, 'reject'),
              e: () => fact !== null && setOpen({ what: 'edit', key: fact.key }),
              c: () => fact !== null && setOpen({ what: 'comment', key: fact.key }),
              f: () => fact !== null && void decisions.flag(fact),
              u: () => void decisions.undoLast(fact),
              n: () => setOpen({ what: 'add', kind: 'role' }),
            }
          : {}),
      }),
      [step, change, isOriginal, goOn, mayReview, fact, decisions],
    ),
  );

  return (
    <>
      <ArticleHead
        article={article}
        others={others.names}
        isLost={others.isLost}
        isOriginal={isOriginal}
        onView={(view) => change({ view })}
        onNext={() => void goOn()}
      />
      <div class="split">
        <article class="reading" aria-label="Article">
          {isOriginal ? (
            <OriginalPage articleId={article.articleId} url={article.url} />
          ) : (
            <>
              <ArticleText paragraphs={paragraphs} ownLength={article.ownLength} onChoose={choose} />
              {mayReview && open === null && (
                <SelectionBar text={article.text} onAdd={(kind) => setOpen({ what: 'add', kind })} />
              )}
            </>
          )}
          <RemovedBlocks
            blocks={article.blocks}
            {...(mayReview ? { onRestore: (block) => void decisions.restore(block) } : {})}
          />
          <Discussion article={article} {...(mayReview ? { decisions } : {})} />
        </article>
        <FactList
          article={article}
          labelled={labelled}
          current={current}
          open={open}
          mayReview={mayReview}
          decisions={decisions}
          onOpen={setOpen}
          onChoose={choose}
          onHover={setHovered}
        />
      </div>
    </>
  );
}

function isOpen({ status, isGone, machine }: WireArticle['facts'][number]): boolean {
  return status === 'waiting' && !isGone && machine?.confidence !== null;
}

/** After the page has been drawn, so that the card is there and the one before has let go of the focus. */
function focusCard(label: string): void {
  requestAnimationFrame(() => {
    const card = document.getElementById(`fact-${label}`);
    card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'nearest' });
  });
}
