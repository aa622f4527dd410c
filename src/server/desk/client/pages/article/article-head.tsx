import type { WireArticle } from '../../../wire.ts';
import { When } from '../../shared/dates.tsx';
import { CouncilsOf } from '../../shared/entity-names.tsx';
import { EvidenceLink, OutLink } from '../../shared/links.tsx';

interface Props {
  readonly article: WireArticle;
  /** Others who look at it now. */
  readonly others: readonly string[];
  readonly isLost: boolean;
  readonly isOriginal: boolean;
  readonly onView: (view: string | null) => void;
  readonly onNext: () => void;
}

/** What the article is, who else looks at it, and the ways on. */
export function ArticleHead({ article, others, isLost, isOriginal, onView, onNext }: Props) {
  const { title, subtitle, site, byline, published, modified, url, versions, copies, isFlagged } = article;
  const waiting = article.facts.filter(
    ({ status, isGone, machine }) => status === 'waiting' && !isGone && machine?.confidence !== null,
  ).length;
  return (
    <header class="article-head">
      <div>
        <h1 dir="auto">{title ?? 'Untitled'}</h1>
        {subtitle !== null && (
          <p class="subtitle" dir="auto">
            {subtitle}
          </p>
        )}
        <p class="meta">
          {site !== null && <strong>{site}</strong>}
          {byline.length > 0 && <span>by {byline.join(', ')}</span>}
          {published !== null && <When value={published} time={published.length > 10} />}
          {modified !== null && modified !== published && (
            <span>
              changed <When value={modified} time={modified.length > 10} />
            </span>
          )}
          <OutLink url={url}>on the site</OutLink>
          {versions > 1 && <span>version {versions} of the text</span>}
          {article.completeness === 'teaser' && (
            <span class="flag">cut short: {article.completenessReason}</span>
          )}
          {isFlagged && <span class="flag">flagged</span>}
        </p>
        <CouncilsOf />
        {copies.length > 0 && (
          <p class="meta">
            Also printed as{' '}
            {copies.map(({ recordId, title, site }) => (
              <EvidenceLink key={recordId} id={recordId}>
                {title ?? 'untitled'}
                {site !== null && ` (${site})`}
              </EvidenceLink>
            ))}
          </p>
        )}
      </div>
      <div class="article-actions">
        <p class="left" role="status">
          {waiting === 0 ? 'All decided' : `${waiting} to review`}
        </p>
        {others.length > 0 && <p class="others">Also here: {others.join(', ')}</p>}
        {isLost && <p class="others">Live updates are broken off; they are being taken up again.</p>}
        <div class="buttons">
          <button
            type="button"
            aria-pressed={isOriginal}
            onClick={() => onView(isOriginal ? null : 'original')}
            title="Original page (o)"
          >
            Original page
          </button>
          <button type="button" onClick={onNext} title="Next article (g)">
            Next article
          </button>
        </div>
      </div>
    </header>
  );
}
