import { useLocation, useRoute } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import type { WirePerson } from '../../../entity-wire.ts';
import { ArticleList } from '../../shared/article-list.tsx';
import { entityPath } from '../../shared/links.tsx';
import { Empty, Loading, PageHead, Trouble } from '../../shared/parts.tsx';
import { countArticles } from '../../shared/timeline/describe.ts';
import { PostTimeline } from '../../shared/timeline/post-timeline.tsx';
import { ViewSwitch } from '../../shared/timeline/view-switch.tsx';
import { useResource } from '../../shared/use-resource.ts';
import { useTitle } from '../../shared/use-title.ts';
import { Identity } from './identity.tsx';
import { Quotes } from './quotes.tsx';

/** All that articles say of a person, and why it is one person. */
export function PersonPage() {
  const id = useRoute().params['id'] ?? '';
  const { route } = useLocation();
  const { data, error, isLoading, reload } = useResource<WirePerson>(`/people/${encodeURIComponent(id)}`);
  const [round, setRound] = useState(0);
  useTitle(data?.entity.name ?? 'Person');
  const now = data?.entity.id;
  useEffect(() => {
    // The address was that of one who has become a part of another.
    if (now !== undefined && now !== id) route(entityPath('person', now), true);
  }, [now, id, route]);
  const show = (entityId: string) => {
    setRound((n) => n + 1);
    if (entityId === now) reload();
    route(entityPath('person', entityId));
  };
  return (
    <div class="page entity-page">
      {isLoading && <Loading what="the person" />}
      {error !== null && (
        <>
          <PageHead title="This person cannot be shown" />
          <Trouble error={error} retry={reload} />
          <p>
            <a href="/desk/people">Find a person by name</a>
          </p>
        </>
      )}
      {data !== null && <Person person={data} round={round} onDecided={show} />}
    </div>
  );
}

interface Props {
  readonly person: WirePerson;
  /** Rises with each decision, after which lists may be others. */
  readonly round: number;
  readonly onDecided: (entityId: string) => void;
}

function Person({ person, round, onDecided }: Props) {
  const { entity, posts } = person;
  const others = entity.names.filter((name) => name !== entity.name);
  return (
    <>
      <PageHead title={entity.name}>
        <p>
          In {countArticles(entity.articles)}
          {others.length > 0 && (
            <>
              , also as <bdi>{others.join(', ')}</bdi>
            </>
          )}
        </p>
        <ViewSwitch />
      </PageHead>
      <section aria-labelledby="posts">
        <h2 id="posts">Posts</h2>
        {posts.items.length === 0 ? (
          <Empty title="No article tells of a post.">
            <p>
              Where one does, open <a href="#articles">the article</a>, select the words, and add the fact.
            </p>
          </Empty>
        ) : (
          <PostTimeline lines={posts.items} side="body" label="Posts over time" />
        )}
      </section>
      <Quotes id={entity.id} round={round} />
      <ArticleList id={entity.id} round={round} />
      <Identity person={person} onDecided={onDecided} />
    </>
  );
}
