import { createHmac, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createWebhookSink } from '../../../../src/emit/webhook-sink.ts';
import { openGuardedAgent } from '../../../../src/fetch/index.ts';
import { startProxy } from './proxy.ts';
import { dropRepetitions, type OpenReceiver, type Received } from './receiver.ts';

const SECRET = Buffer.from('a secret of more than 24 bytes, for tests');

/** A receiver that believes nothing but what is signed, written after the Standard Webhooks specification. */
export const openWebhook: OpenReceiver = async () => {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      if (!isSigned(request, body)) return response.writeHead(401).end();
      received.push(JSON.parse(body) as Received);
      return response.writeHead(204).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const proxy = await startProxy({ host: '127.0.0.1', port: (server.address() as AddressInfo).port });
  return {
    createSink: () =>
      createWebhookSink(
        {
          url: `http://127.0.0.1:${proxy.port}/records`,
          secrets: [SECRET],
          allowInside: [`127.0.0.1:${proxy.port}`],
        },
        { openGuarded: openGuardedAgent },
      ),
    read: async () => dropRepetitions(received).map(({ record, key, version }) => ({ record, key, version })),
    breakDown: () => proxy.cut(),
    mend: () => proxy.mend(),
    close: async () => {
      await proxy.close();
      server.close();
      await once(server, 'close');
    },
  };
};

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function isSigned({ headers }: IncomingMessage, body: string): boolean {
  const [id, time, given] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) =>
    String(headers[name]),
  );
  if (Math.abs(Date.now() / 1000 - Number(time)) > 300 || headers['idempotency-key'] !== id) return false;
  const own = Buffer.from(createHmac('sha256', SECRET).update(`${id}.${time}.${body}`).digest('base64'));
  return (given ?? '').split(' ').some((one) => {
    const theirs = Buffer.from(one.replace(/^v1,/, ''));
    return theirs.length === own.length && timingSafeEqual(theirs, own);
  });
}
