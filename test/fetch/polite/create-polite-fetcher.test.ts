import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import {
  createPoliteFetcher,
  type Fetcher,
  type FetchRequest,
  NEW_HOST,
  type StateStore,
} from '../../../src/fetch/index.ts';
import type { Page, RetryLater } from '../../../src/record/index.ts';
import { catchError, openFetcher, serve, type Served } from '../serve.ts';

/** States in memory, given and taken as JSON, so that nothing else can be kept in them. */
function createStates(now: () => number): StateStore & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  const read = (key: string): unknown => JSON.parse(kept.get(key) ?? 'null');
  return {
    kept,
    read: (key) => Promise.resolve(read(key)),
    update: (key, change) => {
      const { after, result } = change(read(key), now());
      kept.set(key, JSON.stringify(after));
      return Promise.resolve(result);
    },
  };
}

/** A clock that moves only by sleeping: each sleeper wakes at its own time, in order. */
function createClock(startMs = Date.UTC(2026, 0, 1)) {
  let nowMs = startMs;
  const sleepers: { atMs: number; wake: () => void }[] = [];
  return {
    now: () => nowMs,
    pass: (ms: number) => {
      nowMs += ms;
    },
    sleep: (delayMs: number) =>
      new Promise<void>((resolve) => {
        sleepers.push({ atMs: nowMs + delayMs, wake: resolve });
      }),
    /** Wakes the next sleeper; false when nobody sleeps. */
    wakeNext: (): boolean => {
      sleepers.sort((a, b) => a.atMs - b.atMs);
      const next = sleepers.shift();
      nowMs = Math.max(nowMs, next?.atMs ?? nowMs);
      next?.wake();
      return next !== undefined;
    },
  };
}

function createPage(url: string, body: string): Page {
  const headers = { 'content-type': 'text/html' };
  return { url, finalUrl: url, status: 200, headers, body: Buffer.from(body), fetchedAt: '', sha256: '' };
}

/** What a fetch ended in: null for a page. */
async function catchFailure(work: Promise<unknown>): Promise<RetryLater | null> {
  try {
    await work;
    return null;
  } catch (error) {
    return error as RetryLater;
  }
}

function setUp(site: Served, options: Partial<Parameters<typeof createPoliteFetcher>[0]> = {}) {
  const clock = createClock();
  const states = createStates(clock.now);
  const open = (): Fetcher =>
    createPoliteFetcher({
      fetcher: openFetcher(),
      states,
      now: clock.now,
      random: () => 0,
      // Alone, a worker need not wait for others to wake: the clock goes on by itself.
      sleep: (delayMs) => Promise.resolve(clock.pass(delayMs)),
      ...options,
    });
  const fetcher = open();
  const fetch = (path: string, request?: FetchRequest) => fetcher.fetchPage(site.origin + path, request);
  return { clock, states, open, fetch };
}

const listPaths = (site: Served): (string | undefined)[] => site.requests.map(({ url }) => url);

/** Serves a robots.txt, and a page anywhere else. */
const serveSite = (robots: string) =>
  serve((request, response) => response.end(request.url === '/robots.txt' ? robots : '<p>page</p>'));

test('asks for robots.txt once a day, and heeds it', async () => {
  const site = await serveSite('User-agent: Alderman\nDisallow: /private');
  const { clock, fetch } = setUp(site);
  await fetch('/1');
  await fetch('/2');
  expect(await catchError(fetch('/private/3'))).toMatchObject({
    name: 'Quarantine',
    code: 'robots-disallowed',
  });
  expect(listPaths(site)).toEqual(['/robots.txt', '/1', '/2']);
  clock.pass(24 * 60 * 60 * 1000);
  await fetch('/4');
  expect(listPaths(site)).toEqual(['/robots.txt', '/1', '/2', '/robots.txt', '/4']);
});

test('asks for no robots.txt where told not to', async () => {
  const site = await serveSite('User-agent: *\nDisallow: /');
  await setUp(site, { heedsRobots: false }).fetch('/1');
  expect(listPaths(site)).toEqual(['/1']);
});

test('reads no page of a site whose robots.txt fails, and soon asks again', async () => {
  let isUp = false;
  const site = await serve((_, response) => response.writeHead(isUp ? 200 : 500).end('Disallow:'));
  const { clock, fetch } = setUp(site);
  expect(await catchError(fetch('/1'))).toMatchObject({ name: 'FetchFailure', code: 'robots-unreachable' });
  expect(await catchError(fetch('/1'))).toMatchObject({ code: 'robots-unreachable' });
  expect(listPaths(site)).toEqual(['/robots.txt']);
  isUp = true;
  clock.pass(60_000);
  await expect(fetch('/1')).resolves.toMatchObject({ status: 200 });
});

test.each([
  ['', 2000],
  ['User-agent: *\nCrawl-delay: 5', 5000],
])('four workers together keep the spacing, with robots.txt %j', async (robots, spacingMs) => {
  const clock = createClock();
  const states = createStates(clock.now);
  const startedMs: number[] = [];
  const fetcher: Fetcher = {
    fetchPage: (url) => {
      const isRobots = url.endsWith('/robots.txt');
      if (!isRobots) startedMs.push(clock.now());
      return Promise.resolve(createPage(url, isRobots ? robots : '<p>page</p>'));
    },
    close: () => Promise.resolve(),
  };
  const urls = Array.from({ length: 40 }, (_, index) => `https://example.org/${index}`);
  const work = async (): Promise<void> => {
    const polite = createPoliteFetcher({ fetcher, states, now: clock.now, sleep: clock.sleep });
    for (let url = urls.pop(); url !== undefined; url = urls.pop()) {
      const error = await catchFailure(polite.fetchPage(url));
      if (error === null) continue;
      expect(error).toMatchObject({ name: 'RetryLater', code: 'host-busy' });
      urls.unshift(url);
      await clock.sleep(error.delayMs);
    }
  };
  const run = { isDone: false };
  const all = Promise.all([work(), work(), work(), work()]).finally(() => {
    run.isDone = true;
  });
  while (!run.isDone) {
    // Everything that can be done at this time is done before the clock goes on.
    await setImmediate();
    clock.wakeNext();
  }
  await all;
  expect(startedMs).toHaveLength(40);
  const gapsMs = startedMs.slice(1).map((startMs, index) => startMs - (startedMs[index] ?? 0));
  expect(Math.min(...gapsMs)).toBeGreaterThanOrEqual(spacingMs);
});

test('a host that fails again and again is left alone, for all its pages, and comes back', async () => {
  let isUp = false;
  const site = await serve((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else response.writeHead(isUp ? 200 : 500).end('<p>page</p>');
  });
  const { clock, fetch } = setUp(site, { policy: { failuresToOpen: 3, openMs: 60_000 } });
  for (const path of ['/1', '/2', '/3']) {
    expect(await catchError(fetch(path))).toMatchObject({ name: 'FetchFailure', code: 'http-500' });
  }
  const asked = site.requests.length;
  expect(await catchError(fetch('/4'))).toMatchObject({ name: 'RetryLater', code: 'host-failing' });
  expect(site.requests).toHaveLength(asked);
  isUp = true;
  clock.pass(60_000);
  await expect(fetch('/4')).resolves.toMatchObject({ status: 200 });
  await expect(fetch('/5')).resolves.toMatchObject({ status: 200 });
});

test('waiting for a host that never comes back counts as an attempt in the end', async () => {
  const site = await serve((_, response) => response.writeHead(500).end());
  const policy = { failuresToOpen: 1, openMs: 60_000, openingsToCount: 2 };
  const { clock, fetch } = setUp(site, { policy, heedsRobots: false });
  await catchError(fetch('/1'));
  expect(await catchError(fetch('/2'))).toMatchObject({ name: 'RetryLater', code: 'host-failing' });
  clock.pass(60_000);
  await catchError(fetch('/1'));
  expect(await catchError(fetch('/2'))).toMatchObject({ name: 'FetchFailure', code: 'host-failing' });
});

test('a Retry-After for one page holds for the others of its host', async () => {
  const site = await serve((request, response) => {
    if (request.url === '/1') response.writeHead(429, { 'retry-after': '600' }).end();
    else response.end('<p>page</p>');
  });
  const { clock, fetch } = setUp(site, { heedsRobots: false });
  expect(await catchError(fetch('/1'))).toMatchObject({ code: 'http-429', delayMs: 600_000 });
  expect(await catchError(fetch('/2'))).toMatchObject({
    name: 'RetryLater',
    code: 'host-busy',
    delayMs: 600_000,
  });
  clock.pass(600_000);
  await expect(fetch('/2')).resolves.toMatchObject({ status: 200 });
});

test('no lease is left over, however a fetch ends', async () => {
  const site = await serve((request, response) => {
    response
      .writeHead(request.url === '/gone' ? 410 : request.url === '/down' ? 500 : 200)
      .end('<p>page</p>');
  });
  const { states, fetch } = setUp(site, { heedsRobots: false });
  await fetch('/1');
  await catchError(fetch('/gone'));
  await catchError(fetch('/down'));
  await catchError(fetch('/2', { signal: AbortSignal.abort(new Error('shutting down')) }));
  expect([...states.kept.values()].map((text) => JSON.parse(text))).toMatchObject([{ leases: [] }]);
});

test('a redirect to another host asks that host’s robots.txt, and has its turn there', async () => {
  const other = await serveSite('User-agent: *\nDisallow: /private\nCrawl-delay: 9');
  const site = await serve((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else response.writeHead(302, { location: `${other.origin}${request.url}` }).end();
  });
  const { clock, fetch } = setUp(site);
  await expect(fetch('/1')).resolves.toMatchObject({
    url: `${site.origin}/1`,
    finalUrl: `${other.origin}/1`,
  });
  expect(await catchError(fetch('/private/2'))).toMatchObject({ code: 'robots-disallowed' });
  expect(listPaths(other)).toEqual(['/robots.txt', '/1']);
  const beforeMs = clock.now();
  // Its next start is nine seconds away, and that is too far off to wait for.
  expect(await catchError(fetch('/3'))).toMatchObject({ name: 'RetryLater', code: 'host-busy' });
  expect(listPaths(other)).toHaveLength(2);
  expect(clock.now() - beforeMs).toBeLessThan(9000);
});

test('redirects within a host are as far apart as any requests, and are judged by its robots.txt', async () => {
  const askedMs: number[] = [];
  const setup: { clock?: ReturnType<typeof createClock> } = {};
  const site = await serve((request, response) => {
    askedMs.push(setup.clock?.now() ?? 0);
    const next = { '/1': '/2', '/2': '/3', '/secret': '/private' }[request.url ?? ''];
    if (request.url === '/robots.txt') response.end('User-agent: *\nDisallow: /private');
    else if (next === undefined) response.end('<p>page</p>');
    else response.writeHead(301, { location: next }).end();
  });
  const { clock, fetch } = setUp(site);
  setup.clock = clock;
  await expect(fetch('/1')).resolves.toMatchObject({ finalUrl: `${site.origin}/3` });
  expect(listPaths(site)).toEqual(['/robots.txt', '/1', '/2', '/3']);
  const gapsMs = askedMs.slice(1).map((atMs, index) => atMs - (askedMs[index] ?? 0));
  expect(Math.min(...gapsMs)).toBeGreaterThanOrEqual(2000);
  clock.pass(60_000);
  expect(await catchError(fetch('/secret'))).toMatchObject({ code: 'robots-disallowed' });
});

test('robots.txt elsewhere has its turn there, and waiting for it says nothing of the rules', async () => {
  const other = await serve((_, response) => response.end('User-agent: *\nDisallow: /x'));
  const site = await serve((request, response) => {
    if (request.url === '/robots.txt')
      response.writeHead(301, { location: `${other.origin}/robots.txt` }).end();
    else response.end('<p>page</p>');
  });
  const { states, clock, fetch } = setUp(site);
  const nextStartMs = clock.now() + 60_000;
  await states.update(`host:${other.host}`, () => ({
    after: { ...NEW_HOST, nextStartMs },
    result: undefined,
  }));
  expect(await catchError(fetch('/1'))).toMatchObject({ code: 'host-busy' });
  clock.pass(60_000);
  await expect(fetch('/1')).resolves.toMatchObject({ status: 200 });
  expect(await catchError(fetch('/x'))).toMatchObject({ code: 'robots-disallowed' });
});

test('a circle of redirects ends, across hosts too', async () => {
  const site = await serve((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else response.writeHead(302, { location: '/1' }).end();
  });
  expect(await catchError(setUp(site).fetch('/1'))).toMatchObject({ code: 'redirect-loop' });
});

test('the pause begins with the answer, so that a request which is slow to arrive is not followed too soon', async () => {
  const setup: { clock?: ReturnType<typeof createClock> } = {};
  const arrivedMs: number[] = [];
  const site = await serve((_, response) => {
    setup.clock?.pass(1500);
    arrivedMs.push(setup.clock?.now() ?? 0);
    response.end('<p>page</p>');
  });
  const { clock, fetch } = setUp(site, { heedsRobots: false });
  setup.clock = clock;
  await fetch('/1');
  await fetch('/2');
  expect((arrivedMs[1] ?? 0) - (arrivedMs[0] ?? 0)).toBe(2000 + 1500);
});

test('waiting for a turn is told apart from what may be given up after many times', async () => {
  const site = await serve((request, response) => {
    if (request.url === '/429') response.writeHead(429, { 'retry-after': '60' }).end();
    else response.end('<p>page</p>');
  });
  const { fetch } = setUp(site, { heedsRobots: false });
  expect(await catchError(fetch('/429'))).toMatchObject({ code: 'http-429', isBounded: true });
  expect(await catchError(fetch('/1'))).toMatchObject({ code: 'host-busy', isBounded: false });
});
