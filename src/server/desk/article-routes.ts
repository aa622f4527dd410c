import { z } from 'zod';
import type { App } from '../../app/index.ts';
import {
  Act,
  type Analyst,
  ReviewRefused,
  type Request as ReviewRequest,
  type ReviewedFact,
} from '../../review/index.ts';
import { requireViewer } from '../access/authorise.ts';
import { notFound } from '../problem.ts';
import type { Request, Server } from '../server-type.ts';
import { toWireArticle } from './to-wire.ts';
import type { Me, WireArticle } from './wire.ts';

const Params = z.object({ id: z.string().max(200) });
const DecisionBody = z.strictObject({
  key: z.string().max(200).optional(),
  seenVersion: z.int().nonnegative().optional(),
  act: Act,
});
const MergeBody = z.strictObject({ from: z.string().min(1).max(500), into: z.string().min(1).max(500) });

/** Whoever decides, as the decision names them. */
export function findAnalyst(request: Request): Analyst {
  const { userId, name } = requireViewer(request);
  return { id: userId, name };
}

/** One article, and what is decided on it. */
export function addArticleRoutes(server: Server, { store }: App): void {
  const load = async (id: string): Promise<WireArticle> => {
    const article = await store.getArticleInReview(id);
    if (article === undefined) throw notFound('article of this address');
    const copies = await store.listCopies(article.record.id);
    return toWireArticle(
      article,
      copies.map(({ recordId, title, site }) => ({ recordId, title, site })),
    );
  };

  server.get('/me', (request): Me => {
    const { name, role, csrfToken } = requireViewer(request);
    return { name, role, csrfToken };
  });

  server.get('/articles/:id', { schema: { params: Params } }, (request) => load(request.params.id));

  server.post(
    '/articles/:id/decisions',
    {
      schema: {
        params: Params,
        querystring: z.object({ brief: z.literal('1').optional() }),
        body: DecisionBody,
      },
    },
    async (request) => {
      const { id } = request.params;
      const { key, seenVersion, act } = request.body;
      const wanted: ReviewRequest = {
        act,
        ...(key === undefined ? {} : { key }),
        ...(seenVersion === undefined ? {} : { seenVersion }),
      };
      const [made] = await store.decideFacts(id, [wanted], findAnalyst(request));
      return request.query.brief === undefined ? load(id) : { version: made?.version ?? 0 };
    },
  );

  server.post('/articles/:id/people', { schema: { params: Params, body: MergeBody } }, async (request) => {
    const { id } = request.params;
    const { from, into } = request.body;
    const article = await store.getArticleInReview(id);
    if (article === undefined) throw notFound('article of this address');
    const requests = article.reviewed.facts.flatMap((fact) => renamePerson(fact, from, into));
    if (requests.length === 0)
      throw new ReviewRefused('no-such-person', `The article has no “${from}” any more. Load it again.`);
    await store.decideFacts(id, requests, findAnalyst(request));
    return load(id);
  });
}

/** A correction of a fact of one person to one of another; nothing for a fact that is not theirs. */
function renamePerson(
  { key, version, status, statement, evidence }: ReviewedFact,
  from: string,
  into: string,
): ReviewRequest[] {
  if (status === 'rejected' || evidence.length === 0) return [];
  const renamed =
    statement.kind === 'person' && statement.name === from
      ? { ...statement, name: into }
      : statement.kind === 'role' && statement.person === from
        ? { ...statement, person: into }
        : statement.kind === 'quote' && statement.speaker === from
          ? { ...statement, speaker: into }
          : null;
  if (renamed === null) return [];
  const claim = { statement: renamed, evidence: [...evidence] };
  return [{ key, seenVersion: version, act: { action: 'correct', claim, note: `${from} is ${into}.` } }];
}
