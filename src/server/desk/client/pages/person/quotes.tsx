import type { QuoteLine, WirePage } from '../../../entity-wire.ts';
import { Parts } from '../../shared/article-list.tsx';
import { When } from '../../shared/dates.tsx';
import { EvidenceLink } from '../../shared/links.tsx';
import { Loading, Trouble } from '../../shared/parts.tsx';
import { useQuery } from '../../shared/use-query.ts';
import { useResource } from '../../shared/use-resource.ts';

/** What a person is quoted as saying, the latest first. */
export function Quotes({ id, round }: { id: string; round: number }) {
  const [query] = useQuery();
  const after = query['quotes'] ?? '';
  const part = after === '' ? '' : `&after=${encodeURIComponent(after)}`;
  const path = `/people/${encodeURIComponent(id)}/quotes?round=${round}${part}`;
  const { data, error, isLoading, reload } = useResource<WirePage<QuoteLine>>(path);
  return (
    <section aria-labelledby="quotes">
      <h2 id="quotes">Statements</h2>
      {error !== null && <Trouble error={error} retry={reload} />}
      {isLoading && <Loading what="the statements" />}
      {data?.items.length === 0 && <p class="hint">No article quotes them.</p>}
      <ul class="quotes">
        {data?.items.map(({ articleId, factId, text, title, site, published }) => (
          <li key={`${articleId} ${factId}`}>
            <blockquote dir="auto">
              “<bdi>{text}</bdi>”
            </blockquote>
            <p class="meta">
              <EvidenceLink id={articleId} fact={factId}>
                <bdi>{title ?? 'Untitled'}</bdi>
              </EvidenceLink>
              {site !== null && <bdi>{site}</bdi>}
              {published === null ? <span>no date</span> : <When value={published} />}
            </p>
          </li>
        ))}
      </ul>
      <Parts
        name="quotes"
        next={data?.next ?? null}
        first="The latest statements"
        more="Earlier statements"
      />
    </section>
  );
}
