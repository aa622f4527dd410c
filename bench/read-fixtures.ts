import { readFileSync } from 'node:fs';
import { listArticlePaths } from '../fixtures/news/serve-news.ts';
import { type Article, stripPage } from '../src/index.ts';

/** The fixture pages as they are, by path. */
export async function readFixturePages(): Promise<{ path: string; html: string }[]> {
  const paths = await listArticlePaths();
  return paths.map((path) => ({
    path,
    html: readFileSync(new URL(`../fixtures/news/${path}`, import.meta.url), 'utf8'),
  }));
}

/** The fixture pages without their boilerplate. */
export async function readFixtureArticles(): Promise<Article[]> {
  return (await readFixturePages()).map(({ path, html }) => {
    const stripped = stripPage({ html });
    if ('refusal' in stripped) throw new Error(`${path} was refused: ${stripped.refusal.message}`);
    return stripped.article;
  });
}
