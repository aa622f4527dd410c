import { useRoute } from 'preact-iso';
import type { WireItem } from '../../../wire.ts';
import { STATUS_WORDS } from '../../shared/kinds.ts';
import { Empty, Loading, PageHead, Trouble } from '../../shared/parts.tsx';
import { StatementLine } from '../../shared/statement-line.tsx';
import { useResource } from '../../shared/use-resource.ts';
import { useTitle } from '../../shared/use-title.ts';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { FactRow } from '../../shared/fact-row.tsx';

const LISTS = {
  gone: {
    title: 'Decisions without a fact',
    about: 'Someone decided on these, and the extractor no longer states them. The decisions are kept.',
    none: 'No decision has lost its fact.',
  },
  contested: {
    title: 'Contested',
    about: 'These were accepted or corrected, and the extractor now reads the same words otherwise.',
    none: 'Nothing is contested.',
  },
  flagged: {
    title: 'Flagged',
    about: 'Someone wants these to be looked at again.',
    none: 'Nothing is flagged. In an article, f flags a fact.',
  },
} as const;

/** Facts that stand apart from the inbox. */
export function ApartPage() {
  const which = useRoute().params['which'] ?? '';
  return which in LISTS ? <ApartList which={which as keyof typeof LISTS} /> : <NotFoundPage />;
}

function ApartList({ which }: { which: keyof typeof LISTS }) {
  const { title, about, none } = LISTS[which];
  useTitle(title);
  const { data, error, isLoading, reload } = useResource<readonly WireItem[]>(`/apart/${which}`);
  return (
    <div class="page">
      <PageHead title={title}>
        <p>{about}</p>
      </PageHead>
      {error !== null && <Trouble error={error} retry={reload} />}
      {isLoading && <Loading what="the list" />}
      {data?.length === 0 && (
        <Empty title={none}>
          <a href="/desk">To the inbox</a>
        </Empty>
      )}
      {data !== null && data.length > 0 && (
        <ol class="inbox" aria-label={title}>
          {data.map((item) => (
            <FactRow
              key={`${item.articleId} ${item.key}`}
              item={item}
              isCurrent={false}
              verdict={null}
              query=""
              onFocus={() => undefined}
            >
              <p class="meta">
                <span>{STATUS_WORDS[item.status]}</span>
                {item.now !== null && (
                  <span>
                    now read as: <StatementLine statement={item.now} isShort />
                  </span>
                )}
              </p>
            </FactRow>
          ))}
        </ol>
      )}
    </div>
  );
}
