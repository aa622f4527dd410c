import type { ComponentChildren } from 'preact';
import type { Mention, WirePage } from '../../entity-wire.ts';
import { When } from './dates.tsx';
import { articlePath } from './links.tsx';
import { Loading, Trouble } from './parts.tsx';
import { useQuery } from './use-query.ts';
import { useResource } from './use-resource.ts';

/** The articles that name someone or a body, the latest first, a part at a time. */
export function ArticleList({ id, round = 0 }: { id: string; round?: number }) {
  const [query] = useQuery();
  const after = query['articles'] ?? '';
  const part = after === '' ? '' : `&after=${encodeURIComponent(after)}`;
  const path = `/entities/${encodeURIComponent(id)}/articles?round=${round}${part}`;
  const { data, error, isLoading, reload } = useResource<WirePage<Mention>>(path);
  return (
    <section aria-labelledby="articles">
      <h2 id="articles">Articles</h2>
      {error !== null && <Trouble error={error} retry={reload} />}
      {isLoading && <Loading what="the articles" />}
      <ul class="mentions">
        {data?.items.map((mention) => (
          <li key={mention.articleId}>
            <MentionLine mention={mention} />
          </li>
        ))}
      </ul>
      <Parts name="articles" next={data?.next ?? null} first="The latest articles" more="Earlier articles" />
    </section>
  );
}

/** One article of a list. */
function MentionLine({ mention }: { mention: Mention }) {
  const { articleId, title, site, published, names } = mention;
  return (
    <>
      <a href={articlePath(articleId)}>
        <bdi>{title ?? 'Untitled'}</bdi>
      </a>
      <span class="meta">
        {site !== null && <bdi>{site}</bdi>}
        {published === null ? <span>no date</span> : <When value={published} />}
        <span>
          as <bdi>{names.join(', ')}</bdi>
        </span>
      </span>
    </>
  );
}

interface PartsProps {
  /** Of the address, which says where the part begins. */
  readonly name: string;
  readonly next: string | null;
  readonly first: ComponentChildren;
  readonly more: ComponentChildren;
}

/** Leads to the next part of a list and back to the first; nothing where there is one part. */
export function Parts({ name, next, first, more }: PartsProps) {
  const [query, change] = useQuery();
  const isFirst = (query[name] ?? '') === '';
  if (isFirst && next === null) return null;
  return (
    <p class="buttons parts">
      {!isFirst && (
        <button type="button" onClick={() => change({ [name]: null })}>
          {first}
        </button>
      )}
      {next !== null && (
        <button type="button" onClick={() => change({ [name]: next, mark: null })}>
          {more}
        </button>
      )}
    </p>
  );
}
