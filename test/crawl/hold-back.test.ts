import { expect, it } from 'vitest';
import { runSource, type SourcePorts } from '../../src/pipeline/index.ts';
import { parseSources } from '../../src/sites/index.ts';

const [SOURCE] = parseSources(
  `sources: [{id: one, name: One, home: 'https://one.example/', kind: feed, urls: ['https://one.example/feed']}]`,
);

/** Ports of which only what comes before the reading of a source is there. */
function createPorts(waiting: number, source = SOURCE): { ports: SourcePorts; asked: string[] } {
  const asked: string[] = [];
  const ports = {
    store: { getSource: () => Promise.resolve(source), readState: () => Promise.resolve(null) },
    queue: { counts: () => Promise.resolve({ fetch: { waiting, active: 0, delayed: 0 } }) },
    fetcher: {
      fetchPage: (url: string) => {
        asked.push(url);
        return Promise.reject(new Error('no network'));
      },
    },
  };
  return { ports: ports as unknown as SourcePorts, asked };
}

const run = (ports: SourcePorts) => runSource('one', ports, new AbortController().signal);

it('asks no source while too many pages wait to be fetched', async () => {
  const { ports, asked } = createPorts(20_001);
  const refused = { name: 'RetryLater', code: 'fetch-behind', isBounded: false };
  await expect(run(ports)).rejects.toMatchObject(refused);
  expect(asked).toEqual([]);
});

it('asks it while they are fewer', async () => {
  const { ports, asked } = createPorts(20_000);
  await expect(run(ports)).rejects.toThrow('no network');
  expect(asked).toEqual(['https://one.example/feed']);
});

it('asks no source that was paused since its job was made', async () => {
  const { ports, asked } = createPorts(0, { ...SOURCE!, paused: true });
  await expect(run(ports)).rejects.toMatchObject({ name: 'Skip', code: 'source-paused' });
  expect(asked).toEqual([]);
});
