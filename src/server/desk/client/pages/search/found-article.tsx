import type { FoundArticle } from '../../../find-wire.ts';
import { When } from '../../shared/dates.tsx';
import { articlePath } from '../../shared/links.tsx';

/** An article, and where the words stand in it. */
export function FoundArticleRow({ article }: { article: FoundArticle }) {
  const { articleId, title, site, published, snippet } = article;
  return (
    <li>
      <a class="found-name" href={articlePath(articleId)}>
        <bdi>{title ?? 'Untitled'}</bdi>
      </a>
      <p class="snippet" dir="auto">
        {snippet.map(({ text, isMatch }, at) => (isMatch ? <mark key={at}>{text}</mark> : text))}
      </p>
      <p class="meta">
        {site !== null && <bdi>{site}</bdi>}
        {published === null ? <span>no date</span> : <When value={published} />}
      </p>
    </li>
  );
}
