import { useRoute } from 'preact-iso';
import { useMemo } from 'preact/hooks';
import type { WireCouncil } from '../../../entity-wire.ts';
import { ArticleList, Parts } from '../../shared/article-list.tsx';
import { Empty, Loading, PageHead, Trouble } from '../../shared/parts.tsx';
import { countArticles } from '../../shared/timeline/describe.ts';
import { PostTimeline } from '../../shared/timeline/post-timeline.tsx';
import { ViewSwitch } from '../../shared/timeline/view-switch.tsx';
import { useQuery } from '../../shared/use-query.ts';
import { useResource } from '../../shared/use-resource.ts';
import { useTitle } from '../../shared/use-title.ts';
import { Contradictions } from './contradictions.tsx';
import { listMoments } from './list-moments.ts';
import { RatingsSection } from './ratings-section.tsx';

/** All that articles say of a council or another body, over time. */
export function CouncilPage() {
  const id = useRoute().params['id'] ?? '';
  const [query] = useQuery();
  const after = query['posts'] ?? '';
  const part = after === '' ? '' : `?after=${encodeURIComponent(after)}`;
  const { data, error, isLoading, reload } = useResource<WireCouncil>(
    `/councils/${encodeURIComponent(id)}${part}`,
  );
  useTitle(data?.entity.name ?? 'Council');
  return (
    <div class="page entity-page">
      {isLoading && <Loading what="the council" />}
      {error !== null && (
        <>
          <PageHead title="This council cannot be shown" />
          <Trouble error={error} retry={reload} />
          <p>
            <a href="/desk/councils">Find a council by name</a>
          </p>
        </>
      )}
      {data !== null && <Council council={data} />}
    </div>
  );
}

function Council({ council }: { council: WireCouncil }) {
  const { entity, holders, contradictions } = council;
  const span = useMemo(() => listMoments(council), [council]);
  return (
    <>
      <PageHead title={entity.name}>
        <p>
          {entity.kind === 'council' ? 'Council' : 'Organisation'}
          {entity.code !== null && `, code ${entity.code}`}, in {countArticles(entity.articles)}
        </p>
        <ViewSwitch />
      </PageHead>
      <Contradictions lines={contradictions} />
      <RatingsSection council={council} span={span} />
      <section aria-labelledby="posts">
        <h2 id="posts">Posts and who held them</h2>
        {holders.items.length === 0 ? (
          <Empty title="No article tells who holds a post here.">
            <p>
              <a href="/desk/submit">Submit the address</a> of an article that does, or add the fact to{' '}
              <a href="#articles">one of the articles</a>: select its words.
            </p>
          </Empty>
        ) : (
          <PostTimeline lines={holders.items} side="person" label="Posts over time" span={span}>
            <Parts
              name="posts"
              next={holders.next}
              first="Those of whom articles told last"
              more="Those of whom articles told earlier"
            />
          </PostTimeline>
        )}
      </section>
      <ArticleList id={entity.id} />
    </>
  );
}
