import { z } from 'zod';
import type { App } from '../../app/index.ts';
import { decodeBody } from '../../fetch/index.ts';
import { notFound, Problem } from '../problem.ts';
import type { Server } from '../server-type.ts';

/**
 * Nothing runs, nothing is asked for from anywhere, nothing is sent, and the page has an origin of its own: what a
 * hostile page holds is shown and does nothing.
 */
const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  'sandbox',
].join('; ');

/** The page of an article as it was fetched. */
export function addPageRoute(server: Server, { store, archive }: App): void {
  server.get(
    '/articles/:id/page',
    { schema: { params: z.object({ id: z.string().max(200) }) } },
    async (request, reply) => {
      const article = await store.getArticleInReview(request.params.id);
      const page = article === undefined ? undefined : await store.getPage(article.pageId);
      if (page === undefined) throw notFound('page of this article');
      const isKept = await archive.has(page.sha256);
      if (!isKept) throw new Problem(404, 'page-not-kept', 'The page is no longer in the archive.');
      const body = await archive.get(page.sha256);
      return reply
        .header('content-security-policy', POLICY)
        .header('x-frame-options', 'SAMEORIGIN')
        .header('x-content-type-options', 'nosniff')
        .type('text/html; charset=utf-8')
        .send(decodeBody({ body, headers: page.headers }));
    },
  );
}
