import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import type { App } from '../../app/index.ts';
import type { Server } from '../server-type.ts';
import { BoardAdapter } from './board-adapter.ts';

/**
 * The engine's own view of the queues, for admins. It shows and changes nothing: the store is the truth, and what
 * is done to a job behind its back is undone by the next sweep.
 */
export async function addBoard(server: Server, { queue }: Pick<App, 'queue'>): Promise<void> {
  const serverAdapter = new BoardAdapter('/ops/queues');
  createBullBoard({
    queues: queue.listQueues().map((one) => new BullMQAdapter(one, { readOnlyMode: true })),
    serverAdapter,
    options: {
      uiBasePath: dirname(createRequire(import.meta.url).resolve('@bull-board/ui/package.json')),
      uiConfig: { boardTitle: 'Alderman queues', hideRedisDetails: true },
    },
  });
  await serverAdapter.register(server);
}
