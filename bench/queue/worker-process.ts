/**
 * A worker process as it is built, which does what its parent asks: to take URLs on, to begin to work, to tell how
 * far things are. Settings come by the environment.
 */
import type * as App from '../../src/app/index.ts';
import type { StageName } from '../../src/pipeline/index.ts';

const built = (await import(new URL('../../dist/src/app/index.js', import.meta.url).href)) as typeof App;
const config = built.readConfig(process.env);
const app = await built.openApp(config);
const submitted: string[] = [];

export type Order =
  | { readonly kind: 'submit'; readonly origin: string; readonly from: number; readonly to: number }
  | { readonly kind: 'work'; readonly stages: readonly StageName[] }
  | { readonly kind: 'count' };

async function obey(order: Order): Promise<number> {
  if (order.kind === 'submit') {
    const { origin, from, to } = order;
    const urls = Array.from({ length: to - from }, (_, i) => `${origin}/news/${from + i}`);
    await built.submitAll(app, urls);
    submitted.push(...urls);
    return urls.length;
  }
  if (order.kind === 'work') app.startWorkers(order.stages);
  return submitted.length - (await app.store.countUnfinished());
}

process.on('message', (order: Order) => {
  obey(order).then(
    (result) => process.send?.(result),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.once('disconnect', () => process.exit());
process.send?.(0);
