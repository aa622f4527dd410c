import type { ComponentChildren } from 'preact';
import { FIND_SORTS, type FindSort, type WireFinds } from '../../../find-wire.ts';
import { FactRow } from '../../shared/fact-row.tsx';
import { useQuery } from '../../shared/use-query.ts';
import { FoundArticleRow } from './found-article.tsx';
import { FoundEntity } from './found-entity.tsx';

const WORDS: Readonly<Record<FindSort, string>> = {
  councils: 'Councils',
  people: 'People',
  bodies: 'Other bodies',
  facts: 'Facts',
  articles: 'Articles',
};
/** As the server counts. */
const MOST_COUNTED = 1000;

/** What was found, sort by sort; a sort of which there is nothing is left out. */
export function FoundGroups({ finds }: { finds: WireFinds }) {
  return (
    <>
      {FIND_SORTS.map((sort) => {
        const group = finds[sort];
        if (group === undefined || (group.items.length === 0 && group.next === null)) return null;
        return (
          <FoundGroup key={sort} sort={sort} shown={group.items.length} count={group.count} next={group.next}>
            <Rows finds={finds} sort={sort} />
          </FoundGroup>
        );
      })}
    </>
  );
}

function Rows({ finds, sort }: { finds: WireFinds; sort: FindSort }) {
  if (sort === 'articles')
    return finds.articles?.items.map((article) => (
      <FoundArticleRow key={article.articleId} article={article} />
    ));
  if (sort === 'facts')
    return finds.facts?.items.map((item) => (
      <FactRow
        key={`${item.articleId} ${item.key}`}
        item={item}
        isCurrent={false}
        verdict={null}
        query=""
        onFocus={() => undefined}
      />
    ));
  return finds[sort]?.items.map((entity) => <FoundEntity key={entity.id} entity={entity} />);
}

interface GroupProps {
  readonly sort: FindSort;
  readonly shown: number;
  readonly count: number | null;
  readonly next: string | null;
  readonly children: ComponentChildren;
}

function FoundGroup({ sort, shown, count, next, children }: GroupProps) {
  const [query, change] = useQuery();
  const isOnly = query['of'] === sort;
  const isFirst = (query['after'] ?? '') === '';
  return (
    <section class="found-group" aria-labelledby={`found-${sort}`}>
      <h2 id={`found-${sort}`}>
        {WORDS[sort]} <span class="count">{describeCount(count, shown, isFirst)}</span>
      </h2>
      {shown === 0 && <p class="hint">None in the articles that were looked through so far.</p>}
      <ul class={sort === 'facts' ? 'inbox' : 'found-list'}>{children}</ul>
      <p class="more">
        {isOnly && !isFirst && (
          <button type="button" onClick={() => change({ after: null })}>
            The first
          </button>
        )}
        {next !== null && (
          <button type="button" onClick={() => change({ of: sort, after: isOnly ? next : null })}>
            {isOnly ? 'More' : `More ${WORDS[sort].toLowerCase()}`}
          </button>
        )}
      </p>
    </section>
  );
}

function describeCount(count: number | null, shown: number, isFirst: boolean): string {
  if (count === null) return isFirst ? `${shown} or more` : `${shown} more`;
  return count >= MOST_COUNTED ? `${MOST_COUNTED} or more` : String(count);
}
