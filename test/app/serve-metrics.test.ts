import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MetricsServer, serveMetrics } from '../../src/app/metrics/serve-metrics.ts';
import { openServer, type TestServer } from '../server/open-server.ts';

let t: TestServer;
let metrics: MetricsServer;
beforeAll(async () => {
  t = await openServer();
  metrics = await serveMetrics(t.app, { host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await metrics.close();
  await t.close();
});

const ask = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${metrics.port}${path}`, init);

describe('the port on which a worker is watched', () => {
  it('tells the metrics without a login', async () => {
    t.app.metrics.noteDone('fetch', 0.02);
    const answer = await ask('/metrics?x=1');
    expect(answer.headers.get('content-type')).toContain('text/plain');
    expect(await answer.text()).toContain('alderman_attempts_total{stage="fetch",outcome="done",code=""} 1');
  });

  it('tells whether the worker lives and is ready', async () => {
    expect(await (await ask('/healthz')).json()).toEqual({ status: 'ok' });
    const ready = await ask('/readyz');
    expect([ready.status, await ready.json()]).toEqual([200, { store: 'ok', queue: 'ok' }]);
  });

  it('has nothing else, and changes nothing', async () => {
    expect((await ask('/')).status).toBe(404);
    expect((await ask('/metrics', { method: 'POST' })).status).toBe(405);
  });
});
