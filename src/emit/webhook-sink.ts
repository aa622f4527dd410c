import { z } from 'zod';
import { once } from './once.ts';
import { readSecrets, signWebhook } from './sign-webhook.ts';
import { type Emission, type Sink, SinkRefusal } from './sink.ts';
import { defineSink, type SinkContext } from './sink-definition.ts';

export const webhookSink = defineSink({
  name: 'webhook',
  settings: {
    ALDERMAN_WEBHOOK_URL: z
      .url({ protocol: /^https?$/, message: 'must be a URL that begins with https:// or http://' })
      .optional()
      .describe('Where the sink webhook sends each record.'),
    ALDERMAN_WEBHOOK_SECRET: z
      .string()
      .refine((text) => readSecrets(text) !== null, {
        message: 'must be "whsec_" and 24 or more bytes in base64; two parted by a space while you change it',
      })
      .optional()
      .describe('With what the sink webhook signs.'),
    ALDERMAN_WEBHOOK_ALLOW_INSIDE: z
      .string()
      .default('')
      .transform((text) =>
        text
          .split(',')
          .map((part) => part.trim())
          .filter((part) => part !== ''),
      )
      .describe('Where the sink webhook may send although it lies inside: host:port or address ranges.'),
  },
  required: ['ALDERMAN_WEBHOOK_URL', 'ALDERMAN_WEBHOOK_SECRET'],
  create: (settings, context) =>
    createWebhookSink(
      {
        url: settings.ALDERMAN_WEBHOOK_URL ?? '',
        secrets: readSecrets(settings.ALDERMAN_WEBHOOK_SECRET ?? '') ?? [],
        allowInside: settings.ALDERMAN_WEBHOOK_ALLOW_INSIDE,
      },
      context,
    ),
});

export interface WebhookOptions {
  readonly url: string;
  /** Each gives a signature of its own. */
  readonly secrets: readonly Uint8Array[];
  readonly allowInside: readonly string[];
  readonly timeoutMs?: number;
}

/** Answers that are about this record and not about the receiver's state or the way to it. */
const REFUSALS = new Set([400, 406, 409, 411, 413, 414, 415, 422]);

/** Of an answer's body, which only a person reads. */
const SHOWN_BYTES = 300;

/**
 * Posts each record as JSON, signed after the Standard Webhooks specification. Any 2xx means that the receiver
 * has it. Redirects are not followed: what is signed for one receiver is not sent to another.
 */
export function createWebhookSink(
  options: WebhookOptions,
  { openGuarded }: Pick<SinkContext, 'openGuarded'>,
): Sink {
  const { url, secrets, allowInside, timeoutMs = 15_000 } = options;
  const agent = once(async () => openGuarded(allowInside));

  async function post(emission: Emission): Promise<{ status: number; text: string }> {
    const { request } = await import('undici');
    const { key, articleId, version, record } = emission;
    const body = JSON.stringify({ type: 'record', key, articleId, version, record });
    const timestamp = Math.floor(Date.now() / 1000);
    const response = await request(url, {
      method: 'POST',
      dispatcher: await agent.get(),
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Alderman',
        'idempotency-key': key,
        'webhook-id': key,
        'webhook-timestamp': String(timestamp),
        'webhook-signature': signWebhook({ id: key, timestamp, body }, secrets),
      },
      body,
    });
    const { statusCode: status } = response;
    return { status, text: await readStart(response.body) };
  }

  return {
    name: 'webhook',
    concurrency: 8,
    async emit(emission) {
      const { status, text } = await post(emission).catch((error: unknown) => {
        throw explain(error);
      });
      if (status >= 200 && status < 300) return;
      const words = `The receiver answered ${status}${text === '' ? '' : `: ${text}`}`;
      if (REFUSALS.has(status)) throw new SinkRefusal(words);
      throw new Error(status >= 300 && status < 400 ? `${words} (redirects are not followed)` : words);
    },
    close: () => agent.close((opened) => opened.close()),
  };
}

async function readStart(body: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > SHOWN_BYTES) break;
  }
  return text.slice(0, SHOWN_BYTES).replace(/\s+/g, ' ').trim();
}

/** The guard speaks of pages and of the setting for them. */
function explain(error: unknown): unknown {
  const causes = [error, (error as { cause?: unknown } | null)?.cause];
  const isInside = causes.some((cause) => (cause as { code?: unknown } | null)?.code === 'address-inside');
  if (!isInside) return error;
  return new Error(
    'The receiver lies inside the network. If records may be sent there, name it in ALDERMAN_WEBHOOK_ALLOW_INSIDE.',
    { cause: undefined },
  );
}
