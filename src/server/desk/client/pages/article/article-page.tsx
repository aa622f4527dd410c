import { useRoute } from 'preact-iso';
import type { NamedEntity } from '../../../entity-wire.ts';
import type { WireArticle } from '../../../wire.ts';
import { EntityNames } from '../../shared/entity-names.tsx';
import { Loading, PageHead, Trouble } from '../../shared/parts.tsx';
import { useResource } from '../../shared/use-resource.ts';
import { useTitle } from '../../shared/use-title.ts';
import { ArticleDesk } from './article-desk.tsx';

/** One article: its text with the evidence of every fact marked, and the facts beside it. */
export function ArticlePage() {
  const id = useRoute().params['id'] ?? '';
  const article = useResource<WireArticle>(`/articles/${encodeURIComponent(id)}`);
  const { data, error, isLoading, reload, replace } = article;
  // Whom it names is not waited for.
  const named = useResource<readonly NamedEntity[]>(
    data === null ? null : `/articles/${encodeURIComponent(data.articleId)}/entities`,
  );
  useTitle(data?.title ?? 'Article');
  return (
    <div class="article-page">
      {isLoading && <Loading what="the article" />}
      {error !== null && (
        <div class="page">
          <PageHead title="This article cannot be shown" />
          <Trouble error={error} retry={reload} />
          <p>
            <a href="/desk">Back to the inbox</a>
          </p>
        </div>
      )}
      {data !== null && (
        <EntityNames named={named.data ?? []}>
          <ArticleDesk key={data.articleId} article={data} onReload={reload} onReplace={replace} />
        </EntityNames>
      )}
    </div>
  );
}
