import { OutLink } from '../../shared/links.tsx';

/** The page as it was fetched, from the archive: it runs nothing, asks for nothing and leads nowhere. */
export function OriginalPage({ articleId, url }: { articleId: string; url: string }) {
  return (
    <section class="original" aria-label="Original page">
      <p class="hint">
        The page as it was fetched, without its scripts, pictures and styles from elsewhere.{' '}
        <OutLink url={url}>Open it on the site</OutLink>
      </p>
      <iframe
        title="The original page, archived"
        src={`/desk/api/articles/${encodeURIComponent(articleId)}/page`}
        sandbox=""
        referrerPolicy="no-referrer"
      />
    </section>
  );
}
