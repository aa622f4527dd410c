import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { expect, test } from 'vitest';
import { createFetcher } from '../../../src/fetch/index.ts';
import { catchError, openFetcher, serve } from '../serve.ts';

/** A name service that gives one answer a question, in turn, and the last one for ever. */
function answer(...answers: readonly string[][]): LookupFunction & { asked(): number } {
  let asked = 0;
  const lookup: LookupFunction = (_host, options, callback) => {
    const now = answers[Math.min(asked, answers.length - 1)] ?? [];
    asked += 1;
    const found = now.map((address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 }));
    if (options.all === true) callback(null, found);
    else callback(null, found[0]?.address ?? '', found[0]?.family);
  };
  return Object.assign(lookup, { asked: () => asked });
}

test.each([
  'http://127.0.0.1/',
  'http://127.1/',
  'http://0177.0.0.1/',
  'http://0x7f.0.0.1/',
  'http://2130706433/',
  'http://0/',
  'http://10.0.0.1:8080/',
  'https://192.168.1.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[64:ff9b::10.0.0.1]/',
  'http://[fd00::1]/',
  'http://１２７.０.０.１/',
  'http://localhost/',
  'http://localhost./',
])('refuses %s', async (url) => {
  expect(await catchError(openFetcher({ allowInside: [] }).fetchPage(url))).toMatchObject({
    name: 'Quarantine',
    code: 'address-inside',
  });
});

test.each([
  [['10.0.0.5']],
  [['::1']],
  [['93.184.215.14', '127.0.0.1']],
  [['2606:4700::1111', 'fe80::1%eth0']],
])('refuses a name that resolves to %j', async (addresses) => {
  const fetcher = openFetcher({ allowInside: [], lookup: answer(addresses) });
  const error = await catchError(fetcher.fetchPage('http://news.example/'));
  expect(error).toMatchObject({ name: 'Quarantine', code: 'address-inside' });
  expect(error.reason).toContain('news.example resolves to');
});

test('dials the address it judged: a second answer is never asked for', async () => {
  const site = await serve((_, response) => response.end('<p>inside</p>'));
  const port = site.host.split(':')[1];
  const lookup = answer(['127.0.0.1'], ['203.0.113.1']);
  const page = await openFetcher({ lookup }).fetchPage(`http://rebinding.example:${port}/`);
  expect(page.status).toBe(200);
  expect(lookup.asked()).toBe(1);
});

test('judges each connection anew, so a name that moves inside later is refused', async () => {
  const site = await serve((_, response) => response.setHeader('Connection', 'close').end('<p>x</p>'));
  const port = site.host.split(':')[1];
  const lookup = answer(['127.0.0.1'], ['10.0.0.1']);
  const fetcher = openFetcher({ allowInside: ['127.0.0.0/8'], lookup });
  await fetcher.fetchPage(`http://moving.example:${port}/`);
  expect(await catchError(fetcher.fetchPage(`http://moving.example:${port}/`))).toMatchObject({
    code: 'address-inside',
  });
});

test('lets through what is allowed: by host and port, or by range', async () => {
  const site = await serve((_, response) => response.end('<p>intranet</p>'));
  const port = site.host.split(':')[1];
  const lookup = answer(['127.0.0.1']);
  const byHost = openFetcher({ allowInside: [`intranet.example:${port}`], lookup });
  const byRange = openFetcher({ allowInside: ['127.0.0.0/30'], lookup });
  await expect(byHost.fetchPage(`http://intranet.example:${port}/`)).resolves.toMatchObject({ status: 200 });
  await expect(byRange.fetchPage(`http://anything.example:${port}/`)).resolves.toMatchObject({ status: 200 });
  expect(await catchError(byHost.fetchPage(`http://other.example:${port}/`))).toMatchObject({
    code: 'address-inside',
  });
});

test('says at once when an entry of allowInside cannot be read', () => {
  expect(() => createFetcher({ allowInside: ['intranet'] })).toThrow('"intranet" cannot be allowed');
});
