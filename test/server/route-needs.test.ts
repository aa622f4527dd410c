import { afterAll, beforeAll, expect, it } from 'vitest';
import { findNeed } from '../../src/server/access/route-needs.ts';
import { openServer, type TestServer } from './open-server.ts';

let t: TestServer;
beforeAll(async () => {
  t = await openServer();
});
afterAll(() => t.close());

it('says of a HEAD what it says of the GET, and nothing of what is not there', () => {
  expect(findNeed('HEAD', '/login')).toBe('anyone');
  expect(() => findNeed('DELETE', '/login')).toThrow('says nothing of DELETE /login');
  expect(() => findNeed('GET', '/loginx')).toThrow();
});

it('answers what is not there with a problem, and never with a page', async () => {
  const answer = await t.server.inject({ url: '/nowhere?token=x', headers: { accept: 'text/html' } });
  expect(answer.statusCode).toBe(404);
  expect(answer.headers['content-type']).toBe('application/problem+json');
  expect(answer.json()).toMatchObject({
    type: 'urn:alderman:problem:not-found',
    status: 404,
    code: 'not-found',
    detail: 'There is no GET /nowhere.',
  });
});

it('sends strict headers with every answer', async () => {
  for (const url of ['/login', '/nowhere', '/api/v1/nowhere']) {
    const { headers } = await t.server.inject(url);
    // All of it: what "default-src" does not stand for is missed by no one when it is left out.
    expect(headers['content-security-policy']).toBe(
      "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;font-src 'self';" +
        "connect-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
    );
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cache-control']).toBe('no-store');
  }
});
