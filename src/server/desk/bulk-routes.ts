import { z } from 'zod';
import type { App } from '../../app/index.ts';
import { InboxFilter, measureStake } from '../../review/index.ts';
import type { SampleState, Store } from '../../store/index.ts';
import type { Server } from '../server-type.ts';
import { findAnalyst } from './article-routes.ts';
import { toWireItem } from './to-wire.ts';
import type { BulkOutcome, WireSample } from './wire.ts';

const Params = z.object({ id: z.uuid() });

/** Accepting all of a filter: a sample first, then the rest, and undoing it as a whole. */
export function addBulkRoutes(server: Server, { store }: App): void {
  server.post('/samples', { schema: { body: z.strictObject({ filter: InboxFilter }) } }, async (request) =>
    toWireSample(store, await store.drawSample(request.body.filter, findAnalyst(request))),
  );

  server.get('/samples/:id', { schema: { params: Params } }, async (request) =>
    toWireSample(store, await store.getSample(request.params.id, findAnalyst(request))),
  );

  server.post('/samples/:id/accept', { schema: { params: Params } }, (request): Promise<BulkOutcome> =>
    store.acceptSampled(request.params.id, findAnalyst(request)),
  );

  server.post('/batches/:id/undo', { schema: { params: Params } }, async (request) => ({
    undone: await store.undoBatch(request.params.id, findAnalyst(request)),
  }));
}

async function toWireSample(store: Store, sample: SampleState): Promise<WireSample> {
  const described = await store.describeItems(sample.items);
  const { id, filter, accepted, wrong, waiting } = sample;
  const items = described.map(({ articleId, fact, text, article }) => {
    const { title, site, published } = article;
    const { key, isFlagged, statement, machine } = fact;
    const measured = { confidence: machine?.confidence ?? null, stake: measureStake(statement) };
    return toWireItem({ articleId, key, ...measured, title, site, published, isFlagged }, fact, text);
  });
  return { id, filter, accepted, wrong, waiting, items };
}
