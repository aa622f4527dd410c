import type { WireArticle } from '../../../wire.ts';
import { History } from './fact-card.tsx';
import { NoteForm } from './note-form.tsx';
import type { Decisions } from './use-decisions.ts';

const ARTICLE_KEY = 'article';

/** Comments and the flag on the article as a whole. */
export function Discussion({ article, decisions }: { article: WireArticle; decisions?: Decisions }) {
  const { articleId, comments, articleVersion: version, isFlagged } = article;
  if (decisions === undefined && comments.length === 0) return null;
  const about = { key: ARTICLE_KEY, version, isFlagged };
  return (
    <section class="discussion" aria-label="About the article">
      <h2>About the article</h2>
      <History decisions={comments} />
      {decisions !== undefined && (
        <>
          <NoteForm
            name={`${articleId}.article.comment`}
            label="Comment on the article"
            onSend={(note) => decisions.comment(about, note)}
          />
          <button type="button" aria-pressed={isFlagged} onClick={() => void decisions.flag(about)}>
            {isFlagged ? 'Take the flag off the article' : 'Flag the article'}
          </button>
        </>
      )}
    </section>
  );
}
