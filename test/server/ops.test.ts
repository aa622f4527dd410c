import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openServer, type TestServer } from './open-server.ts';

let t: TestServer;
beforeAll(async () => {
  t = await openServer();
});
afterAll(() => t.close());

const ask = async (url: string, role: 'reader' | 'admin' = 'admin') =>
  t.server.inject({ url, headers: (await t.giveToken(role)).headers });

describe('health', () => {
  it('is told to anyone, without what is inside', async () => {
    expect((await t.server.inject('/healthz')).json()).toEqual({ status: 'ok' });
    const ready = await t.server.inject('/readyz');
    expect([ready.statusCode, ready.json()]).toEqual([200, { store: 'ok', queue: 'ok' }]);
  });
});

describe('metrics', () => {
  it('take a login', async () => {
    expect((await t.server.inject('/metrics')).statusCode).toBe(401);
  });

  it('tell what each stage has done, by outcome and reason, and what waits', async () => {
    t.app.metrics.noteDone('fetch', 0.02);
    t.app.metrics.noteEnd({ stage: 'fetch', outcome: 'quarantined', code: 'http-410' });
    await t.app.store.updateState('host:slow.example', () => ({
      after: { failures: 4, openUntilMs: Date.now() + 60_000 },
      result: undefined,
    }));
    await t.app.queue.enqueue('extract', [{ id: 'a', delayMs: 60_000 }]);
    const { body, headers } = await ask('/metrics', 'reader');
    expect(headers['content-type']).toContain('text/plain');
    for (const line of [
      'alderman_attempts_total{stage="fetch",outcome="done",code=""} 1',
      'alderman_attempts_total{stage="fetch",outcome="quarantined",code="http-410"} 1',
      'alderman_stage_seconds_bucket{le="0.03",stage="fetch"} 1',
      'alderman_up{part="store"} 1',
      'alderman_up{part="queue"} 1',
      'alderman_queue_jobs{stage="extract",condition="delayed"} 1',
      'alderman_urls_unfinished 0',
      'alderman_hosts{condition="left-alone"} 1',
      'alderman_host_failures{host="slow.example"} 4',
      'alderman_sink_waiting{sink="jsonl"} 0',
    ]) {
      expect(body).toContain(line);
    }
  });

  it('have a bounded number of rows, however many codes and hosts there are', async () => {
    for (let i = 0; i < 400; i++) {
      t.app.metrics.noteEnd({ stage: 'fetch', outcome: 'retry', code: `code-${i}` });
    }
    for (let i = 0; i < 25; i++) {
      await t.app.store.updateState(`host:h${i}.example`, () => ({
        after: { failures: 3, openUntilMs: 0 },
        result: undefined,
      }));
    }
    const { text } = await t.app.metrics.render();
    expect(text.match(/^alderman_attempts_total\{/gm)!.length).toBeLessThan(160);
    expect(text).toContain('alderman_attempts_total{stage="fetch",outcome="retry",code="other"}');
    expect(text.match(/^alderman_host_failures\{/gm)).toHaveLength(20);
  });
});

describe('the dashboard', () => {
  it('asks for metrics that there are', async () => {
    const { text } = await t.app.metrics.render();
    const known = new Set(text.match(/^# TYPE \S+/gm)!.map((line) => line.slice('# TYPE '.length)));
    const folder = new URL('../../ops/grafana/', import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const dashboard = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
        panels: { title: string; targets: { expr: string }[] }[];
      };
      expect(dashboard.panels.length).toBeGreaterThanOrEqual(8);
      for (const { title, targets } of dashboard.panels) {
        const named = targets.flatMap(({ expr }) => expr.match(/\b(?:alderman|process|nodejs)_\w+/g) ?? []);
        expect(named.length, title).toBeGreaterThan(0);
        for (const name of named) expect(known, title).toContain(name.replace(/_(?:bucket|count|sum)$/, ''));
      }
    }
  });
});

describe('the board of the queues', () => {
  it('is for admins', async () => {
    expect((await t.server.inject('/ops/queues')).statusCode).toBe(401);
    expect((await ask('/ops/queues', 'reader')).statusCode).toBe(403);
    expect((await ask('/ops/queues/api/queues', 'reader')).statusCode).toBe(403);
  });

  it('shows each stage, and asks nothing of another site', async () => {
    const page = await ask('/ops/queues');
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toContain('https://');
    const files = page.body.match(/static\/[\w./-]+\.(?:js|css)/g)!;
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) expect((await ask(`/ops/queues/${file}`)).statusCode).toBe(200);
    const queues = (await ask('/ops/queues/api/queues?activeQueue=extract&page=1&jobsPerPage=10')).json<{
      queues: { name: string }[];
    }>();
    expect(queues.queues.map(({ name }) => name)).toEqual(['discover', 'fetch', 'extract', 'emit']);
  });

  it('changes nothing', async () => {
    const { headers } = await t.giveToken('admin');
    const change = { method: 'PUT', url: '/ops/queues/api/queues/fetch/pause', headers } as const;
    expect((await t.server.inject(change)).statusCode).toBe(404);
  });
});
