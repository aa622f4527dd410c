import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/app/index.ts';
import { SinkRefusal } from '../../src/emit/index.ts';
import { readSecrets, signWebhook } from '../../src/emit/sign-webhook.ts';
import { createWebhookSink } from '../../src/emit/webhook-sink.ts';
import { openGuardedAgent } from '../../src/fetch/index.ts';
import { makeRecord } from '../store/make-record.ts';
import { makeEmission } from './make-emission.ts';

let answer: (request: IncomingMessage, response: ServerResponse) => void;
let requests: string[];
const server = createServer((request, response) => {
  requests.push(request.url ?? '');
  request.resume().on('end', () => answer(request, response));
});
let host: string;
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  requests = [];
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const send = async (over: { url?: string; allowInside?: string[]; timeoutMs?: number } = {}) => {
  const options = { url: `http://${host}/hook`, secrets: [Buffer.alloc(24)], allowInside: [host], ...over };
  const sink = createWebhookSink(options, { openGuarded: openGuardedAgent });
  try {
    await sink.emit(makeEmission(makeRecord()));
    return null;
  } catch (error) {
    return error as Error;
  } finally {
    await sink.close();
  }
};
const respond = (status: number, body = '', headers = {}) => {
  answer = (_, response) => void response.writeHead(status, headers).end(body);
};

describe('the webhook sink', () => {
  it.each([400, 413, 422])('makes a dead letter of what is answered with %i', async (status) => {
    respond(status, '<h1>Not\n like this</h1>');
    const error = await send();
    expect(error).toBeInstanceOf(SinkRefusal);
    expect(error!.message).toBe(`The receiver answered ${status}: <h1>Not like this</h1>`);
  });

  it.each([401, 403, 404, 408, 425, 429, 500, 503])(
    'tries again what is answered with %i',
    async (status) => {
      respond(status);
      const error = await send();
      expect(error).not.toBeInstanceOf(SinkRefusal);
      expect(error!.message).toBe(`The receiver answered ${status}`);
    },
  );

  it('follows no redirect', async () => {
    respond(307, '', { location: '/elsewhere' });
    expect((await send())!.message).toContain('redirects are not followed');
    expect(requests).toEqual(['/hook']);
  });

  it('sends nothing to an address inside that is not listed, and says which setting lists it', async () => {
    respond(204);
    const { port } = new URL(`http://${host}`);
    for (const url of [
      `http://${host}/`,
      `http://localhost:${port}/`,
      `http://[::ffff:127.0.0.1]:${port}/`,
    ]) {
      expect((await send({ url, allowInside: [] }))!.message, url).toContain('ALDERMAN_WEBHOOK_ALLOW_INSIDE');
    }
    expect(requests).toEqual([]);
    expect(await send({ allowInside: ['127.0.0.0/8'] })).toBeNull();
  });

  it('waits no longer than it is told', async () => {
    answer = () => undefined;
    expect(await send({ timeoutMs: 300 })).toBeInstanceOf(Error);
  });
});

describe('the signature', () => {
  it('is the one that the specification gives as its example', () => {
    // https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md and its libraries
    const secrets = readSecrets('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw')!;
    const message = {
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      timestamp: 1_614_265_330,
      body: '{"test": 2432232314}',
    };
    expect(signWebhook(message, secrets)).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });

  it('is given for the old secret and the new one while a secret is changed', () => {
    const [a, b] = [Buffer.alloc(24, 1), Buffer.alloc(24, 2)].map(
      (bytes) => `whsec_${bytes.toString('base64')}`,
    );
    const signatures = signWebhook({ id: 'a', timestamp: 1, body: '' }, readSecrets(`${a} ${b}`)!).split(' ');
    expect(new Set(signatures).size).toBe(2);
  });

  it('asks for a secret that cannot be guessed', () => {
    const short = `whsec_${Buffer.alloc(23).toString('base64')}`;
    for (const bad of ['secret', short, '', 'whsec_']) expect(readSecrets(bad), bad).toBeNull();
    const env = { ALDERMAN_SINKS: 'webhook', ALDERMAN_WEBHOOK_URL: 'https://hook.example/' };
    expect(() => readConfig(env)).toThrow(/needs ALDERMAN_WEBHOOK_SECRET/);
    expect(() => readConfig({ ...env, ALDERMAN_WEBHOOK_SECRET: 'abc' })).toThrow(/must be "whsec_"/);
  });
});
