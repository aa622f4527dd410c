import type { App } from '../../app/index.ts';
import { measureQuality } from '../../review/index.ts';
import type { Server } from '../server-type.ts';
import type { WireQuality } from './wire.ts';

/** What analysts' decisions say of the extractor and of their own work. */
export function addQualityRoutes(server: Server, { store }: App): void {
  server.get('/quality', async (): Promise<WireQuality> => {
    const quality = measureQuality(await store.listVerdicts());
    return { ...quality, days: await store.listReviewDays() };
  });
}
